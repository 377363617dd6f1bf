/// The Legal Gateway Offices: cases of applicants who asked an office for help, from the first word to the pathways
/// that were looked at together.
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "taxonomy",
            "audit",
            "door",
            "consent",
            "profile",
            "pathway",
            "pathway :: terms",
            "guidance"
        })
package eu.talentpool.gateway;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
