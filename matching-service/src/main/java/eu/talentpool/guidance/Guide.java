package eu.talentpool.guidance;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingInt;

import eu.talentpool.guidance.GuidanceReply.Way;
import eu.talentpool.pathway.PathwayAssessment;
import eu.talentpool.pathway.PathwayAssessment.Condition;
import eu.talentpool.pathway.PathwayAssessment.Route;
import eu.talentpool.pathway.PathwayAssessor;
import eu.talentpool.pathway.PathwayRules;
import eu.talentpool.pathway.PathwayState;
import eu.talentpool.pathway.PathwayTexts;
import eu.talentpool.pathway.terms.ConditionState;
import eu.talentpool.pathway.terms.Words;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/// Compares with the pathways of several Member States by one version of the rules, for one day of application.
final class Guide {

    private static final List<PathwayState> MOST_OPEN_FIRST =
            List.of(PathwayState.MET, PathwayState.UNDETERMINED, PathwayState.UNKNOWN, PathwayState.NOT_MET);

    private static final Comparator<PathwayAssessment> ORDER = comparingInt(
                    (PathwayAssessment a) -> MOST_OPEN_FIRST.indexOf(a.state()))
            .thenComparingDouble(a -> -shareMet(a))
            .thenComparing(a -> a.missing().size())
            .thenComparing(PathwayAssessment::memberState)
            .thenComparing(PathwayAssessment::pathway);

    private final PathwayAssessor assessor;
    private final PathwayTexts texts;
    private final LocalDate asOf;

    Guide(PathwayRules rules, PathwayTexts texts, LocalDate asOf) {
        this.assessor = new PathwayAssessor(rules);
        this.texts = texts;
        this.asOf = asOf;
    }

    /// @throws IllegalArgumentException if the job is known to be in another Member State than one asked for
    GuidanceReply answer(Question q) {
        var all = assessor.assess(q.person(), q.job(), q.states(), asOf, q.view()).stream()
                .sorted(ORDER)
                .toList();
        return new GuidanceReply(
                asOf,
                assessor.rulesVersion(),
                summary(all),
                all.stream().map(this::way).toList(),
                q.inFull() ? all.stream().map(a -> PathwayView.of(a, texts)).toList() : List.of(),
                disclaimer(all));
    }

    /// Of the shortest open route; so a way of which something is met goes before one of which nothing is known.
    private static double shareMet(PathwayAssessment a) {
        return (double) met(a) / Math.max(1, met(a) + a.missing().size());
    }

    private static int met(PathwayAssessment a) {
        return (int) a.routes().stream()
                .filter(route -> route.id().equals(a.nearestRoute()))
                .flatMap(Route::conditions)
                .filter(c -> c.state() == ConditionState.MET)
                .count();
    }

    private Way way(PathwayAssessment a) {
        return new Way(
                a.memberState(),
                a.pathway(),
                texts.pathway(a.pathway()),
                a.state().name(),
                texts.state(a.state()),
                met(a),
                a.missing().size(),
                a.missing().stream()
                        .map(Condition::settledBy)
                        .filter(Objects::nonNull)
                        .distinct()
                        .map(texts::settledBy)
                        .toList(),
                a.state() == PathwayState.NOT_MET ? notMet(a).map(this::said).toList() : List.of(),
                InformationController.path(a.memberState()));
    }

    /// Of the routes that the fewest conditions shut, each condition once.
    private static Stream<Condition> notMet(PathwayAssessment a) {
        var shut = a.routes().stream().map(Guide::notMet).toList();
        var fewest = shut.stream().mapToInt(List::size).min().orElse(0);
        return shut.stream()
                .filter(route -> route.size() == fewest)
                .flatMap(List::stream)
                .distinct();
    }

    private static List<Condition> notMet(Route route) {
        return route.conditions()
                .filter(c -> c.state() == ConditionState.NOT_MET)
                .toList();
    }

    private String said(Condition c) {
        var condition = texts.condition(c.label());
        if (c.required().equals(Words.NONE)) return condition;
        return condition + " (" + texts.value(Words.say("found-and-asked", c.found(), c.required())) + ")";
    }

    private String summary(List<PathwayAssessment> all) {
        var met = count(all, PathwayState.MET);
        var open = met + count(all, PathwayState.UNDETERMINED);
        return open == 0
                ? texts.noWay(all.size(), count(all, PathwayState.NOT_MET))
                : texts.ways(open, all.size(), met);
    }

    private static int count(List<PathwayAssessment> all, PathwayState state) {
        return (int) all.stream().filter(a -> a.state() == state).count();
    }

    private String disclaimer(List<PathwayAssessment> all) {
        var oldest = all.stream()
                .map(PathwayAssessment::verifiedOn)
                .filter(Objects::nonNull)
                .min(comparing(day -> day))
                .orElse(null);
        return texts.disclaimer(asOf, oldest);
    }
}
