package eu.talentpool.ingestion.job;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.talentpool.ingestion.container.Archives;
import eu.talentpool.ingestion.feed.DocumentFiles;
import eu.talentpool.ingestion.feed.Documents;
import eu.talentpool.ingestion.feed.Position;
import eu.talentpool.ingestion.feed.SourceDocument;
import eu.talentpool.ingestion.intake.Reading;
import eu.talentpool.ingestion.job.ReadAhead.Arrival;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadAheadTest {

    private static final Function<SourceDocument, List<Reading>> NOTHING = _ -> List.of();

    @TempDir
    private Path folder = Path.of("");

    @Test
    void handsOutEveryDocumentInItsOrderWithItsPosition() throws IOException {
        zip(450, "<x/>");
        var expected = new ArrayList<Position>();
        try (var documents = documents()) {
            while (documents.next() != null) expected.add(documents.position());
        }
        try (var ahead = new ReadAhead(documents(), NOTHING)) {
            assertThat(rest(ahead)).extracting(Arrival::position).isEqualTo(expected);
            assertThat(ahead.next()).isNull();
        }
    }

    @Test
    void readsSmallDocumentsAndLeavesLargeOnesToTheirTurn() throws IOException {
        zip(2 * ReadAhead.MOST, "<x/>");
        try (var ahead = new ReadAhead(documents(), NOTHING)) {
            assertThat(rest(ahead)).hasSize(2 * ReadAhead.MOST).allMatch(arrival -> arrival.readings() != null);
        }
        zip(3, " ".repeat((int) ReadAhead.BYTES));
        try (var ahead = new ReadAhead(documents(), NOTHING)) {
            assertThat(rest(ahead)).hasSize(3).allMatch(arrival -> arrival.readings() == null);
        }
    }

    @Test
    void documentsCanBeOpenedUntilTheyAreLetGo() throws IOException {
        zip(2 * ReadAhead.MOST + 1, "<x/>");
        try (var ahead = new ReadAhead(documents(), NOTHING)) {
            var arrivals = new ArrayList<Arrival>();
            for (var i = 0; i <= ReadAhead.MOST; i++) arrivals.add(ahead.next());
            assertThat(arrivals.getFirst().document().open().readAllBytes()).isEqualTo("<x/>".getBytes(UTF_8));
            ahead.release();
            assertThat(arrivals.getLast().document().open().readAllBytes()).isEqualTo("<x/>".getBytes(UTF_8));
            assertThat(rest(ahead)).hasSize(ReadAhead.MOST);
        }
    }

    @Test
    void whatFailsIsToldAfterAllThatCameBefore() throws IOException {
        zip(2 * ReadAhead.MOST, "<x/>");
        Function<SourceDocument, List<Reading>> failing = document -> {
            if (document.name().endsWith("/d" + ReadAhead.MOST)) throw new IllegalStateException("broken by the test");
            return List.of();
        };
        try (var ahead = new ReadAhead(documents(), failing)) {
            for (var i = 0; i < 2 * ReadAhead.MOST; i++)
                assertThat(ahead.next()).isNotNull();
            assertThatThrownBy(ahead::next).hasMessageEndingWith("broken by the test");
        }
    }

    private static List<Arrival> rest(ReadAhead ahead) throws IOException {
        var arrivals = new ArrayList<Arrival>();
        for (var arrival = ahead.next(); arrival != null; arrival = ahead.next()) arrivals.add(arrival);
        return arrivals;
    }

    private void zip(int documents, String content) throws IOException {
        var entries = new LinkedHashMap<String, byte[]>();
        for (var i = 0; i < documents; i++) entries.put("d" + i, content.getBytes(UTF_8));
        Files.write(folder.resolve("a.zip"), Archives.zip(entries));
    }

    private Documents documents() {
        return new Documents(DocumentFiles.list(List.of(folder)));
    }
}
