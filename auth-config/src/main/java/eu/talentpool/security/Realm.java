package eu.talentpool.security;

import java.time.Clock;
import java.util.Collection;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.JwtClaimNames;
import org.springframework.security.oauth2.jwt.JwtClaimValidator;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtIssuerValidator;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;

/// The Keycloak realm whose tokens count.
///
/// @param issuer address of the realm as it stands in its tokens, for example
/// `http://localhost:8080/realms/talent-pool`
record Realm(String issuer) {
    private static final String AUDIENCE = "talent-pool-api";

    Realm {
        if (issuer.isBlank())
            throw new IllegalStateException("The sign-in service is not named. Set"
                    + " spring.security.oauth2.resourceserver.jwt.issuer-uri to the address of the Keycloak realm,"
                    + " for example http://localhost:8080/realms/talent-pool");
    }

    /// Checks signature, issuer, audience and time (60 s of difference between clocks allowed). Asks Keycloak for its
    /// keys when the first token comes, so the service starts without it.
    JwtDecoder decoder(Clock clock) {
        var decoder = NimbusJwtDecoder.withJwkSetUri(issuer + "/protocol/openid-connect/certs")
                .jwsAlgorithm(SignatureAlgorithm.RS256)
                .build();
        decoder.setJwtValidator(
                new DelegatingOAuth2TokenValidator<>(new JwtIssuerValidator(issuer), audience(), time(clock)));
        return decoder;
    }

    private static JwtClaimValidator<Collection<String>> audience() {
        return new JwtClaimValidator<>(JwtClaimNames.AUD, aud -> aud != null && aud.contains(AUDIENCE));
    }

    private static JwtTimestampValidator time(Clock clock) {
        var validator = new JwtTimestampValidator();
        validator.setAllowEmptyExpiryClaim(false);
        validator.setClock(clock);
        return validator;
    }
}
