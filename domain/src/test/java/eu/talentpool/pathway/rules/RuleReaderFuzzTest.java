package eu.talentpool.pathway.rules;

import static eu.talentpool.testpool.FuzzBounds.quickly;

import com.code_intelligence.jazzer.junit.FuzzTest;
import eu.talentpool.testpool.FuzzDuration;
import eu.talentpool.testpool.FuzzSeeds;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// Any file in the place of one that the product ships is read or refused with its name.
@ExtendWith(FuzzDuration.class)
class RuleReaderFuzzTest {

    private static final String FILE = "blue-card/DE.yaml";
    private static final RuleFiles BUNDLED = RuleFiles.bundled();

    static Stream<Arguments> files() {
        return FuzzSeeds.of(Stream.concat(
                        Stream.of(BUNDLED.texts().get(FILE)),
                        BUNDLED.texts().values().stream()
                                .filter(text -> text.length() < 3_000)
                                .limit(10))
                .map(text -> text.getBytes(StandardCharsets.UTF_8))
                .toList());
    }

    @MethodSource("files")
    @FuzzTest
    void anyFileIsReadOrRefused(byte[] bytes) throws Exception {
        var file = new TreeMap<>(Map.of(FILE, new String(bytes, StandardCharsets.UTF_8)));
        try {
            quickly(() -> new RuleReader(new RuleFiles(file)).sets());
        } catch (BrokenRules e) {
            if (!String.valueOf(e.getMessage()).startsWith("Rule data ")) throw new AssertionError(e);
        }
    }
}
