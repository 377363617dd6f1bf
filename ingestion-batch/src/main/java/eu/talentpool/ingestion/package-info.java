/// Feeds and jobs that bring data in, and the commands that start them.
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
            "receipt",
            "jobrequest",
            "screening"
        })
package eu.talentpool.ingestion;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
