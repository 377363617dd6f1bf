/// Fair-recruitment signals of a vacancy, hold and release. The only feature that may publish.
@NullMarked
@ApplicationModule(allowedDependencies = {"taxonomy", "audit", "employer", "vacancy", "pathway"})
package eu.talentpool.screening;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
