package eu.talentpool.ingestion.feed;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.talentpool.ingestion.container.Archives;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DocumentsTest {

    private static final List<String> ALL =
            List.of("a.json", "b.zip/x.xml", "b.zip/y/1", "b.zip/y/2", "c.xml", "d/1", "d/2");

    @TempDir
    private Path folder = Path.of("");

    @BeforeEach
    void write() throws IOException {
        var zip = new LinkedHashMap<String, byte[]>();
        zip.put("x.xml", "<x/>".getBytes(UTF_8));
        zip.put("y", "{}\n{}".getBytes(UTF_8));
        Files.writeString(folder.resolve("a.json"), "{}");
        Files.write(folder.resolve("b.zip"), Archives.zip(zip));
        Files.writeString(folder.resolve("c.xml"), "<c/>");
        Files.write(folder.resolve("d"), Archives.gzip("{\"d\": 1}\n{\"d\": 2}".getBytes(UTF_8)));
    }

    @Test
    void areInAFixedOrderWhateverTheyLieIn() throws IOException {
        assertThat(names(null)).isEqualTo(ALL);
    }

    @Test
    void goOnAfterEachOfThem() throws IOException {
        for (var taken = 1; taken <= ALL.size(); taken++)
            assertThat(names(positionAfter(taken))).isEqualTo(ALL.subList(taken, ALL.size()));
    }

    @Test
    void goOnAlthoughFilesCameAndWent() throws IOException {
        var position = positionAfter(3);
        Files.delete(folder.resolve("a.json"));
        Files.writeString(folder.resolve("aa.json"), "{}");
        Files.writeString(folder.resolve("cc.xml"), "<cc/>");
        assertThat(names(position)).containsExactly("b.zip/y/2", "c.xml", "cc.xml", "d/1", "d/2");
        Files.delete(folder.resolve("b.zip"));
        assertThat(names(position)).containsExactly("c.xml", "cc.xml", "d/1", "d/2");
    }

    @Test
    void doNotGoOnInAContainerOfOtherContent() throws IOException {
        var position = positionAfter(6);
        Files.write(folder.resolve("d"), Archives.gzip("{\"d\": 3}\n{\"d\": 4}\n{\"d\": 5}".getBytes(UTF_8)));
        try (var documents = documents()) {
            var changed = Objects.requireNonNull(documents.goOnAfter(position));
            assertThat(changed.name()).endsWith("/d (changed)");
            assertThatThrownBy(changed::open)
                    .isInstanceOf(DocumentRefused.class)
                    .hasMessage("changed-meanwhile");
            assertThat(documents.next()).isNull();
        }
    }

    @Test
    void openTheSameBytesEachTime() throws IOException {
        try (var documents = documents()) {
            for (var document = documents.next(); document != null; document = documents.next())
                assertThat(document.open().readAllBytes())
                        .isEqualTo(document.open().readAllBytes())
                        .isNotEmpty();
        }
    }

    @Test
    void knowTheirNumberUntilAContainerComes() throws IOException {
        try (var documents = documents()) {
            documents.next();
            assertThat(documents.total()).isEqualTo(4);
            documents.next();
            assertThat(documents.total()).isZero();
            assertThat(documents.count()).isEqualTo(2);
        }
    }

    @Test
    void aFileThatCannotBeReadIsADocumentThatCannotBeOpened() throws IOException {
        var documents = documents();
        Files.delete(folder.resolve("a.json"));
        var document = Objects.requireNonNull(documents.next());
        assertThatThrownBy(document::open).isInstanceOf(IOException.class);
        documents.close();
    }

    private Position positionAfter(int taken) throws IOException {
        try (var documents = documents()) {
            for (var i = 0; i < taken; i++) documents.next();
            return Objects.requireNonNull(documents.position());
        }
    }

    private List<String> names(@Nullable Position last) throws IOException {
        try (var documents = documents()) {
            if (last != null) assertThat(documents.goOnAfter(last)).isNull();
            var names = new ArrayList<String>();
            for (var d = documents.next(); d != null; d = documents.next())
                names.add(d.name().substring(d.name().indexOf('/') + 1));
            return names;
        }
    }

    private Documents documents() {
        return new Documents(DocumentFiles.list(List.of(folder)));
    }
}
