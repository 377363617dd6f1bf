package eu.talentpool.matching;

import eu.talentpool.matching.pathways.PathwayFilter;
import eu.talentpool.matching.pathways.PathwayFilter.Order;
import eu.talentpool.pathway.PathwayState;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The parameters of a request that ask for matches by their legal pathways.
record PathwayQuery(
        @Parameter(
                description = "Pathway that pathwayState, nearMiss and sort are about, for example blue-card; any if"
                        + " left out. Alone it leaves nobody out.")
        @Nullable
        String pathway,

        @Parameter(
                description = "Keep matches of which a pathway has one of these states: MET, UNDETERMINED, NOT_MET,"
                        + " UNKNOWN. Several by comma or by repeating the parameter.")
        @Nullable
        List<String> pathwayState,

        @Parameter(
                description = "Keep matches of which a pathway misses this condition alone, for example pay. The"
                        + " labels stand in pathwayFacets and nearMisses.")
        @Nullable
        String nearMiss,

        @Parameter(
                description = "pathway: best state first (MET, UNDETERMINED, UNKNOWN, NOT_MET), then by score",
                schema =
                        @Schema(
                                allowableValues = {"score", "pathway"},
                                defaultValue = "score"))
        @Nullable
        String sort) {

    /// Null if nothing is asked.
    ///
    /// @throws IllegalArgumentException if a value is none of those allowed
    @Nullable
    PathwayFilter filter() {
        if (Stream.of(pathway, pathwayState, nearMiss, sort).allMatch(Objects::isNull)) return null;
        var states = Objects.requireNonNullElse(pathwayState, List.<String>of()).stream()
                .map(state -> one("pathwayState", state, PathwayState.values()))
                .toList();
        var order = sort == null ? Order.SCORE : one("sort", sort, Order.values());
        return new PathwayFilter(pathway, states, nearMiss, order);
    }

    private static <E extends Enum<E>> E one(String parameter, String text, E[] allowed) {
        return Arrays.stream(allowed)
                .filter(value -> value.name().equalsIgnoreCase(text))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("'%s' is no value for '%s': it has to be one of %s."
                        .formatted(text, parameter, Arrays.toString(allowed))));
    }
}
