package eu.talentpool.ingestion;

import static org.assertj.core.api.Assertions.assertThat;

import eu.talentpool.exchange.FeedMapping;
import eu.talentpool.ingestion.feed.Feeds;
import eu.talentpool.ingestion.feed.OperatorData;
import eu.talentpool.receipt.Outcome;
import eu.talentpool.testpool.TestPool;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FeedMappingsTest {

    static final String MAPPING = """
        name: Invented board
        format: json
        items: ads
        key: { id: ref }
        fields: { language: { constant: de }, title: title }
        """;

    @Test
    void aFeedKeepsTheMappingThatTheOperatorDataName(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("board.yaml"), MAPPING);
        var data = Files.readString(IngestionPool.SAMPLES.resolve("operator-data.yaml"));
        var withMapping = data.replace("    vouches: false\n", "    vouches: false\n    mapping: board.yaml\n");
        var file = Files.writeString(folder.resolve("data.yaml"), withMapping);
        try (var pool = IngestionPool.start(TestPool.create("mappings").jobSettings())) {
            pool.get(OperatorData.class).load(file);
            var feeds = pool.get(Feeds.class);
            assertThat(feeds.get("unvouched").mapping().map(FeedMapping::name)).contains("Invented board");
            assertThat(feeds.get("demo-pes").mapping()).isEmpty();

            Files.writeString(file, data);
            pool.get(OperatorData.class).load(file);
            assertThat(feeds.get("unvouched").mapping()).isEmpty();
        }
    }

    @Test
    void everyItemOfAFeedIsTakenByItself(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("board.yaml"), MAPPING);
        var data = Files.readString(IngestionPool.SAMPLES.resolve("operator-data.yaml"))
                .replace("    vouches: false\n", "    vouches: false\n    mapping: board.yaml\n");
        var ads = Files.writeString(folder.resolve("ads.json"), """
            {"ads": [
              {"ref": 1, "title": "Softwareentwickler Java"},
              {"title": "Ohne Nummer"},
              {"ref": 3, "title": "Elektroinstallateur"},
              {"ref": 3, "title": "Elektroinstallateur, zum zweiten Mal"}]}
            """);
        try (var pool = IngestionPool.start(TestPool.create("items").jobSettings())) {
            pool.prepare();
            pool.get(OperatorData.class).load(Files.writeString(folder.resolve("data.yaml"), data));
            var report = pool.vacancies("unvouched", ads);
            assertThat(report.count(Outcome.Kind.CREATED)).isEqualTo(2);
            assertThat(report.rejections())
                    .extracting(r -> r.document().replaceFirst(".*/", ""))
                    .containsExactly("ads.json:2", "ads.json:4");
            assertThat(pool.vacancies("unvouched", ads).count(Outcome.Kind.UNCHANGED))
                    .isEqualTo(2);
            assertThat(pool.texts("select content ->> 'title' from vacancy order by source_key"))
                    .containsExactly("Softwareentwickler Java", "Elektroinstallateur");
            assertThat(pool.reconcile().found()).isEmpty();
        }
    }

    @Test
    void everyPostingOfAPageIsTakenByItself(@TempDir Path folder) throws IOException {
        var page = Files.writeString(folder.resolve("jobs.html"), """
            <!DOCTYPE html><html lang="en"><script type="application/ld+json">
            [{"@context": "https://schema.org", "@type": "JobPosting", "identifier": "a1", "title": "Welder",
              "hiringOrganization": {"@type": "Organization", "name": "Invented Yard"}},
             {"@context": "https://schema.org", "@type": "JobPosting", "identifier": "a2", "title": "Cook",
              "hiringOrganization": {"@type": "Organization", "name": "Invented Inn"}}]
            </script></html>
            """);
        try (var pool = IngestionPool.start(TestPool.create("postings").jobSettings())) {
            var report = pool.prepare().vacancies("upload", page);
            assertThat(report.count(Outcome.Kind.CREATED)).isEqualTo(2);
            assertThat(pool.texts("select document from ingestion_document order by document"))
                    .allMatch(name -> name.matches(".*/jobs.html:[12]"));
        }
    }
}
