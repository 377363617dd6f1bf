package eu.talentpool.ingestion.feed;

import static eu.talentpool.testpool.FuzzBounds.quickly;

import com.code_intelligence.jazzer.junit.FuzzTest;
import eu.talentpool.testpool.FuzzDuration;
import eu.talentpool.testpool.FuzzSeeds;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// Any bytes in the place of operator data are read, or refused with the line.
@ExtendWith(FuzzDuration.class)
class OperatorDataFuzzTest {

    static Stream<Arguments> files() throws IOException {
        var bundled = Files.readAllBytes(Path.of(System.getProperty("talentpool.home"), "samples/operator-data.yaml"));
        return FuzzSeeds.of(java.util.List.of(bundled, """
            invented: true
            participation:
              - {member_state: DE, from: 2026-01-01, entity_types: [EMPLOYER]}
            shortage: {union: {valid_from: 2026-01-01, occupations: ["2512"]}}
            feeds: []
            """.getBytes(java.nio.charset.StandardCharsets.UTF_8)));
    }

    @MethodSource("files")
    @FuzzTest
    void anyBytesAreReadOrRefused(byte[] bytes) throws Exception {
        try {
            quickly(() -> OperatorData.read(bytes, "operator-data.yaml"));
        } catch (IllegalArgumentException e) {
            if (!String.valueOf(e.getMessage()).startsWith("operator-data.yaml, line ")) throw new AssertionError(e);
        }
    }
}
