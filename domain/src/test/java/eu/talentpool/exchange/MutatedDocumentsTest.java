package eu.talentpool.exchange;

import static org.assertj.core.api.Assertions.assertThatCode;

import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MutatedDocumentsTest {

    private static final int ROUNDS = 2_000;
    private static final byte[] TELLING = "<>&;\"'/={}[],:\\\0 0129-.ez".getBytes(StandardCharsets.US_ASCII);

    private final DocumentReader reader = new DocumentReader();
    private final Random random = new Random(20_261_124);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "vacancy.xml",
                "europass.xml",
                "resume.json",
                "passport.xml",
                "passport.json",
                "eures-candidate.xml",
                "postings/graph.json",
                "postings/list.json",
                "postings/page.html",
                "postings/envelope.xml"
            })
    void neverThrows(String resource) {
        neverThrows(Documents.text(resource).getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void neverThrowsAtAPdf() {
        var cv = Documents.text("europass.xml").getBytes(StandardCharsets.UTF_8);
        neverThrows(PackedPdf.withAttachment(cv, ""));
        neverThrows(PackedPdf.withObjectsOf(" "));
    }

    private void neverThrows(byte[] original) {
        for (var round = 0; round < ROUNDS; round++) {
            var mutant = mutate(original);
            assertThatCode(() -> reader.read(mutant)).as("round %d", round).doesNotThrowAnyException();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"harbour.xml", "clinic.json", "craft.csv", "bulletin.rss"})
    void neverThrowsForAFeed(String resource) {
        var original = Documents.text("postings/" + resource).getBytes(StandardCharsets.UTF_8);
        for (var round = 0; round < ROUNDS; round++) {
            var mutant = mutate(original);
            assertThatCode(() -> PostingGoldenTest.items(resource, mutant))
                    .as("round %d", round)
                    .doesNotThrowAnyException();
        }
    }

    /// Up to eight times: a byte changed, or a piece copied over another place.
    private byte[] mutate(byte[] original) {
        var mutant = original.clone();
        for (var times = random.nextInt(8); times >= 0; times--) {
            var at = random.nextInt(mutant.length);
            switch (random.nextInt(3)) {
                case 0 -> mutant[at] = (byte) random.nextInt(256);
                case 1 -> mutant[at] = TELLING[random.nextInt(TELLING.length)];
                default -> {
                    var length = random.nextInt(Math.min(60, mutant.length - at) + 1);
                    System.arraycopy(original, random.nextInt(original.length - length), mutant, at, length);
                }
            }
        }
        return mutant;
    }
}
