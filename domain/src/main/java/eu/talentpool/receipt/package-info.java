/// What became of each document of a run: outcomes and findings as data, and the reports made of them.
@NullMarked
@ApplicationModule(
        allowedDependencies = {"taxonomy", "audit", "consent", "vacancy", "profile", "exchange", "searchindex"})
package eu.talentpool.receipt;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
