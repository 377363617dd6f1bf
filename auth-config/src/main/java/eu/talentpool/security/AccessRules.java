package eu.talentpool.security;

import static java.util.Comparator.comparing;

import eu.talentpool.audit.AccessRule;
import eu.talentpool.audit.AccessTable;
import eu.talentpool.audit.Actor;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.http.HttpMethod;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/// The rules of all features. Of several rules whose path fits, the most specific decides, as it does when Spring MVC
/// chooses the endpoint; otherwise a rule for `/a/{id}` could open `/a/held`. No rule, no entry.
final class AccessRules implements AuthorizationManager<RequestAuthorizationContext> {
    private final List<Entry> entries;

    AccessRules(Collection<AccessTable> tables) {
        var rules = tables.stream().flatMap(t -> t.rules().stream()).toList();
        refuseDoubles(rules);
        entries = rules.stream().map(Entry::of).sorted(comparing(Entry::path)).toList();
    }

    @Override
    public AuthorizationDecision authorize(
            Supplier<? extends Authentication> caller, RequestAuthorizationContext call) {
        var allowed = find(call.getRequest()).filter(rule -> mayCall(caller.get(), rule));
        return new AuthorizationDecision(allowed.isPresent());
    }

    Optional<AccessRule> find(HttpServletRequest request) {
        return entries.stream()
                .filter(e -> e.matcher.matches(request))
                .findFirst()
                .map(Entry::rule);
    }

    private static boolean mayCall(Authentication caller, AccessRule rule) {
        return caller.getPrincipal() instanceof Actor actor
                && rule.roles().stream().anyMatch(actor::has);
    }

    private static void refuseDoubles(List<AccessRule> rules) {
        var seen = new HashSet<String>();
        for (var rule : rules) {
            var call = rule.method() + " " + rule.path().replaceAll("\\{[^}]*}", "{}");
            if (!seen.add(call))
                throw new IllegalStateException("Two access rules for %s %s: keep one of them in the access tables"
                        .formatted(rule.method(), rule.path()));
        }
    }

    private record Entry(AccessRule rule, PathPattern path, RequestMatcher matcher) {

        static Entry of(AccessRule rule) {
            return new Entry(
                    rule,
                    PathPatternParser.defaultInstance.parse(rule.path()),
                    PathPatternRequestMatcher.pathPattern(HttpMethod.valueOf(rule.method()), rule.path()));
        }
    }
}
