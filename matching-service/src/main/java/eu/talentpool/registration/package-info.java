/// The doors of jobseekers, employers and contact points.
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
            "searchindex",
            "screening",
            "contact"
        })
package eu.talentpool.registration;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
