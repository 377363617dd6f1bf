package eu.talentpool.matching;

import eu.talentpool.guidance.PathwayLegend;
import eu.talentpool.guidance.PathwaySummary;
import eu.talentpool.guidance.PathwayView;
import eu.talentpool.matching.explain.Explainer;
import eu.talentpool.matching.explain.Explanation;
import eu.talentpool.matching.filter.Sieve;
import eu.talentpool.matching.log.Ranking;
import eu.talentpool.matching.score.Candidate;
import eu.talentpool.matching.score.Job;
import eu.talentpool.matching.score.Score;
import eu.talentpool.matching.score.Scoring;
import eu.talentpool.matching.score.Unmet;
import eu.talentpool.pathway.PathwayAssessment;
import eu.talentpool.pathway.PathwayAssessor;
import eu.talentpool.pathway.PathwayTexts;
import eu.talentpool.pathway.View;
import eu.talentpool.pathway.terms.JobFacts;
import eu.talentpool.pathway.terms.PathwayFacts;
import eu.talentpool.profile.ProfileContent;
import eu.talentpool.taxonomy.Countries;
import eu.talentpool.taxonomy.Taxonomy;
import eu.talentpool.vacancy.VacancyContent;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Scores, explains and assesses pairs with one version of the taxonomy, for one day.
final class Pairing {

    private final Scoring scoring;
    private final PathwayAssessor pathways;
    private final PathwayTexts texts;
    private final Taxonomy taxonomy;
    private final Explainer explainer;
    private final LocalDate asOf;

    Pairing(Scoring scoring, PathwayAssessor pathways, PathwayTexts texts, Taxonomy taxonomy, LocalDate asOf) {
        this.scoring = scoring;
        this.pathways = pathways;
        this.texts = texts;
        this.taxonomy = taxonomy;
        this.explainer = new Explainer(taxonomy, texts.language());
        this.asOf = asOf;
    }

    Taxonomy taxonomy() {
        return taxonomy;
    }

    Ranking.Versions versions() {
        return new Ranking.Versions(scoring.weights().version(), pathways.rulesVersion(), taxonomy.version());
    }

    LocalDate asOf() {
        return asOf;
    }

    Candidate candidate(ProfileContent profile) {
        return CandidateMapping.candidate(profile, taxonomy, asOf);
    }

    Job job(VacancyContent vacancy) {
        return JobMapping.job(vacancy, taxonomy);
    }

    Score score(Candidate candidate, Job job) {
        return scoring.score(candidate, job);
    }

    Replies.ScoreView explain(Score score) {
        var explanation = explainer.explain(score);
        return new Replies.ScoreView(
                points(explanation.total()),
                explanation.confidence(),
                explanation.lines().stream().map(Pairing::contribution).toList(),
                explanation.nearMiss());
    }

    /// What is missing, in few words.
    String name(Unmet unmet) {
        return explainer.name(unmet);
    }

    /// Every pathway with every route.
    List<PathwayView> pathways(PathwayFacts person, VacancyContent vacancy, View view) {
        return every(person, Destination.of(vacancy), view).stream()
                .map(assessment -> PathwayView.of(assessment, texts))
                .toList();
    }

    /// For the matches of one reply.
    PathwayLegend legend() {
        return new PathwayLegend(texts);
    }

    /// Those that are assessed, in short.
    List<PathwaySummary> summaries(PathwayFacts person, Destination destination, View view, PathwayLegend legend) {
        return assessed(every(person, destination, view)).stream()
                .map(legend::add)
                .toList();
    }

    /// How people compare with each pathway that is assessed, for one job.
    Function<PathwayFacts, List<PathwayAssessment>> assessing(Destination destination, View view) {
        return pathways.forJob(destination.job(), destination.memberStates(), asOf, view)
                .andThen(Pairing::assessed);
    }

    /// How one person compares with each pathway that is assessed, for some jobs.
    Function<Destination, List<PathwayAssessment>> assessing(PathwayFacts person, View view) {
        var assessor = pathways.forPerson(person, asOf, view);
        return destination -> assessed(assessor.apply(destination.job(), destination.memberStates()));
    }

    private static List<PathwayAssessment> assessed(List<PathwayAssessment> every) {
        return every.stream().filter(assessment -> !assessment.toldOnly()).toList();
    }

    private List<PathwayAssessment> every(PathwayFacts person, Destination destination, View view) {
        return pathways.assess(person, destination.job(), destination.memberStates(), asOf, view);
    }

    /// By every pathway that any Member State knows, of somebody of whom nothing is known.
    private List<PathwayAssessment> everyPathway() {
        var states = List.copyOf(Countries.memberStates());
        return pathways.assess(PathwayFacts.UNKNOWN, JobFacts.UNKNOWN, states, asOf, View.EMPLOYER);
    }

    /// @throws IllegalArgumentException if it names a pathway, a condition or an occupation that is not there
    Sieve checked(@Nullable Sieve sieve) {
        if (sieve == null) return Sieve.NONE;
        var pathways = sieve.pathways();
        if (pathways.pathway() != null || pathways.nearMiss() != null) pathways.check(everyPathway());
        sieve.match().check(taxonomy);
        return sieve;
    }

    private static Replies.ContributionView contribution(Explanation.Line line) {
        return new Replies.ContributionView(
                line.criterion().key(),
                points(line.points()),
                points(line.max()),
                line.known(),
                line.text(),
                line.items().stream()
                        .map(item -> new Replies.PartView(points(item.points()), item.text()))
                        .toList());
    }

    /// Hundredths of a point as a decimal number.
    static BigDecimal points(int hundredths) {
        return BigDecimal.valueOf(hundredths, 2);
    }
}
