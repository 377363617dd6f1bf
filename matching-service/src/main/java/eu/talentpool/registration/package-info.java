/// The doors of jobseekers, employers and contact points.
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "taxonomy",
            "audit",
            "door",
            "consent",
            "employer",
            "vacancy",
            "profile",
            "linking",
            "exchange",
            "pathway",
            "pathway :: information",
            "searchindex",
            "screening"
        })
package eu.talentpool.registration;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
