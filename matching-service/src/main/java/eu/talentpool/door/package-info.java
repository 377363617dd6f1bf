/// What all doors of the API share: preconditions of edits.
@NullMarked
@ApplicationModule(allowedDependencies = {"audit"})
package eu.talentpool.door;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
