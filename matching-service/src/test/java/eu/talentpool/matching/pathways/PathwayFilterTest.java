package eu.talentpool.matching.pathways;

import static eu.talentpool.pathway.PathwayState.MET;
import static eu.talentpool.pathway.PathwayState.NOT_MET;
import static eu.talentpool.pathway.PathwayState.UNDETERMINED;
import static eu.talentpool.pathway.PathwayState.UNKNOWN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import eu.talentpool.matching.filter.MatchFilter;
import eu.talentpool.matching.filter.Selection;
import eu.talentpool.matching.filter.Sieve;
import eu.talentpool.matching.pathways.PathwayFilter.Order;
import eu.talentpool.pathway.PathwayState;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class PathwayFilterTest {

    private static final Standing CARD_SHORT_OF_PAY = new Standing("blue-card", NOT_MET, List.of("pay"));
    private static final Standing OPEN_PERMIT = new Standing("work-permit", UNDETERMINED, List.of());
    private static final List<Standing> MATCH = List.of(CARD_SHORT_OF_PAY, OPEN_PERMIT);

    @Test
    void leavesNobodyOutUnlessAsked() {
        assertThat(PathwayFilter.NONE.keeps(List.of())).isTrue();
        assertThat(new PathwayFilter("blue-card", List.of(), null, Order.PATHWAY).keeps(List.of()))
                .isTrue();
    }

    @Test
    void keepsByTheStateOfAnyPathwayOrOfTheOneThatIsMeant() {
        assertThat(filter(null, UNDETERMINED).keeps(MATCH)).isTrue();
        assertThat(filter("work-permit", UNDETERMINED, MET).keeps(MATCH)).isTrue();
        assertThat(filter("blue-card", UNDETERMINED, MET).keeps(MATCH)).isFalse();
        assertThat(filter(null, MET, UNKNOWN).keeps(MATCH)).isFalse();
    }

    @Test
    void keepsByTheConditionThatAloneIsMissing() {
        assertThat(nearMiss("pay").keeps(MATCH)).isTrue();
        assertThat(nearMiss("degree").keeps(MATCH)).isFalse();
    }

    @Test
    void onePathwayHasToBeAllThatIsAskedFor() {
        var filter = new PathwayFilter(null, List.of(UNDETERMINED), "pay", Order.SCORE);
        assertThat(filter.keeps(MATCH)).isFalse();
        assertThat(filter.keeps(List.of(new Standing("blue-card", UNDETERMINED, List.of("pay")))))
                .isTrue();
    }

    @Test
    void theBestStateOfTheMeantPathwaysDecidesThePlace() {
        var any = new PathwayFilter(null, List.of(), null, Order.PATHWAY);
        var places = Stream.of(MET, UNDETERMINED, UNKNOWN, NOT_MET)
                .map(state -> any.place(List.of(CARD_SHORT_OF_PAY, new Standing("permit", state, List.of()))))
                .toList();
        assertThat(places).isSorted().doesNotHaveDuplicates();
        var card = new PathwayFilter("blue-card", List.of(), null, Order.PATHWAY);
        assertThat(card.place(MATCH)).isGreaterThan(any.place(MATCH)).isLessThan(card.place(List.of(OPEN_PERMIT)));
        assertThat(PathwayFilter.NONE.place(MATCH)).isEqualTo(PathwayFilter.NONE.place(List.of()));
    }

    @Test
    void sameStatesInAnotherOrderAreTheSameFilter() {
        assertThat(filter(null, NOT_MET, MET, NOT_MET)).isEqualTo(filter(null, MET, NOT_MET));
    }

    @Test
    void countsAMatchOnceForEachStateOfAPathway() {
        var alsoInPoland = new Standing("blue-card", NOT_MET, List.of("pay", "degree"));
        var other = List.of(new Standing("blue-card", MET, List.of()));
        var facets = PathwayFacet.of(List.of(List.of(CARD_SHORT_OF_PAY, alsoInPoland, OPEN_PERMIT), other));
        assertThat(facets).extracting(PathwayFacet::pathway).containsExactly("blue-card", "work-permit");
        assertThat(facets.getFirst().states())
                .containsExactly(entry(MET, 1), entry(NOT_MET, 1), entry(UNDETERMINED, 0), entry(UNKNOWN, 0));
        assertThat(facets.getFirst().nearMisses()).containsExactly(entry("degree", 1), entry("pay", 1));
    }

    @Test
    void aSelectionComesBackFromItsRow() {
        var selection = Selection.of(
                new Sieve(nearMiss("pay"), MatchFilter.NONE.withMissing("education:6")),
                List.of(Set.of("pathway", "missing"), Set.of("pathway"), Set.of()),
                PathwayFacet.of(List.of(MATCH)));
        var json = JsonMapper.shared();
        assertThat(json.readValue(json.writeValueAsString(selection), Selection.class))
                .isEqualTo(selection);
        var before = "{\"facets\": [], \"filter\": {\"order\": \"SCORE\", \"states\": []}, \"leftOut\": 0}";
        assertThat(json.readValue(before, Selection.class)).isEqualTo(Selection.of(Sieve.NONE, List.of(), List.of()));
    }

    private static PathwayFilter filter(@Nullable String pathway, PathwayState... states) {
        return new PathwayFilter(pathway, List.of(states), null, Order.SCORE);
    }

    private static PathwayFilter nearMiss(String condition) {
        return new PathwayFilter(null, List.of(), condition, Order.SCORE);
    }
}
