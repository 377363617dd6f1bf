/// Who did what to whose data: an append-only record, and the [Actor] behind every act.
@NullMarked
@ApplicationModule(allowedDependencies = {})
package eu.talentpool.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
