package eu.talentpool.pathway;

import eu.talentpool.pathway.rules.RuleSet;
import eu.talentpool.pathway.terms.JobFacts;
import eu.talentpool.pathway.terms.PathwayFacts;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/// Compares a person and a job with the published requirements of the legal pathways. A comparison, not a decision:
/// missing data leave a condition open, and only verified rules decide. Safe for use by many threads.
public final class PathwayAssessor {

    private final PathwayRules rules;
    private final Map<Key, RulesOfDay> days = new ConcurrentHashMap<>();

    private record Key(String pathway, String memberState, LocalDate day) {}

    /// Sets of rules made ready for a day that are kept.
    private static final int MOST_DAYS = 1_000;

    public PathwayAssessor(PathwayRules rules) {
        this.rules = rules;
    }

    /// Version of the rule data it compares with.
    public String rulesVersion() {
        return rules.version();
    }

    /// By every pathway of the Member State and every instrument of the Union, by name. Where there is a job, only by
    /// those by which one can be taken up.
    ///
    /// @param job         null to see what is known before there is a job
    /// @param memberState of destination, ISO 3166 alpha-2
    /// @param asOf        assumed day of application
    /// @throws IllegalArgumentException if the job is known to be in another Member State
    public List<PathwayAssessment> assess(
            PathwayFacts person, @Nullable JobFacts job, String memberState, LocalDate asOf, View view) {
        var offered = Objects.requireNonNullElse(job, JobFacts.UNKNOWN);
        if (offered.memberState() != null && !offered.memberState().equals(memberState))
            throw new IllegalArgumentException("the job is in " + offered.memberState() + ", not in " + memberState);
        var seen = view == View.EMPLOYER ? person.withoutProtected() : person;
        return rules.book().pathways(memberState).stream()
                .filter(p -> job == null || !isWithoutJob(p, memberState))
                .map(p -> assess(p, seen, offered, memberState, asOf, view))
                .toList();
    }

    private boolean isWithoutJob(String pathway, String memberState) {
        return rules.book()
                .find(pathway, memberState)
                .filter(RuleSet::withoutJob)
                .isPresent();
    }

    private PathwayAssessment assess(
            String pathway, PathwayFacts person, JobFacts job, String memberState, LocalDate asOf, View view) {
        var set = rules.book().find(pathway, memberState);
        if (set.isEmpty()) return unknown(pathway, memberState, asOf, "no-rule-data");
        if (!set.get().covers(asOf)) return unknown(pathway, memberState, asOf, "no-rule-data-for-date");
        return new SetAssessment(on(set.get(), asOf), rules.rates(), rules.version(), view).of(person, job);
    }

    private RulesOfDay on(RuleSet set, LocalDate day) {
        if (days.size() > MOST_DAYS) days.clear();
        return days.computeIfAbsent(new Key(set.pathway(), set.memberState(), day), _ -> RulesOfDay.of(set, day));
    }

    private PathwayAssessment unknown(String pathway, String memberState, LocalDate asOf, String gap) {
        return new PathwayAssessment(
                pathway,
                memberState,
                asOf,
                PathwayState.UNKNOWN,
                List.of(),
                null,
                List.of(),
                List.of(),
                List.of(),
                List.of(gap),
                null,
                rules.version());
    }
}
