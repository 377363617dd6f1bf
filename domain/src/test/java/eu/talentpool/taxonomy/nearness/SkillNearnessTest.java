package eu.talentpool.taxonomy.nearness;

import static eu.talentpool.taxonomy.nearness.SmallWorld.BIRTH;
import static eu.talentpool.taxonomy.nearness.SmallWorld.DOUGH;
import static eu.talentpool.taxonomy.nearness.SmallWorld.JAVA;
import static eu.talentpool.taxonomy.nearness.SmallWorld.OVEN;
import static eu.talentpool.taxonomy.nearness.SmallWorld.SWIFT;
import static eu.talentpool.taxonomy.nearness.SmallWorld.WOUNDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SkillNearnessTest {

    private static final int NO_GROUP = -1;

    private final int[][] none = new int[6][0];
    private final int[] noGroups = {NO_GROUP, NO_GROUP, NO_GROUP, NO_GROUP, NO_GROUP, NO_GROUP};

    @Test
    void findsWhatIsUsedTogether() {
        var nearness = nearness(none, none, noGroups);
        assertThat(nearness.near(DOUGH))
                .singleElement()
                .satisfies(near -> assertThat(near.concept()).isEqualTo(OVEN));
        assertThat(nearness.near(JAVA))
                .singleElement()
                .satisfies(near -> assertThat(near.concept()).isEqualTo(SWIFT));
    }

    @Test
    void isTheSameInBothDirections() {
        var nearness = nearness(none, none, noGroups);
        assertThat(nearness.near(WOUNDS).getFirst().nearness())
                .isEqualTo(nearness.near(BIRTH).getFirst().nearness());
    }

    @Test
    void isNearerInsideACuratedGroup() {
        var curated = nearness(none, none, new int[] {NO_GROUP, NO_GROUP, 0, 0, NO_GROUP, NO_GROUP});
        assertThat(curated.near(JAVA).getFirst().nearness())
                .isGreaterThan(0.65)
                .isGreaterThan(
                        nearness(none, none, noGroups).near(JAVA).getFirst().nearness());
    }

    @Test
    void isNearerWhenRelatedOrUnderTheSameGroup() {
        var plain = nearness(none, none, noGroups).near(WOUNDS).getFirst().nearness();
        var related = nearness(new int[][] {{}, {}, {}, {}, {BIRTH}, {}}, none, noGroups);
        var sisters = nearness(none, new int[][] {{0}, {0}, {1}, {1}, {2}, {2}}, noGroups);
        assertThat(related.near(WOUNDS).getFirst().nearness()).isGreaterThan(plain);
        assertThat(sisters.near(WOUNDS).getFirst().nearness()).isGreaterThan(plain);
    }

    @Test
    void staysBelowOneForSkillsThatCannotBeToldApart() {
        var curated = nearness(none, none, new int[] {0, 0, 0, 0, 0, 0});
        assertThat(IntStream.range(0, 6))
                .allSatisfy(skill -> assertThat(curated.near(skill))
                        .isNotEmpty()
                        .allSatisfy(near -> assertThat(near.nearness()).isBetween(0.25, 0.9999)));
    }

    @Test
    void putsOccupationsOfTheSameTradeNear() {
        var nearness = new OccupationNearness(OccupationVectors.of(SmallWorld.occupations()), SmallWorld.ISCO_GROUPS);
        assertThat(nearness.near(SmallWorld.BAKER, 1))
                .extracting(Near::concept)
                .containsExactly(SmallWorld.PASTRY_COOK);
        assertThat(nearness.near(SmallWorld.NURSE, 1)).extracting(Near::concept).containsExactly(SmallWorld.MIDWIFE);
        assertThat(nearness.nearness(SmallWorld.BAKER, SmallWorld.BAKER)).isCloseTo(1, within(1e-9));
    }

    private static SkillNearness nearness(int[][] related, int[][] broader, int[] curated) {
        return new SkillNearness(SmallWorld.occupations(), new SkillLinks(related, broader, curated));
    }
}
