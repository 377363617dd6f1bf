package eu.talentpool.exchange;

import static eu.talentpool.exchange.PostingGoldenTest.items;
import static eu.talentpool.exchange.PostingGoldenTest.mapping;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.talentpool.exchange.ReadResult.Rejected;
import eu.talentpool.exchange.ReadResult.VacancyRead;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.StringReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FeedMappingTest {

    private static final String SMALL = """
        name: Small
        format: json
        items: ads
        key: { id: id }
        fields: { language: { constant: en }, title: t }
        """;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "format: json| format: yaml| /format| xml",
                "title: t| titel: t| /fields| titel",
                "title: t| title: [{ pth: t }]| /fields/title| pth",
                "title: t| title: { constant: a, path: b }| /fields/title| path",
                "title: t| title: 'a//b'| small.yaml| is no path",
                "items: ads| items: 'ads/**'| small.yaml| name what is there",
                "items: ads| separator: ','| small.yaml| items",
                "items: ads| 'items: ads\nencoding: klingon'| small.yaml| klingon",
                "items: ads| 'items: ads\ndates: [QQQQQQQ]'| small.yaml| pattern",
                "items: ads| 'items: ads\nitems: x'| line 4| items",
                "key: { id: id }| key: {}| /key| id",
                "name: Small| name: [| line| ",
            })
    void saysInWhichFileAndPlaceAMappingIsWrong(String right, String wrong, String place, String words) {
        var yaml = SMALL.replace(right, wrong);

        assertThatThrownBy(() -> FeedMapping.read("small.yaml", new StringReader(yaml)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("small.yaml")
                .hasMessageContaining(place)
                .hasMessageContaining(words == null ? "" : words);
    }

    @Test
    void readsAMappingFromAFileAndNamesTheFileThatIsMissing(@TempDir Path folder) throws IOException {
        var file = Files.writeString(folder.resolve("small.yaml"), SMALL);

        assertThat(FeedMapping.read(file).name()).isEqualTo("Small");
        assertThatThrownBy(() -> FeedMapping.read(folder.resolve("none.yaml"))).hasMessageContaining("none.yaml");
    }

    @Test
    void statesACountryOnlyWhereTheMappingSaysSo() {
        var withConstant = SMALL + "  # none\n";
        var stated = withConstant.replace("title: t }", "title: t, places: { country: [c, { constant: SE }] } }");
        var feed = "{\"ads\": [{\"id\": 1, \"t\": \"Cook\"}]}";

        assertThat(vacancies(withConstant, feed).getFirst().content().places()).isEmpty();
        var read = vacancies(stated, feed).getFirst();
        assertThat(read.content().places()).extracting(p -> p.country()).containsExactly("SE");
        assertThat(read.findings()).extracting(Finding::rule).contains("country-by-mapping");
    }

    @ParameterizedTest
    @CsvSource({
        "harbour.xml, UTF-8, iso-8859-1, 1",
        "harbour.xml, ISO-8859-1, utf-8, 1",
        "harbour.xml, ISO-8859-1, , 0",
        "harbour.xml, ISO-8859-1, iso-8859-1, 0",
        "harbour.xml, UTF-8, utf-16, 1",
        "harbour.xml, UTF-16, utf-16, 0",
        "harbour.xml, UTF-16LE, , 0",
        "harbour.xml, UTF-8, no-such-thing, 0",
        "craft.csv, ISO-8859-1, , 0",
        "craft.csv, windows-1252, , 0",
        "clinic.json, ISO-8859-1, , 0",
    })
    void readsTheSameWhateverTheEncodingAndWhateverIsDeclared(
            String feed, String encoding, String declared, int repairs) {
        var text = Documents.text("postings/" + feed).replace("\uFEFF", "");
        var wrong = (declared == null ? "" : "<?xml version='1.0' encoding='" + declared + "'?>") + text;

        var results = items(feed, wrong.getBytes(Charset.forName(encoding)));

        assertThat(contents(results)).isEqualTo(contents(items(feed, text)));
        assertThat(results.stream().flatMap(r -> r.findings().stream()))
                .filteredOn(f -> f.rule().equals("encoding-declared"))
                .hasSize(repairs);
    }

    private static List<?> contents(List<ReadResult> results) {
        return results.stream()
                .map(r -> r instanceof VacancyRead v ? v.content() : r)
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "harbour.xml| <job id=\"32\"| xml-not-wellformed| line 18",
                "clinic.json| \"ref\": 502| json-not-wellformed| line 12",
                "craft.csv| 2;Maler;| csv-broken| line 2",
            })
    void givesTheItemsBeforeTheBreakAndOneRejectionWithItsPlace(
            String feed, String breakBehind, String rule, String place) {
        var text = Documents.text("postings/" + feed);
        var broken = text.substring(0, text.indexOf(breakBehind) + breakBehind.length()) + "\"";

        var results = items(feed, broken);

        assertThat(results).hasSize(2);
        assertThat(results.getFirst()).isEqualTo(items(feed, text).getFirst());
        assertThat(results.getLast()).isInstanceOf(Rejected.class);
        var finding = results.getLast().findings().getFirst();
        assertThat(finding.rule()).isEqualTo(rule);
        assertThat(finding.path() + finding.message()).contains(place);
    }

    @Test
    void endsWithARejectionWhereTheStreamFails() {
        var start = "{\"ads\": [{\"id\": 1, \"t\": \"Cook\"},".getBytes(StandardCharsets.UTF_8);
        var feed = new SequenceInputStream(new ByteArrayInputStream(start), new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("cut");
            }
        });

        var items = FeedMapping.read("small.yaml", new StringReader(SMALL)).items(feed);

        assertThat(items.next()).isInstanceOf(VacancyRead.class);
        assertThat(items.next().findings()).extracting(Finding::rule).containsExactly("feed-cut");
        assertThat(items.hasNext()).isFalse();
    }

    @Test
    void saysThatBytesAreNotInTheEncodingOfThoseBefore() {
        var bytes = "{\"ads\": [{\"id\": 1, \"t\": \"Köchin\"}, {\"id\": 2, \"t\": \"#\"}]}"
                .getBytes(StandardCharsets.UTF_8);
        bytes[new String(bytes, StandardCharsets.ISO_8859_1).indexOf('#')] = (byte) 0xe4;

        var results = results(SMALL, bytes);

        assertThat(results.getLast().findings()).extracting(Finding::rule).containsExactly("encoding-invalid");
    }

    @Test
    void streamsAFeedOfAnyLength() {
        var items = mapping("craft.csv")
                .items(new Endless(
                        "Nr.;Titel;Text / Aufgaben;Vertrag;Land;Ort;PLZ;Betrieb;Lohn;Bis\n",
                        "1;Tischler;x;;DE;y;z;Holz;;\n"));

        for (var i = 0; i < 50_000; i++) assertThat(items.next()).isInstanceOf(VacancyRead.class);
    }

    @Test
    void refusesAnItemThatIsTooLargeAndReadsTheNext() {
        var large = "x".repeat(FeedSource.MAX_ITEM / 2);
        var feed = "{\"ads\": [{\"id\": 1, \"t\": \"" + large + "\", \"a\": [\"" + large
                + "\", \"y\"]}, {\"id\": 2, \"t\": \"Cook\"}]}";

        var results = results(SMALL, feed.getBytes(StandardCharsets.UTF_8));

        assertThat(results.getFirst().findings()).extracting(Finding::rule).containsExactly("item-too-large");
        assertThat(results.getLast())
                .isInstanceOfSatisfying(
                        VacancyRead.class, v -> assertThat(v.key()).isEqualTo("2"));
    }

    @Test
    void stopsAtATextWithoutEnd() {
        assertThat(items("harbour.xml", new byte[0]).getFirst()).isInstanceOf(Rejected.class);
        var results = new java.util.ArrayList<ReadResult>();
        mapping("harbour.xml")
                .items(new Endless("<source><jobs><job id='", "x"))
                .forEachRemaining(results::add);

        assertThat(results).hasSize(1);
        assertThat(results.getFirst().findings()).extracting(Finding::rule).containsExactly("item-too-large");
    }

    @Test
    void refusesATableWithoutTheColumnsOfTheMapping() {
        var results = items("craft.csv", Documents.text("postings/craft.csv").replaceFirst("Titel", "Title"));

        assertThat(results)
                .singleElement()
                .satisfies(r -> assertThat(r.findings().getFirst().message()).contains("lacks columns", "Titel"));
    }

    @Test
    void saysThatAFeedHasNoItemWhereTheMappingLooks() {
        assertThat(results(SMALL, "{\"jobs\": [{\"id\": 1}]}".getBytes(StandardCharsets.UTF_8)))
                .singleElement()
                .satisfies(
                        r -> assertThat(r.findings()).extracting(Finding::rule).containsExactly("feed-without-items"));
    }

    private static List<VacancyRead> vacancies(String mapping, String feed) {
        return results(mapping, feed.getBytes(StandardCharsets.UTF_8)).stream()
                .map(VacancyRead.class::cast)
                .toList();
    }

    private static List<ReadResult> results(String mapping, byte[] feed) {
        var results = new java.util.ArrayList<ReadResult>();
        FeedMapping.read("small.yaml", new StringReader(mapping))
                .items(new ByteArrayInputStream(feed))
                .forEachRemaining(results::add);
        return results;
    }

    /// A beginning, then the same for ever.
    private static final class Endless extends InputStream {
        private final byte[] start;
        private final byte[] more;
        private long at;

        Endless(String start, String more) {
            this.start = start.getBytes(StandardCharsets.UTF_8);
            this.more = more.getBytes(StandardCharsets.UTF_8);
        }

        @Override
        public int read() {
            var index = at++;
            return index < start.length ? start[(int) index] : more[(int) ((index - start.length) % more.length)];
        }
    }
}
