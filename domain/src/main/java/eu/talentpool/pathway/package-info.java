/// Legal mobility pathways: pure functions over dated rule data.
@NullMarked
@ApplicationModule(allowedDependencies = {"taxonomy", "audit", "vacancy", "profile"})
package eu.talentpool.pathway;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
