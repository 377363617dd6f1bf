/// What the operator watches: figures of the pool as a whole, for monitoring. No figure is of a person.
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "taxonomy",
            "audit",
            "vacancy",
            "profile",
            "exchange",
            "searchindex",
            "screening",
            "receipt"
        })
package eu.talentpool.watch;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
