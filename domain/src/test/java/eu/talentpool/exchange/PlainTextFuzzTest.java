package eu.talentpool.exchange;

import static eu.talentpool.testpool.FuzzBounds.quickly;

import com.code_intelligence.jazzer.junit.FuzzTest;
import eu.talentpool.testpool.FuzzDuration;
import eu.talentpool.testpool.FuzzSeeds;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// Any text becomes plain text that is not much longer.
@ExtendWith(FuzzDuration.class)
class PlainTextFuzzTest {

    static Stream<Arguments> texts() {
        return FuzzSeeds.of(Stream.of(
                        "<p>Hello <b>there</b></p><ul><li>a</li></ul><a href='https://example.org/'>x</a>",
                        "&lt;p&gt;once &amp;amp; again&lt;/p&gt;",
                        "<p><a href='https://example.org/an/address/that/is/long'>x<p>a<p>b<p>c<p>d<p>e<p>f",
                        "<!-- --><script>x</script> &#x41; &#99999999; <table><tr><td>1",
                        "List<String> a < b && c > d")
                .map(text -> text.getBytes(StandardCharsets.UTF_8))
                .toList());
    }

    @MethodSource("texts")
    @FuzzTest
    void anyTextBecomesPlain(byte[] bytes) throws Exception {
        var text = new String(bytes, StandardCharsets.UTF_8);
        var plain = quickly(() -> PlainText.of(text));
        if (plain.length() > 4 * text.length() + 10) throw new AssertionError("grew to " + plain.length());
    }
}
