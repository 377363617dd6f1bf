package eu.talentpool.exchange;

import static eu.talentpool.exchange.Documents.profile;
import static org.assertj.core.api.Assertions.assertThat;

import eu.talentpool.profile.ProfileContent;
import eu.talentpool.testpool.Examples;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CandidateWriterTest {

    private static final CandidateWriter WRITER = new CandidateWriter("pool", "Invented pool");

    static IntStream seeds() {
        return IntStream.range(0, 500);
    }

    @Test
    void writesTheGoldenDocument() {
        assertThat(WRITER.write("00000000-0000-4000-8000-00000000000b", Examples.profile()))
                .isEqualTo(Documents.text("written-profile.xml").strip());
    }

    @Test
    void itsOwnReaderFindsNothingToMend() {
        assertThat(profile(WRITER.write("1", Examples.profile())).findings()).isEmpty();
    }

    @Test
    void namesTheDocumentBySenderAndIdAndNobody() {
        var read = profile(WRITER.write("1", Examples.profile()));
        assertThat(read.key()).isEqualTo("pool:1");
        assertThat(read.format()).isEqualTo("EURES Candidate 3.2");
        assertThat(read.identity().givenName()).isNull();
        assertThat(read.identity().familyName()).isNull();
        assertThat(read.identity().nationalities()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void whatIsWrittenReadsBackAsTheSameContent(int seed) {
        var content = new RandomProfile(new Random(seed)).content();
        assertThat(profile(WRITER.write("1", content)).content()).isEqualTo(RandomProfile.carried(content));
    }

    @Test
    void aProfileOfWhichNothingIsShownIsStillADocument() {
        var nothing = new ProfileContent(
                "en",
                "Developer",
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                ProfileContent.Wishes.NONE,
                List.of());
        assertThat(profile(WRITER.write("1", nothing)).content()).isEqualTo(RandomProfile.carried(nothing));
    }
}
