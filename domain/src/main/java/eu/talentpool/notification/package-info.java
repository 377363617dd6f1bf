/// Outbox of messages: each waits until its recipient reads it; sending it on is a system of others.
@NullMarked
@ApplicationModule(allowedDependencies = {})
package eu.talentpool.notification;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
