/// Tells which legal pathways are open: to a person, for a job, for a pair; and lays the rules open for review.
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "taxonomy",
            "audit",
            "employer",
            "vacancy",
            "profile",
            "exchange",
            "pathway",
            "pathway :: terms",
            "assessment"
        })
package eu.talentpool.guidance;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
