/// Ranks candidates for a vacancy and vacancies for a candidate, explains each rank and keeps a log of it.
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "taxonomy",
            "audit",
            "door",
            "consent",
            "notification",
            "employer",
            "vacancy",
            "linking",
            "profile",
            "exchange",
            "pathway",
            "pathway :: terms",
            "guidance",
            "searchindex",
            "screening",
            "contact"
        })
package eu.talentpool.matching;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
