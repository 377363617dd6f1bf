package eu.talentpool.pathway;

import eu.talentpool.pathway.terms.JobFacts;
import eu.talentpool.pathway.terms.PathwayFacts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Compares a person and a job with the published requirements of the legal pathways. A comparison, not a decision:
/// missing data leave a condition open, and only verified rules decide. Safe for use by many threads.
public final class PathwayAssessor {

    private final PathwayRules rules;

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
        return assess(person, job, List.of(memberState), asOf, view);
    }

    /// The same by each of several Member States, in their order. What they have in common is compared once.
    public List<PathwayAssessment> assess(
            PathwayFacts person, @Nullable JobFacts job, List<String> memberStates, LocalDate asOf, View view) {
        var offered = Objects.requireNonNullElse(job, JobFacts.UNKNOWN);
        var seen = view == View.EMPLOYER ? person.withoutProtected() : person;
        var day = rules.on(asOf);
        var comparison = new Comparison(day.shared(), seen, offered, view);
        var found = new ArrayList<PathwayAssessment>();
        for (var state : memberStates) {
            requireIn(state, offered);
            for (var pathway : day.pathways(state))
                if (job == null || !pathway.withoutJob())
                    found.add(pathway.assessment().apply(comparison));
        }
        return Collections.unmodifiableList(found);
    }

    private static void requireIn(String memberState, JobFacts job) {
        if (job.memberState() != null && !job.memberState().equals(memberState))
            throw new IllegalArgumentException("the job is in " + job.memberState() + ", not in " + memberState);
    }
}
