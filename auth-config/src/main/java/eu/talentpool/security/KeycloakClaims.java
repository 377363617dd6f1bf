package eu.talentpool.security;

import static java.util.stream.Collectors.toUnmodifiableSet;

import eu.talentpool.audit.Actor;
import eu.talentpool.audit.EmployerAccounts;
import eu.talentpool.audit.Role;
import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.core.convert.converter.Converter;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.InvalidBearerTokenException;

/// Reads the actor from the claims that the realm's client scope `talent-pool-api` puts into a token. Roles of
/// the realm that are not ours are ignored. Where the claim `employer_id` is missing, what the account registered
/// counts.
final class KeycloakClaims implements Converter<Jwt, ActorToken> {

    private final EmployerAccounts accounts;

    KeycloakClaims(EmployerAccounts accounts) {
        this.accounts = accounts;
    }

    @Override
    public ActorToken convert(Jwt jwt) {
        var subject = jwt.getClaimAsString("sub");
        if (subject == null || subject.isBlank())
            throw new InvalidBearerTokenException("The token names nobody: the claim sub is missing");
        var roles = roles(jwt);
        var actor = new Actor(
                subject,
                roles,
                employer(jwt, subject, roles),
                jwt.getClaimAsString("member_state"),
                jwt.getClaimAsString("office"),
                feeds(jwt));
        return new ActorToken(jwt, actor);
    }

    private @Nullable String employer(Jwt jwt, String subject, Set<Role> roles) {
        var claimed = jwt.getClaimAsString("employer_id");
        if (claimed != null || !roles.contains(Role.EMPLOYER)) return claimed;
        return accounts.findEmployer(subject).orElse(null);
    }

    private static Set<String> feeds(Jwt jwt) {
        var named = jwt.getClaimAsStringList("feed");
        return named == null ? Set.of() : Set.copyOf(new HashSet<>(named));
    }

    private static Set<Role> roles(Jwt jwt) {
        return jwt.getClaims().get("realm_access") instanceof Map<?, ?> access
                        && access.get("roles") instanceof Collection<?> names
                ? roles(names)
                : Set.of();
    }

    private static Set<Role> roles(Collection<?> names) {
        return names.stream()
                .map(name -> Role.find(String.valueOf(name)))
                .flatMap(Optional::stream)
                .collect(toUnmodifiableSet());
    }
}
