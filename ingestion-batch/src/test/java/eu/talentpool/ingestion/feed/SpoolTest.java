package eu.talentpool.ingestion.feed;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;

class SpoolTest {

    private static final int IN_MEMORY = 100;

    @Test
    void givesBackWhatItHoldsAsOftenAsItIsAsked() throws IOException {
        try (var spool = new Spool(IN_MEMORY)) {
            var contents = new ArrayList<SourceDocument.Content>();
            for (var i = 0; i < 20; i++) contents.add(spool.keep(text(i)));
            for (var times = 0; times < 2; times++)
                for (var i = 0; i < 20; i++)
                    assertThat(contents.get(i).open().readAllBytes()).isEqualTo(text(i));
        }
    }

    @Test
    void twoOfThemAreReadAtOnce() throws IOException {
        try (var spool = new Spool(0)) {
            var first = spool.keep("first".getBytes(UTF_8)).open();
            var second = spool.keep("second".getBytes(UTF_8)).open();
            assertThat((char) first.read()).isEqualTo('f');
            assertThat((char) second.read()).isEqualTo('s');
            assertThat(new String(first.readAllBytes(), UTF_8)).isEqualTo("irst");
            assertThat(new String(second.readAllBytes(), UTF_8)).isEqualTo("econd");
        }
    }

    private static byte[] text(int number) {
        return ("document " + number + " ").repeat(number).getBytes(UTF_8);
    }
}
