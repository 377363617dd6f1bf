package eu.talentpool.matching.pathways;

import static eu.talentpool.pathway.PathwayState.MET;
import static eu.talentpool.pathway.PathwayState.NOT_MET;
import static eu.talentpool.pathway.PathwayState.UNDETERMINED;
import static eu.talentpool.pathway.PathwayState.UNKNOWN;

import eu.talentpool.pathway.PathwayAssessment;
import eu.talentpool.pathway.PathwayAssessment.Condition;
import eu.talentpool.pathway.PathwayState;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Which matches a caller asks for by their pathways, and in which order. Nobody is left out unless the caller asks.
///
/// @param pathway  name of the one that is meant, null for any
/// @param states   a match is kept if a pathway that is meant has one of these states; empty keeps all
/// @param nearMiss label of the condition that alone has to be missing there, null to keep all
public record PathwayFilter(
        @Nullable String pathway,
        List<PathwayState> states,
        @Nullable String nearMiss,
        Order order) {

    public static final PathwayFilter NONE = new PathwayFilter(null, List.of(), null, Order.SCORE);

    private static final List<PathwayState> BEST_FIRST = List.of(MET, UNDETERMINED, UNKNOWN, NOT_MET);

    public enum Order {
        /// By total.
        SCORE,
        /// By the best state of the pathways that are meant, then by total.
        PATHWAY
    }

    public PathwayFilter {
        states = states.stream().distinct().sorted().toList();
    }

    /// @param known by every pathway there is
    /// @throws IllegalArgumentException if the filter names a pathway or a condition that is not there
    public void check(Collection<PathwayAssessment> known) {
        check("pathway", pathway, known.stream().map(PathwayAssessment::pathway));
        var conditions = known.stream().flatMap(a -> a.routes().stream()).flatMap(PathwayAssessment.Route::conditions);
        check("nearMiss", nearMiss, conditions.map(Condition::label));
    }

    private static void check(String parameter, @Nullable String value, Stream<String> allowed) {
        if (value == null) return;
        var values = allowed.collect(Collectors.toCollection(TreeSet::new));
        if (!values.contains(value))
            throw new IllegalArgumentException(
                    "'%s' is no value for '%s': it has to be one of %s.".formatted(value, parameter, values));
    }

    /// Whether one pathway of the match is all that is asked for.
    public boolean keeps(Collection<Standing> match) {
        return states.isEmpty() && nearMiss == null
                || meant(match)
                        .filter(s -> states.isEmpty() || states.contains(s.state()))
                        .anyMatch(s -> nearMiss == null || s.nearMisses().contains(nearMiss));
    }

    /// Where the match belongs by its pathways, 0 for the best; equal for all that only their totals order.
    public int place(Collection<Standing> match) {
        if (order == Order.SCORE) return 0;
        return meant(match).mapToInt(s -> BEST_FIRST.indexOf(s.state())).min().orElse(BEST_FIRST.size());
    }

    private Stream<Standing> meant(Collection<Standing> match) {
        return match.stream().filter(s -> pathway == null || pathway.equals(s.pathway()));
    }
}
