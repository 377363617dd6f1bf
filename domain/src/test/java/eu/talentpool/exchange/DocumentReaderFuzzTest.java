package eu.talentpool.exchange;

import static eu.talentpool.testpool.FuzzBounds.SECRET;
import static eu.talentpool.testpool.FuzzBounds.assertKeepSecret;
import static eu.talentpool.testpool.FuzzBounds.quickly;

import com.code_intelligence.jazzer.junit.FuzzTest;
import eu.talentpool.testpool.FuzzDuration;
import eu.talentpool.testpool.FuzzSeeds;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// Any bytes become a result. The seeds are the documents of the tests, of every format that has one.
@ExtendWith(FuzzDuration.class)
class DocumentReaderFuzzTest {

    private static final DocumentReader READER = new DocumentReader();

    /// With the secret in the place of names and free text.
    static Stream<Arguments> documents() throws IOException {
        try (var files = Files.walk(Path.of("src/test/resources/eu/talentpool/exchange"))) {
            return FuzzSeeds.of(files.filter(Files::isRegularFile)
                    .sorted()
                    .map(DocumentReaderFuzzTest::seed)
                    .toList());
        }
    }

    private static byte[] seed(Path file) {
        try {
            var text = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1)
                    .replaceAll("(Name>|Content>|Text>|\"(?:name|summary)\": \")[A-Z][^<\"&]*", "$1" + SECRET);
            return text.getBytes(StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @MethodSource("documents")
    @FuzzTest
    void anyBytesGiveAResult(byte[] document) throws Exception {
        var result = quickly(() -> READER.read(document));
        assertKeepSecret(result.findings());
    }
}
