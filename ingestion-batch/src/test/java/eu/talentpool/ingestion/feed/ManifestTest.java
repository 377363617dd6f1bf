package eu.talentpool.ingestion.feed;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class ManifestTest {

    private static final String HEADER =
            "document,residence,adult,union_citizen,sections,purposes,countries,wording,given_at\n";
    private static final String STATED = ",IN,true,false,all,SEARCH,all,%s,2026-11-01T10:00:00Z\n";

    @Test
    void aFieldMayHoldNewlines() throws IOException {
        var manifest = read(HEADER + "a.xml" + STATED.formatted("\"two\nlines\"") + "b.xml" + STATED.formatted("w"));
        var consent = Objects.requireNonNull(statement(manifest, "a.xml").consent());
        assertThat(consent.wording()).isEqualTo("two\nlines");
        assertThat(statement(manifest, "b.xml").registration().adult()).isTrue();
    }

    @Test
    void aRowThatIsTooShortStatesWhatItHas() throws IOException {
        var stated = statement(read(HEADER + "a.xml,IN\n"), "a.xml");
        assertThat(stated.registration().residence()).isEqualTo("IN");
        assertThat(stated.registration().adult()).isNull();
        assertThat(stated.consent()).isNull();
    }

    @Test
    void aNameThatNoFileCanHaveBelongsToNoDocument() throws IOException {
        var manifest =
                Manifest.read((HEADER + "a\0.xml" + STATED.formatted("w")).getBytes(UTF_8), "manifest.csv", _ -> null);
        assertThat(manifest.find(document("a"), new ArrayList<>())).isEmpty();
    }

    @Test
    void bytesThatAreNotUtf8AreToldInASentence() {
        var bytes = (HEADER + "\u00c3(.xml" + STATED.formatted("w")).getBytes(ISO_8859_1);
        assertThatThrownBy(() -> Manifest.read(bytes, "manifest.csv", name -> name))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("manifest.csv is not in UTF-8. Save it as UTF-8.");
    }

    private static Manifest read(String csv) throws IOException {
        return Manifest.read(csv.getBytes(UTF_8), "manifest.csv", name -> name);
    }

    private static Manifest.Statement statement(Manifest manifest, String place) {
        return manifest.find(document(place), new ArrayList<>()).orElseThrow();
    }

    private static SourceDocument document(String place) {
        return new SourceDocument(place, place, 0, InputStream::nullInputStream);
    }
}
