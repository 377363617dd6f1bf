/// Measures linking and matching with files of one's own, without any server: commands `link` and `evaluate`.
@NullMarked
@ApplicationModule(allowedDependencies = {"taxonomy", "vacancy", "profile", "exchange", "linking", "matching"})
package eu.talentpool.evaluation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
