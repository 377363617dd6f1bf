package eu.talentpool.ingestion.container;

import static eu.talentpool.testpool.FuzzBounds.assertKeepSecret;
import static eu.talentpool.testpool.FuzzBounds.quickly;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.code_intelligence.jazzer.junit.FuzzTest;
import eu.talentpool.testpool.FuzzBounds;
import eu.talentpool.testpool.FuzzDuration;
import eu.talentpool.testpool.FuzzSeeds;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// Any bytes come apart into documents and refusals, the same each time, each of another name.
@ExtendWith(FuzzDuration.class)
class UnpackingFuzzTest {

    private static final Limits LIMITS = new Limits(10_000, 10 << 20, 100, 1 << 20, 200);

    static Stream<Arguments> containers() {
        var document = ("{\"name\": \"" + FuzzBounds.SECRET + "\"}").getBytes(UTF_8);
        var files = Map.of(FuzzBounds.SECRET + ".json", document, "d/b.xml", "<b/>".getBytes(UTF_8));
        var lines = "{\"a\": 1}\n{\"b\": 2}\n".getBytes(UTF_8);
        var zip = Archives.zip(files);
        return FuzzSeeds.of(List.of(
                zip,
                Archives.streamedZip(files),
                Archives.tar(files),
                Archives.gzip(lines),
                lines,
                Archives.gzip(Archives.tar(Map.of("l", lines))),
                Archives.zip(Map.of("inner.zip", zip, "l", lines))));
    }

    @MethodSource("containers")
    @FuzzTest
    void anyBytesComeApart(byte[] bytes) throws Exception {
        var parts = quickly(() -> unpack(bytes));
        var names = parts.stream().map(Part::name).toList();
        if (new HashSet<>(names).size() < names.size()) throw new AssertionError("a name twice: " + names);
        if (!names.equals(unpack(bytes).stream().map(Part::name).toList())) throw new AssertionError("not the same");
        for (var part : parts) {
            if (part.bytes().length > LIMITS.document()) throw new AssertionError("a document over the limit");
            if (part.name().codePoints().anyMatch(Character::isISOControl)) throw new AssertionError("a bad name");
            if (part.refusal() != null) assertKeepSecret(List.of(part.refusal()));
        }
    }

    private static List<Part> unpack(byte[] bytes) throws IOException {
        try (var unpacking = new Unpacking(new ByteArrayInputStream(bytes), LIMITS, Wanted.DOCUMENTS)) {
            var parts = new ArrayList<Part>();
            for (var part = unpacking.next(); part != null; part = unpacking.next()) parts.add(part);
            return parts;
        }
    }
}
