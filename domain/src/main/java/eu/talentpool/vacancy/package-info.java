/// A job on offer and its life: content, admissibility, visibility.
@NullMarked
@ApplicationModule(allowedDependencies = {"taxonomy", "audit", "employer"})
package eu.talentpool.vacancy;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
