package eu.talentpool.security;

import eu.talentpool.audit.AccessRule;
import eu.talentpool.audit.AccessTable;
import eu.talentpool.audit.EmployerAccounts;
import eu.talentpool.audit.Role;
import jakarta.servlet.DispatcherType;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.annotation.web.configurers.oauth2.server.resource.OAuth2ResourceServerConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.server.resource.web.authentication.BearerTokenAuthenticationFilter;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/// The door: who is asked for a token, and which rule lets a call in.
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {

    /// Health and the API page name nobody and open without a token; nothing else does.
    private static final String[] OPEN = {
        "/actuator/health",
        "/actuator/health/liveness",
        "/actuator/health/readiness",
        "/v3/api-docs/**",
        "/v3/api-docs.yaml",
        "/swagger-ui/**",
        "/swagger-ui.html"
    };

    /// Scripts from here only; the API page needs inline styles and the images inside its style sheet.
    private static final String CONTENT_POLICY =
            "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; object-src 'none'; "
                    + "base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    @Bean
    SecurityFilterChain door(
            HttpSecurity http, AccessRules rules, Refusals refusals, Realm realm, KeycloakClaims claims) {
        return http.sessionManagement(s -> s.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                // A token in a header is never sent by the browser on its own, so there is no request to forge.
                .csrf(AbstractHttpConfigurer::disable)
                .cors(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .headers(SecurityConfiguration::safeHeaders)
                .oauth2ResourceServer(tokens -> checkTokens(tokens, refusals, realm, claims))
                .exceptionHandling(e -> e.authenticationEntryPoint(refusals).accessDeniedHandler(refusals))
                .authorizeHttpRequests(calls -> calls.dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.ASYNC)
                        .permitAll()
                        .requestMatchers(HttpMethod.GET, OPEN)
                        .permitAll()
                        .anyRequest()
                        .access(rules))
                .build();
    }

    @Bean
    JwtDecoder tokens(Realm realm, Clock clock) {
        return realm.decoder(clock);
    }

    @Bean
    KeycloakClaims claims(ObjectProvider<EmployerAccounts> accounts) {
        return new KeycloakClaims(accounts.getIfAvailable(() -> _ -> Optional.empty()));
    }

    @Bean
    Realm realm(@Value("${spring.security.oauth2.resourceserver.jwt.issuer-uri:}") String issuer) {
        return new Realm(issuer);
    }

    @Bean
    AccessRules accessRules(List<AccessTable> tables) {
        return new AccessRules(tables);
    }

    @Bean
    Refusals refusals(AccessRules rules, Realm realm) {
        return new Refusals(rules, realm.issuer());
    }

    @Bean
    AccessTable figures() {
        var readers = Set.of(Role.SECRETARIAT, Role.JOB);
        return () -> Stream.of("/actuator/prometheus", "/actuator/metrics", "/actuator/metrics/{name}")
                .map(path -> new AccessRule("GET", path, readers, "counts and times of the whole pool, of no person"))
                .toList();
    }

    @Bean
    WebMvcConfigurer actorArguments() {
        return new WebMvcConfigurer() {
            @Override
            public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
                resolvers.add(new ActorArgument());
            }
        };
    }

    private static void checkTokens(
            OAuth2ResourceServerConfigurer<HttpSecurity> tokens,
            Refusals refusals,
            Realm realm,
            KeycloakClaims claims) {
        tokens.jwt(jwt -> jwt.jwtAuthenticationConverter(claims))
                .authenticationEntryPoint(refusals)
                .accessDeniedHandler(refusals)
                .protectedResourceMetadata(metadata ->
                        metadata.protectedResourceMetadataCustomizer(m -> m.authorizationServer(realm.issuer())))
                .withObjectPostProcessor(answerAlsoWhenKeysAreMissing(refusals));
    }

    /// By default a token that cannot be checked, because Keycloak is away, ends as an error page without a sentence.
    private static ObjectPostProcessor<BearerTokenAuthenticationFilter> answerAlsoWhenKeysAreMissing(
            Refusals refusals) {
        return new ObjectPostProcessor<>() {
            @Override
            public <F extends BearerTokenAuthenticationFilter> F postProcess(F filter) {
                filter.setAuthenticationFailureHandler(refusals::commence);
                return filter;
            }
        };
    }

    private static void safeHeaders(HeadersConfigurer<HttpSecurity> headers) {
        headers.contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT_POLICY))
                .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.NO_REFERRER));
    }
}
