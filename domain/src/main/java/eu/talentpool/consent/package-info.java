/// What a person allows: sections, purposes and destination countries. A leaf: it knows no other feature.
@NullMarked
@ApplicationModule(allowedDependencies = {"taxonomy", "audit"})
package eu.talentpool.consent;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
