package eu.talentpool.security;

import eu.talentpool.audit.Actor;
import eu.talentpool.audit.Role;
import java.util.Map;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.authentication.AbstractOAuth2TokenAuthenticationToken;

/// A checked token and the actor it speaks for.
final class ActorToken extends AbstractOAuth2TokenAuthenticationToken<Jwt> {
    private final Actor actor;

    ActorToken(Jwt jwt, Actor actor) {
        super(jwt, actor, jwt, actor.roles().stream().map(ActorToken::authority).toList());
        this.actor = actor;
        setAuthenticated(true);
    }

    @Override
    public String getName() {
        return actor.id();
    }

    @Override
    public Map<String, Object> getTokenAttributes() {
        return getToken().getClaims();
    }

    private static GrantedAuthority authority(Role role) {
        return new SimpleGrantedAuthority("ROLE_" + role.realmName());
    }
}
