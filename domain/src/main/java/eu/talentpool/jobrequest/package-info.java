/// Jobs that are asked for, by whom, and how far they are: the service asks, a worker of the batch program runs them.
@NullMarked
@ApplicationModule(allowedDependencies = {})
package eu.talentpool.jobrequest;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
