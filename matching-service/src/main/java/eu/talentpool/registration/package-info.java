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
            "linking",
            "exchange",
            "pathway",
            "pathway :: information",
            "searchindex",
            "screening",
            "contact"
        })
package eu.talentpool.registration;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
