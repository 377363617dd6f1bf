/// Participating entities, their verification and suspension, and the calendar of participating Member States.
@NullMarked
@ApplicationModule(allowedDependencies = {"taxonomy", "audit"})
package eu.talentpool.employer;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
