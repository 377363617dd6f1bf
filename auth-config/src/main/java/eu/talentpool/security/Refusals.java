package eu.talentpool.security;

import static java.util.stream.Collectors.joining;

import eu.talentpool.audit.AccessRule;
import eu.talentpool.audit.Role;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.converter.json.JacksonJsonHttpMessageConverter;
import org.springframework.http.server.ServletServerHttpResponse;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.server.resource.web.BearerTokenAuthenticationEntryPoint;
import org.springframework.security.oauth2.server.resource.web.access.BearerTokenAccessDeniedHandler;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;

/// Says no: the header of RFC 6750 and a problem document of RFC 9457 that says what to do.
final class Refusals implements AuthenticationEntryPoint, AccessDeniedHandler {
    private static final Logger LOG = LoggerFactory.getLogger(Refusals.class);

    private final BearerTokenAuthenticationEntryPoint unknown = new BearerTokenAuthenticationEntryPoint();
    private final BearerTokenAccessDeniedHandler forbidden = new BearerTokenAccessDeniedHandler();
    private final JacksonJsonHttpMessageConverter json = new JacksonJsonHttpMessageConverter();
    private final AccessRules rules;
    private final String issuer;

    Refusals(AccessRules rules, String issuer) {
        this.rules = rules;
        this.issuer = issuer;
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException reason)
            throws IOException {
        if (reason instanceof AuthenticationServiceException) {
            cannotTell(response, reason);
            return;
        }
        unknown.commence(request, response, reason);
        write(
                response,
                "%s Get a token from %s and send it in the header 'Authorization: Bearer TOKEN'."
                        .formatted(whatIsWrong(reason), issuer));
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException reason)
            throws IOException {
        forbidden.handle(request, response, reason);
        write(
                response,
                rules.find(request)
                        .map(Refusals::wantedRoles)
                        .orElse("No access rule opens this address for this method to anybody:"
                                + " compare both with the list of calls in /swagger-ui.html."));
    }

    private void cannotTell(HttpServletResponse response, AuthenticationException reason) throws IOException {
        LOG.warn("No token can be checked: the keys of {} cannot be read: {}", issuer, reason.getMessage());
        response.setStatus(HttpStatus.SERVICE_UNAVAILABLE.value());
        write(
                response,
                "Your token cannot be checked, because the sign-in service does not answer. Try again in a minute.");
    }

    private static String whatIsWrong(AuthenticationException reason) {
        return reason instanceof OAuth2AuthenticationException token
                ? "The access token was refused: %s.".formatted(token.getError().getDescription())
                : "This address answers only to an access token.";
    }

    private static String wantedRoles(AccessRule rule) {
        var roles = rule.roles().stream().map(Role::realmName).sorted().collect(joining(", "));
        return "%s %s answers only to the roles %s, and your token carries none of them. Sign in as one of them."
                .formatted(rule.method(), rule.path(), roles);
    }

    private void write(HttpServletResponse response, String detail) throws IOException {
        var problem = ProblemDetail.forStatusAndDetail(HttpStatus.valueOf(response.getStatus()), detail);
        json.write(problem, MediaType.APPLICATION_PROBLEM_JSON, new ServletServerHttpResponse(response));
    }
}
