/// The doors of the operator and of senders: what became of documents, run by run; jobs, asked for and watched.
@NullMarked
@ApplicationModule(allowedDependencies = {"audit", "exchange", "profile", "receipt", "jobrequest"})
package eu.talentpool.operation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
