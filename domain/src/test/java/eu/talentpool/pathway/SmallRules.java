package eu.talentpool.pathway;

import eu.talentpool.pathway.rules.RuleFiles;
import eu.talentpool.pathway.terms.JobFacts;
import eu.talentpool.pathway.terms.PathwayFacts;
import eu.talentpool.pathway.terms.Words;
import eu.talentpool.pathway.value.ExchangeRates;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// Rules of an invented pathway in DE with one route and one condition, and facts to try them on.
final class SmallRules {

    static final PathwayFacts NOBODY = PathwayFacts.UNKNOWN;

    private SmallRules() {}

    static String yaml(String requirement, String verification) {
        return """
            pathway: test
            member_state: DE
            effective_from: 2026-01-01
            sources:
              law: {title: Law, reference: nowhere}
            conditions:
              - id: DE-one
                label: degree
                requirement: %s
                source: law
                article: "1"
                effective_from: 2026-01-01
                verified_on: 2026-01-02
                verification: %s
            routes:
              - id: DE-way
                all: [DE-one]
            """.formatted(requirement, verification);
    }

    static PathwayRules of(String yaml) {
        return PathwayRules.of(new RuleFiles(new TreeMap<>(Map.of("test/DE.yaml", yaml))), ExchangeRates.NONE);
    }

    static PathwayAssessment assess(String yaml, PathwayFacts person, @Nullable JobFacts job, View view) {
        return new PathwayAssessor(of(yaml))
                .assess(person, job, "DE", LocalDate.of(2026, 11, 24), view)
                .getFirst();
    }

    static String said(Words words) {
        return PathwayTexts.english().value(words);
    }
}
