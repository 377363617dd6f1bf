package eu.talentpool.pathway;

import eu.talentpool.pathway.requirement.Side;
import eu.talentpool.pathway.terms.JobFacts;
import eu.talentpool.pathway.terms.PathwayFacts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Function;
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
        return assess(rules.on(asOf), seen(person, view), job, memberStates, view, null);
    }

    /// The same of one job with many people. What rests on the job alone is compared once.
    public Function<PathwayFacts, List<PathwayAssessment>> forJob(
            JobFacts job, List<String> memberStates, LocalDate asOf, View view) {
        var day = rules.on(asOf);
        var kept = new Kept(Side.JOB, day.shared().rows(), 1);
        return person -> assess(day, seen(person, view), job, memberStates, view, kept);
    }

    /// The same of one person with many jobs and the Member States they are in. What rests on the person alone is
    /// compared once.
    public BiFunction<JobFacts, List<String>, List<PathwayAssessment>> forPerson(
            PathwayFacts person, LocalDate asOf, View view) {
        var day = rules.on(asOf);
        var seen = seen(person, view);
        var kept = new Kept(
                Side.PERSON, day.shared().rows(), Comparison.degrees(seen).size());
        return (job, memberStates) -> assess(day, seen, job, memberStates, view, kept);
    }

    private static PathwayFacts seen(PathwayFacts person, View view) {
        return view == View.EMPLOYER ? person.withoutProtected() : person;
    }

    private static List<PathwayAssessment> assess(
            BookOfDay day,
            PathwayFacts seen,
            @Nullable JobFacts job,
            List<String> memberStates,
            View view,
            @Nullable Kept kept) {
        var offered = Objects.requireNonNullElse(job, JobFacts.UNKNOWN);
        var comparison = new Comparison(day.shared(), seen, offered, view, kept);
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
