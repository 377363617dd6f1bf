package eu.talentpool.vacancy.duplicate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SketchTest {

    @Test
    void theSameWordsInOtherSpellingAreTheSameText() {
        assertThat(Sketch.of("Müller sucht Köche für Łódź!").resemblance(Sketch.of("MUELLER sucht koeche, fuer Lodz")))
                .isEqualTo(1);
    }

    @Test
    void anEmptyTextResemblesNothing() {
        assertThat(Sketch.of("").resemblance(Sketch.of(""))).isZero();
        assertThat(Sketch.of("").containment(Sketch.of("one two three four"))).isZero();
    }

    @Test
    void aTextCutShortIsContained() {
        var whole = words(new Random(1), 200);
        var half = whole.substring(0, whole.length() / 2);
        assertThat(Sketch.of(half).containment(Sketch.of(whole))).isGreaterThan(0.95);
        assertThat(Sketch.of(half).resemblance(Sketch.of(whole))).isCloseTo(0.5, within(0.05));
    }

    @Test
    void theEstimateOfLongTextsIsNearTheTruth() {
        var random = new Random(3);
        for (var round = 0; round < 50; round++) {
            var common = words(random, 500);
            var a = common + " " + words(random, random.nextInt(1, 500));
            var b = common + " " + words(random, random.nextInt(1, 500));
            assertThat(Sketch.of(a).resemblance(Sketch.of(b))).isCloseTo(truth(a, b), within(0.12));
        }
    }

    @Test
    void nearlyEqualTextsHaveAKeyInCommonAndUnrelatedOnesHaveNone() {
        var random = new Random(5);
        var found = 0;
        for (var round = 0; round < 200; round++) {
            var text = words(random, 150);
            var copy = text + " " + words(random, 8);
            if (share(Sketch.of(text), Sketch.of(copy))) found++;
            assertThat(share(Sketch.of(text), Sketch.of(words(random, 150)))).isFalse();
        }
        assertThat(found).isGreaterThan(190);
    }

    @Test
    void theSignaturesOfNearlyEqualTextsDifferInFewBitsAndThoseOfOthersInMany() {
        var random = new Random(9);
        var mistaken = 0;
        for (var round = 0; round < 500; round++) {
            var text = words(random, random.nextInt(45, 900));
            var length = text.split(" ").length;
            var copy = Sketch.of(text + " " + words(random, length / 8));
            assertThat(differentBits(Sketch.of(text), copy)).isLessThanOrEqualTo(Sketch.MOST_DIFFERENT_BITS);
            if (differentBits(copy, Sketch.of(words(random, length))) <= Sketch.MOST_DIFFERENT_BITS) mistaken++;
        }
        assertThat(mistaken).isLessThan(25);
    }

    private static int differentBits(Sketch a, Sketch b) {
        return Long.bitCount(a.signature() ^ b.signature());
    }

    private static boolean share(Sketch a, Sketch b) {
        var keys = Arrays.stream(a.keys()).boxed().collect(Collectors.toSet());
        return Arrays.stream(b.keys()).anyMatch(keys::contains);
    }

    private static double truth(String a, String b) {
        var all = new HashSet<>(runs(a));
        var common = new HashSet<>(runs(a));
        common.retainAll(runs(b));
        all.addAll(runs(b));
        return (double) common.size() / all.size();
    }

    private static HashSet<String> runs(String text) {
        var words = text.split(" ");
        return IntStream.range(0, words.length - 2)
                .mapToObj(i -> words[i] + " " + words[i + 1] + " " + words[i + 2])
                .collect(Collectors.toCollection(HashSet::new));
    }

    private static String words(Random random, int count) {
        return IntStream.range(0, count)
                .mapToObj(_ -> "w" + Integer.toString(random.nextInt(5_000), 36))
                .collect(Collectors.joining(" "));
    }
}
