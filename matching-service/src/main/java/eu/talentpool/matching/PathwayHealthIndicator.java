package eu.talentpool.matching;

import eu.talentpool.pathway.PathwayRuleVersions;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/// The rule data in force, and why newer ones are not. Old rules still serve, so this is never down.
@Component
class PathwayHealthIndicator implements HealthIndicator {

    private final PathwayRuleVersions rules;

    PathwayHealthIndicator(PathwayRuleVersions rules) {
        this.rules = rules;
    }

    @Override
    public Health health() {
        var health = Health.up().withDetail("version", rules.current().version());
        return rules.problem()
                .map(p -> health.withDetail("notTakenUp", p))
                .orElse(health)
                .build();
    }
}
