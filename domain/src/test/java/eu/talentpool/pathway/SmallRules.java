package eu.talentpool.pathway;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// Rules of an invented pathway in DE with one route and one condition, and facts to try them on.
final class SmallRules {

    static final PathwayFacts NOBODY = new PathwayFacts(List.of(), List.of(), null, List.of(), null, null, Map.of());

    private SmallRules() {}

    static String yaml(String requirement, String verification) {
        return """
            pathway: test
            member_state: DE
            effective_from: 2026-01-01
            sources:
              law: {title: Law, reference: nowhere}
            conditions:
              - id: one
                label: degree
                requirement: %s
                source: law
                article: "1"
                effective_from: 2026-01-01
                verified_on: 2026-01-02
                verification: %s
            routes:
              - id: way
                all: [one]
            """.formatted(requirement, verification);
    }

    static PathwayRules of(String yaml) {
        return PathwayRules.of(new TreeMap<>(Map.of("test/DE.yaml", yaml)));
    }

    static PathwayAssessment assess(String yaml, PathwayFacts person, @Nullable JobFacts job, View view) {
        return new PathwayAssessor(of(yaml))
                .assess(person, job, "DE", LocalDate.of(2026, 11, 24), view)
                .getFirst();
    }
}
