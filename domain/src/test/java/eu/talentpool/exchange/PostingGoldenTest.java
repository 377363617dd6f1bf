package eu.talentpool.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// Documents written for this project, and everything that comes out of them: record and findings, compared whole.
class PostingGoldenTest {

    private static final JsonMapper JSON = JsonMapper.builder()
            .changeDefaultPropertyInclusion(i -> i.withValueInclusion(JsonInclude.Include.NON_NULL))
            .enable(SerializationFeature.INDENT_OUTPUT)
            .build();

    @ParameterizedTest
    @ValueSource(strings = {"graph.json", "list.json", "page.html", "envelope.xml"})
    void readsADocumentAsExpected(String resource) {
        var document = Documents.text("postings/" + resource).getBytes(StandardCharsets.UTF_8);

        assertGolden(resource, new DocumentReader().readAll(document));
    }

    @ParameterizedTest
    @ValueSource(strings = {"harbour.xml", "clinic.json", "craft.csv", "bulletin.rss"})
    void readsAFeedByItsMappingAsExpected(String resource) {
        assertGolden(resource, items(resource, Documents.text("postings/" + resource)));
    }

    static List<ReadResult> items(String resource, String feed) {
        return items(resource, feed.getBytes(StandardCharsets.UTF_8));
    }

    static List<ReadResult> items(String resource, byte[] feed) {
        var results = new ArrayList<ReadResult>();
        mapping(resource).items(new ByteArrayInputStream(feed)).forEachRemaining(results::add);
        return results;
    }

    /// The mapping beside a feed.
    static FeedMapping mapping(String resource) {
        var yaml = "postings/" + resource.replaceFirst("\\..*", ".yaml");
        return FeedMapping.read(yaml, Documents.text(yaml));
    }

    private static void assertGolden(String resource, List<ReadResult> results) {
        var written = JSON.writeValueAsString(results).replace("\r\n", "\n") + "\n";
        assertThat(written).isEqualTo(Documents.text("postings/" + resource + ".expected.json"));
    }
}
