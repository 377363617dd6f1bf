/// The door of a jobseeker: information first, then registration, profile, documents, consent, export and erasure.
@NullMarked
package eu.talentpool.registration.jobseeker;

import org.jspecify.annotations.NullMarked;
