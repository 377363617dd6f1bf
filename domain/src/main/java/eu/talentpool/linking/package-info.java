/// Links the titles and skills of a vacancy or a profile to concepts of the taxonomy, with what people corrected.
@NullMarked
@ApplicationModule(allowedDependencies = {"taxonomy", "vacancy", "profile"})
package eu.talentpool.linking;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
