package eu.talentpool.matching.pathways;

import static org.assertj.core.api.Assertions.assertThat;

import eu.talentpool.pathway.PathwayState;
import java.util.List;
import org.junit.jupiter.api.Test;

class PathwayFacetTest {

    private static Standing standing(String pathway, PathwayState state, String... nearMisses) {
        return new Standing(pathway, state, List.of(nearMisses));
    }

    @Test
    void aMatchCountsOnceForEachStateThoughItsVacancyIsInSeveralMemberStates() {
        var inTwoStates = List.of(
                standing("ict", PathwayState.MET),
                standing("blue-card", PathwayState.UNDETERMINED, "pay", "degree"),
                standing("blue-card", PathwayState.UNDETERMINED, "pay"),
                standing("blue-card", PathwayState.MET));
        var inOne = List.of(standing("blue-card", PathwayState.UNDETERMINED, "pay"));

        var facets = PathwayFacet.of(List.of(inTwoStates, inOne, List.of()));

        assertThat(facets).extracting(PathwayFacet::pathway).containsExactly("blue-card", "ict");
        assertThat(facets.getFirst().states())
                .containsEntry(PathwayState.UNDETERMINED, 2)
                .containsEntry(PathwayState.MET, 1)
                .containsEntry(PathwayState.NOT_MET, 0);
        assertThat(facets.getFirst().nearMisses()).containsEntry("pay", 2).containsEntry("degree", 1);
    }
}
