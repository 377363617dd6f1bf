/// What all doors of the API share: how many calls, how large, done once, and edits made from the version in force.
@NullMarked
@ApplicationModule(allowedDependencies = {"audit", "profile"})
package eu.talentpool.door;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
