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

/// Any text is a date or none.
@ExtendWith(FuzzDuration.class)
class IsoDatesFuzzTest {

    static Stream<Arguments> dates() {
        return FuzzSeeds.of(
                Stream.of("2026", "2026-11", "2026-11-28", "2026-11-28T10:00:00Z", "28.11.2026", "2026-02-30", "-1-1")
                        .map(text -> text.getBytes(StandardCharsets.UTF_8))
                        .toList());
    }

    @MethodSource("dates")
    @FuzzTest
    void anyTextIsADateOrNone(byte[] bytes) throws Exception {
        var text = new String(bytes, StandardCharsets.UTF_8);
        var partial = quickly(() -> IsoDates.partial(text) == null);
        var day = quickly(() -> IsoDates.day(text) == null);
        quickly(() -> IsoDates.dottedDay(text) == null);
        if (partial && !day) throw new AssertionError("a day that is no date");
    }
}
