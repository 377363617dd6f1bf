/// Tells which legal pathways are open: to a person, for a job, for a pair. By its doors, and by the command `pathways
/// assess` with files of one's own.
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "taxonomy",
            "audit",
            "employer",
            "linking",
            "vacancy",
            "profile",
            "exchange",
            "pathway",
            "pathway :: terms",
            "pathway :: information",
            "assessment"
        })
package eu.talentpool.guidance;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
