/// Whether two vacancies of one employer offer the same job, and which vacancies belong together for it.
@NullMarked
package eu.talentpool.vacancy.duplicate;

import org.jspecify.annotations.NullMarked;
