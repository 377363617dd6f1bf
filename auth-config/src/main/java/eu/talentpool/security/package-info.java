/// Keycloak token to [eu.talentpool.audit.Actor], roles and scopes. A door, not a floor: no feature imports it.
@NullMarked
@ApplicationModule(allowedDependencies = {"audit"})
package eu.talentpool.security;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
