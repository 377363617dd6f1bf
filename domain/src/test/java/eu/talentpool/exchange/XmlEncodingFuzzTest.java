package eu.talentpool.exchange;

import static eu.talentpool.testpool.FuzzBounds.SECRET;
import static eu.talentpool.testpool.FuzzBounds.assertKeepSecret;
import static eu.talentpool.testpool.FuzzBounds.quickly;

import com.code_intelligence.jazzer.junit.FuzzTest;
import eu.talentpool.testpool.FuzzDuration;
import eu.talentpool.testpool.FuzzSeeds;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// Any bytes become characters or a refusal.
@ExtendWith(FuzzDuration.class)
class XmlEncodingFuzzTest {

    static Stream<Arguments> beginnings() {
        return FuzzSeeds.of(List.of(
                seed("<?xml version='1.0' encoding='UTF-8'?><a>" + SECRET + "é</a>", StandardCharsets.UTF_8),
                seed("<?xml version='1.0' encoding='ISO-8859-1'?><a>é</a>", StandardCharsets.ISO_8859_1),
                seed("<?xml version='1.0' encoding='x-no-such'?><a/>", StandardCharsets.US_ASCII),
                seed("<?xml version='1.0' encoding='UTF-7'?><a/>", StandardCharsets.US_ASCII),
                seed("\uFEFF<a>é</a>", StandardCharsets.UTF_16BE),
                seed("<a>é</a>", StandardCharsets.UTF_16LE)));
    }

    private static byte[] seed(String text, Charset charset) {
        return text.getBytes(charset);
    }

    @MethodSource("beginnings")
    @FuzzTest
    void anyBytesAreCharactersOrRefused(byte[] document) throws Exception {
        try {
            quickly(() -> XmlEncoding.decode(document));
        } catch (Unreadable e) {
            assertKeepSecret(List.of(e.finding()));
        }
    }
}
