/// Results of the legal pathways that are kept: of each vacancy by itself, and of what a jobseeker saved; and what
/// changes in them when rules, lists or the day change.
@NullMarked
@ApplicationModule(
        allowedDependencies = {"taxonomy", "audit", "employer", "vacancy", "profile", "pathway", "pathway :: terms"})
package eu.talentpool.assessment;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
