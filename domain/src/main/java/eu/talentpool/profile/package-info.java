/// A candidate under a pseudonymous id, and apart from it the person: identity, encrypted.
@NullMarked
@ApplicationModule(allowedDependencies = {"taxonomy", "audit", "consent"})
package eu.talentpool.profile;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
