package eu.talentpool.taxonomy.spotting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SentenceRankingTest {

    private static final SentenceRanking RANKING = new SentenceRanking(List.of(
            new SkillText(
                    List.of("handle pigs", "swine handling", "porcine handling"),
                    "Handle pigs and other swine on a farm, move them safely and keep the animals calm.",
                    3),
            new SkillText(
                    List.of("manage budgets", "manage budget", "budget management"),
                    "Plan, monitor and report on the budget, and allocate money to tasks.",
                    40),
            new SkillText(List.of("weld steel", "steel welding"), "Join parts of steel by melting and fusing them.", 5),
            new SkillText(
                    List.of("teach mathematics", "mathematics teaching"),
                    "Instruct students in algebra, geometry and numbers.",
                    8)));

    @Test
    void findsASkillThatIsOnlyDescribed() {
        assertThat(best("Seeking a candidate who treats porcine animals well")).isZero();
        assertThat(best("You allocate money prudently")).isEqualTo(1);
        assertThat(best("Joining parts by fusing")).isEqualTo(2);
        assertThat(best("Experience in instructing students")).isEqualTo(3);
    }

    @Test
    void ranksAsManyAsAskedForBestFirst() {
        var ranked = RANKING.rank("manage budgets and weld steel", 3);

        assertThat(ranked).hasSize(3);
        assertThat(ranked).isSortedAccordingTo((one, other) -> Double.compare(other.score(), one.score()));
        assertThat(RANKING.rank("manage budgets", 100)).hasSize(4);
    }

    @Test
    void isTheSameEveryTime() {
        assertThat(RANKING.rank("swine and money", 4)).isEqualTo(RANKING.rank("swine and money", 4));
    }

    @Test
    void ranksNothingWithoutAKnownWord() {
        assertThat(RANKING.rank("xyzzy 42", 10)).isEmpty();
        assertThat(RANKING.rank("", 10)).isEmpty();
    }

    private static int best(String sentence) {
        return RANKING.rank(sentence, 1).getFirst().skill();
    }
}
