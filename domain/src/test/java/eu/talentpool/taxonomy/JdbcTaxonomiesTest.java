package eu.talentpool.taxonomy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.talentpool.localstack.TestStack;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.zip.GZIPOutputStream;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

class JdbcTaxonomiesTest {

    private static final Instant NOW = Instant.parse("2026-11-24T10:00:00Z");

    private static JdbcClient jdbc;

    @TempDir
    Path folder;

    private final Taxonomies taxonomies = taxonomiesAt(NOW);

    @BeforeAll
    static void migrate() {
        var database = TestStack.get().freshDatabase("taxonomy");
        Flyway.configure()
                .dataSource(database.jdbcUrl(), database.ownerUsername(), database.ownerPassword())
                .locations("classpath:db/migration/taxonomy")
                .load()
                .migrate();
        jdbc = JdbcClient.create(
                new DriverManagerDataSource(database.jdbcUrl(), database.appUsername(), database.appPassword()));
    }

    @BeforeEach
    void empty() {
        jdbc.sql("DELETE FROM taxonomy_in_force").update();
        jdbc.sql("DELETE FROM taxonomy_version").update();
    }

    @Test
    void saysWhichCommandImportsOneWhenThereIsNone() {
        assertThat(taxonomies.findInForce()).isEmpty();
        assertThatThrownBy(taxonomies::current)
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("import-taxonomy");
    }

    @Test
    void givesBackTheStarterAsItWasImported() {
        var report = taxonomies.importStarter();
        var current = taxonomies.current();
        var starter = StarterFiles.read();

        assertThat(report.version()).isEqualTo(StarterFiles.version());
        assertThat(report.changed()).isTrue();
        assertThat(report.relations()).isEqualTo(starter.relations());
        assertThat(report.iscoGroups()).isEqualTo(619);
        assertThat(current.version()).isEqualTo(StarterFiles.version());
        assertThat(current.listOccupations()).isEqualTo(starter.occupations());
        assertThat(current.listSkills()).isEqualTo(starter.skills());
        assertThat(current.findIscoTitle("2512")).contains("Software developers");
        assertThat(taxonomies.findInForce()).contains(new Taxonomies.InForce(StarterFiles.version(), NOW));
    }

    @Test
    void changesNothingWhenTheSameIsImportedAgain() {
        taxonomies.importStarter();
        var again = taxonomiesAt(NOW.plusSeconds(60)).importStarter();

        assertThat(again.changed()).isFalse();
        assertThat(taxonomies.findInForce()).contains(new Taxonomies.InForce(StarterFiles.version(), NOW));
        assertThat(versions()).containsExactly(StarterFiles.version());
    }

    @Test
    void keepsVersionsBesideEachOtherAndSwitches() throws Exception {
        taxonomies.importStarter();
        var report = importEsco("beekeeper");

        assertThat(report.version()).isEqualTo("esco-1.1.1+" + StarterFiles.version());
        assertThat(taxonomies.current().version()).isEqualTo(report.version());
        assertThat(taxonomies.current().findOccupation("urn:bee")).isPresent();
        assertThat(versions()).containsExactly(StarterFiles.version(), report.version());
    }

    @Test
    void namesAnotherContentOfTheSameVersionApart() throws Exception {
        importEsco("beekeeper");
        var second = importEsco("apiarist");

        assertThat(second.version()).isEqualTo("esco-1.1.1+" + StarterFiles.version() + "~2");
        assertThat(taxonomies.current().version()).isEqualTo(second.version());
    }

    @Test
    void goesBackToAStoredVersionWithoutStoringItAgain() throws Exception {
        taxonomies.importStarter();
        importEsco("beekeeper");
        taxonomies.importStarter();

        assertThat(taxonomies.current().version()).isEqualTo(StarterFiles.version());
        assertThat(versions()).hasSize(2);
    }

    @Test
    void followsASwitchByAnotherProcessWithinFiveSeconds() throws Exception {
        taxonomies.importStarter();
        var other = taxonomiesAt(NOW);
        var before = other.current();
        assertThat(other.current()).isSameAs(before);

        var imported = importEsco("beekeeper").version();

        var deadline = System.nanoTime() + Duration.ofSeconds(5).toNanos();
        while (!other.current().version().equals(imported) && System.nanoTime() < deadline) Thread.sleep(50);
        assertThat(other.current().version()).isEqualTo(imported);
        assertThat(before.version()).isEqualTo(StarterFiles.version());
    }

    @Test
    void followsConceptsThatALaterDownloadNoLongerHas() throws Exception {
        importEsco("beekeeper");
        var renumbered = importEsco("1.2.0", "urn:bee2", "Beekeeper");
        assertThat(renumbered.replaced()).isEqualTo(1);
        assertThat(taxonomies.current().retired()).isEqualTo(Map.of("urn:bee", "urn:bee2"));

        var again = importEsco("1.2.0", "urn:bee2", "Beekeeper");
        assertThat(again.changed()).isFalse();
        assertThat(again.replaced()).isEqualTo(1);

        assertThat(importEsco("1.2.1", "urn:wasp", "wasp keeper").withdrawn()).isEqualTo(2);
        assertThat(taxonomies.current().retired()).isEqualTo(Map.of("urn:bee", "", "urn:bee2", ""));

        assertThat(importEsco("beekeeper").changed()).isTrue();
        assertThat(taxonomies.current().retired()).isEqualTo(Map.of("urn:bee2", "", "urn:wasp", ""));
    }

    @Test
    void readersGoOnWithTheOldVersionWhileAnotherIsLoaded() throws Exception {
        taxonomies.importStarter();
        taxonomies.current();
        var stop = new AtomicBoolean();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var longest = threads.submit(() -> longestWait(stop));
            for (var title : List.of("beekeeper", "apiarist", "bee farmer")) importEsco(title);
            taxonomies.current();
            stop.set(true);
            assertThat(longest.get()).isLessThan(Duration.ofSeconds(1));
        }
        assertThat(taxonomies
                        .current()
                        .findOccupation("urn:bee")
                        .orElseThrow()
                        .labels()
                        .in("en"))
                .isEqualTo("bee farmer");
    }

    /// Of a reader that asks for the taxonomy in force and finds it whole, again and again.
    private Duration longestWait(AtomicBoolean stop) {
        var longest = 0L;
        while (!stop.get()) {
            var began = System.nanoTime();
            var taxonomy = taxonomies.current();
            longest = Math.max(longest, System.nanoTime() - began);
            assertThat(taxonomy.listOccupations()).hasSizeGreaterThan(60);
            Thread.yield();
        }
        return Duration.ofNanos(longest);
    }

    @Test
    void saysWhatToDoAboutAVersionOfAnotherRelease() throws Exception {
        taxonomies.importStarter();
        jdbc.sql("UPDATE taxonomy_version SET content = :bytes")
                .param("bytes", oldFormat())
                .update();

        assertThatThrownBy(taxonomiesAt(NOW)::current)
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("run ./talent-pool import-taxonomy again");
        assertThat(importEsco("beekeeper").changed()).isTrue();
        assertThat(taxonomies.current().findOccupation("urn:bee")).isPresent();
    }

    private static byte[] oldFormat() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new GZIPOutputStream(bytes)) {
            zip.write(new byte[] {0, 0, 0, 1});
        }
        return bytes.toByteArray();
    }

    @Test
    void leavesTheVersionInForceWhenADownloadIsRefused() {
        taxonomies.importStarter();

        assertThatThrownBy(() -> taxonomies.importEsco(List.of(folder), "1.1.1", Progress.SILENT))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(taxonomies.current().version()).isEqualTo(StarterFiles.version());
    }

    private static Taxonomies taxonomiesAt(Instant now) {
        return new JdbcTaxonomies(jdbc, Clock.fixed(now, ZoneOffset.UTC));
    }

    private static List<String> versions() {
        return jdbc.sql("SELECT name FROM taxonomy_version ORDER BY id")
                .query((row, number) -> row.getString("name"))
                .list();
    }

    private ImportReport importEsco(String title) throws Exception {
        return importEsco("1.1.1", "urn:bee", title);
    }

    private ImportReport importEsco(String version, String uri, String title) throws Exception {
        Files.writeString(folder.resolve("occupations_en.csv"), """
            conceptType,conceptUri,iscoGroup,preferredLabel,altLabels
            Occupation,%s,6123,%s,
            """.formatted(uri, title));
        Files.writeString(folder.resolve("skills_en.csv"), """
            conceptType,conceptUri,skillType,preferredLabel,altLabels,hiddenLabels
            KnowledgeSkillCompetence,urn:honey,knowledge,honey,,
            """);
        Files.writeString(folder.resolve("relations.csv"), """
            occupationUri,relationType,skillType,skillUri
            %s,essential,knowledge,urn:honey
            """.formatted(uri));
        return taxonomies.importEsco(List.of(folder), version, Progress.SILENT);
    }
}
