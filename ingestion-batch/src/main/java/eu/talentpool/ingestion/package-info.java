/// Feeds and jobs that bring data in, the issues they met, and the commands that start them.
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "taxonomy",
            "audit",
            "consent",
            "employer",
            "vacancy",
            "profile",
            "exchange",
            "linking",
            "pathway",
            "pathway :: terms",
            "assessment",
            "searchindex",
            "screening"
        })
package eu.talentpool.ingestion;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
