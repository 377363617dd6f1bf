package eu.talentpool.service;

import static java.util.stream.Collectors.joining;

import eu.talentpool.audit.AccessRule;
import eu.talentpool.audit.Role;
import java.util.Comparator;
import java.util.stream.Stream;

/// The access rules in force, as the page that people read.
final class AccessPage {

    private static final String HEAD = """
        # Who may call what

        Made from the rules in force by `AccessWalkTest`, which calls each of these with every role, without a token and with
        wrong ones, and fails if this page says anything else. What no rule opens is closed. Health (`/actuator/health`) and
        the description of the API (`/v3/api-docs`, `/swagger-ui.html`) open without a token.

        | call | roles | of what |
        |---|---|---|
        """;

    private AccessPage() {}

    static String of(Stream<AccessRule> rules) {
        return rules.sorted(Comparator.comparing(AccessRule::path).thenComparing(AccessRule::method))
                .map(AccessPage::row)
                .collect(joining("\n", HEAD, "\n"));
    }

    private static String row(AccessRule rule) {
        var roles = rule.roles().stream().map(Role::realmName).sorted().collect(joining(", "));
        return "| `%s %s` | %s | %s |".formatted(rule.method(), rule.path(), roles, rule.ownershipRule());
    }
}
