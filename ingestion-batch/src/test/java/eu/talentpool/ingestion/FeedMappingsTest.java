package eu.talentpool.ingestion;

import static org.assertj.core.api.Assertions.assertThat;

import eu.talentpool.exchange.FeedMapping;
import eu.talentpool.ingestion.feed.Feeds;
import eu.talentpool.ingestion.feed.OperatorData;
import eu.talentpool.testpool.TestPool;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FeedMappingsTest {

    private static final String MAPPING = """
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
}
