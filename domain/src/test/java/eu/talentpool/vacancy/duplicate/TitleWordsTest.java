package eu.talentpool.vacancy.duplicate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TitleWordsTest {

    /// Forms of few words, written apart and together, so that many titles say one another.
    private static final List<String> WORDS = List.of(
            "web",
            "entwickler",
            "entwicklerin",
            "webentwickler",
            "IT",
            "pflege",
            "pfleger",
            "job",
            "fach",
            "𐌰𐌱𐌲𐌳",
            "𐌰𐌱𐌲𐌳𐌴",
            "a𐌰𐌱𐌲");

    @Test
    void titlesThatSayOneAnotherHaveAStemInCommon() {
        var random = new Random(11);
        var said = 0;
        for (var round = 0; round < 20_000; round++) {
            var a = title(random);
            var b = title(random);
            if (!a.isEqualTo(b) && !a.isWithin(b)) continue;
            said++;
            assertThat(a.stems()).as("%s, %s", a, b).containsAnyElementsOf(b.stems());
        }
        assertThat(said).isGreaterThan(2_000);
    }

    @Test
    void wordsThatDifferHaveNoStemInCommon() {
        var mason = TitleWords.of("Maurer", List.of());
        assertThat(mason.stems())
                .doesNotContainAnyElementsOf(
                        TitleWords.of("Koch (m/w/d)", List.of()).stems());
        assertThat(mason.stems())
                .doesNotContainAnyElementsOf(TitleWords.of("Job", List.of()).stems());
    }

    private static TitleWords title(Random random) {
        return TitleWords.of(
                IntStream.range(0, 1 + random.nextInt(3))
                        .mapToObj(_ -> WORDS.get(random.nextInt(WORDS.size())))
                        .collect(Collectors.joining(" ")),
                List.of());
    }
}
