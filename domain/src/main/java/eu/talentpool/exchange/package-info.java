/// Every document format in and out: bytes become a draft and findings. Plain Java.
@NullMarked
@ApplicationModule(allowedDependencies = {"taxonomy", "audit", "vacancy", "profile"})
package eu.talentpool.exchange;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
