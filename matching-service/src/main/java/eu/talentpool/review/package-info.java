/// Lays the rules of the pathways open for a person of law: pages to read, and what is stale, unverified or in
/// conflict.
@NullMarked
@ApplicationModule(allowedDependencies = {"taxonomy", "audit", "pathway", "pathway :: terms", "pathway :: rules"})
package eu.talentpool.review;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
