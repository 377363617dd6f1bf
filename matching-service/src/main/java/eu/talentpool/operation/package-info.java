/// The doors of the operator and of senders: what became of documents, run by run.
@NullMarked
@ApplicationModule(allowedDependencies = {"audit", "exchange", "profile", "receipt"})
package eu.talentpool.operation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
