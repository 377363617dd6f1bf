package eu.talentpool.benchmarks.match;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.LongStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class MatchPageTest {

    @TempDir
    private Path folder = Path.of("");

    @Test
    void percentilesAreThoseOfTheRequestsThatWereTimed() {
        var latency = Latency.of(
                2,
                LongStream.rangeClosed(1, 200).map(ms -> ms * 1_000_000).boxed().toList(),
                2_000_000_000L);
        assertThat(latency).isEqualTo(new Latency(2, 200, 100, 190, 198, 100));
    }

    @Test
    void everyClientAsksUntilTheTimeIsOver() throws Exception {
        var latency = Latency.of(3, Duration.ofMillis(50), List.of("a", "b"), _ -> pause());
        assertThat(latency.requests()).isBetween(3, 33);
        assertThat(latency.p50()).isGreaterThanOrEqualTo(5);
    }

    private static void pause() {
        try {
            Thread.sleep(5);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void equalsOfTheLastOneCountAsFoundAndLowerOnesDoNot() {
        assertThat(Recall.share(Recall.totals(reply("90.00", "80.00", "80.00")), new int[] {8_000, 8_000, 9_000}))
                .isEqualTo(1);
        assertThat(Recall.share(
                        Recall.totals(reply("90.00", "79.99", "50.00")), new int[] {8_000, 8_000, 9_000, 9_100}))
                .isEqualTo(0.25);
    }

    @Test
    void aServiceThatFindsBetterOnesThanThereAreIsNotBelieved() {
        assertThatThrownBy(() -> Recall.check(reply("90.01"), new int[] {8_000, 9_000}))
                .hasMessageContaining("higher");
    }

    private static JsonNode reply(String... totals) {
        var json = JsonMapper.shared();
        var reply = json.createObjectNode();
        var items = reply.putArray("items");
        for (var total : totals) items.addObject().putObject("score").put("total", new java.math.BigDecimal(total));
        return reply;
    }

    @Test
    void runsOfAllSizesStandOnThePageSmallestFirst() throws Exception {
        var page = folder.resolve("match.md");
        for (var size : List.of(100_000, 10_000)) figures(size).write(MatchPage.folder(page));
        var runs = Figures.list(MatchPage.folder(page));
        new MatchPage(runs).write(page);

        assertThat(runs).containsExactly(figures(10_000), figures(100_000));
        assertThat(Files.readString(page))
                .containsSubsequence("| 10,000 | 30 | 12.0", "| 100,000 | 30 | 12.0", "opening-9", "300: 0.9700");
        for (var plot : List.of("latency.svg", "throughput.svg"))
            assertThat(lines(Files.readString(MatchPage.folder(page).resolve(plot))))
                    .isPositive();
    }

    private static int lines(String svg) throws Exception {
        var parsed = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)));
        return parsed.getElementsByTagName("polyline").getLength();
    }

    private static Figures figures(int profiles) {
        var latency = List.of(new Latency(1, 20, 12, 15, 18, 80), new Latency(4, 20, 30, 35, 40, 130));
        return new Figures(
                profiles,
                30,
                1,
                "2026-11-28",
                "starter-1",
                latency,
                latency,
                new Floor.Measured("by_score", latency.getFirst()),
                new Recall(10, 0.998, "opening-9", 0.98, 1, new TreeMap<>(Map.of(300, 0.99, 1_000, 0.998))),
                new TreeMap<>(Map.of(300, 0.97)),
                2_000,
                1_000,
                710,
                37,
                2,
                1.5);
    }
}
