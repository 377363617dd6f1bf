/// Index documents and mappings, the one writer from records to Elasticsearch, rebuild and reconcile.
@NullMarked
@ApplicationModule(allowedDependencies = {"taxonomy", "audit", "consent", "employer", "vacancy", "profile"})
package eu.talentpool.searchindex;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
