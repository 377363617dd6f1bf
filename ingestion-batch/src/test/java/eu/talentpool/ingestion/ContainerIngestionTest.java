package eu.talentpool.ingestion;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.talentpool.ingestion.container.Archives;
import eu.talentpool.ingestion.job.Imports;
import eu.talentpool.receipt.Outcome.Kind;
import eu.talentpool.receipt.RunReport;
import eu.talentpool.receipt.Runs;
import eu.talentpool.searchindex.Progress;
import eu.talentpool.testpool.TestPool;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import tools.jackson.databind.json.JsonMapper;

/// Documents come in the same however they are packed, and nothing that is packed badly stops the others.
@ExtendWith(OutputCaptureExtension.class)
class ContainerIngestionTest {

    private static final Path VACANCIES = IngestionPool.SAMPLES.resolve("vacancies");
    private static final Path PROFILES = IngestionPool.SAMPLES.resolve("profiles");
    private static final Path STANDARD_INPUT = Path.of("-");

    private static final IngestionPool POOL =
            IngestionPool.start(TestPool.create("containers").jobSettings());

    @TempDir
    private Path folder = Path.of("");

    @BeforeAll
    static void prepare() {
        POOL.prepare();
    }

    @AfterAll
    static void stop() {
        POOL.close();
    }

    @Test
    void vacanciesAreTheSameFromAFolderAnArchiveAndStandardInput() throws IOException {
        var loose = POOL.vacancies("demo-pes", VACANCIES);
        var files = Archives.files(VACANCIES);
        var zip = Archives.zip(files);
        for (var packed : List.of(zip, Archives.streamedZip(files), Archives.gzip(Archives.tar(files)))) {
            assertSame(loose, POOL.vacancies("demo-pes", write("batch", packed)));
            assertSame(loose, fromStandardInput(packed));
        }
        assertSame(loose, POOL.vacancies("demo-pes", write("outer.zip", Archives.zip(Map.of("inner.zip", zip)))));
    }

    private static void assertSame(RunReport loose, RunReport packed) {
        assertThat(packed.read()).isEqualTo(loose.read());
        assertThat(packed.count(Kind.REJECTED)).isEqualTo(loose.count(Kind.REJECTED));
        assertThat(packed.count(Kind.UNCHANGED)).isEqualTo(loose.read() - loose.count(Kind.REJECTED));
        assertThat(packed.reasons()).isEqualTo(loose.reasons());
        assertThat(packed.rejections())
                .extracting(Runs.Rejection::rule)
                .containsExactlyInAnyOrderElementsOf(
                        loose.rejections().stream().map(Runs.Rejection::rule).toList());
    }

    @Test
    void aCompressedDocumentIsTheDocument() throws IOException {
        ManyVacancies.write(folder.resolve("a.xml"), "compressed", 1);
        POOL.vacancies("demo-pes", folder.resolve("a.xml"));
        var packed = write("a.xml.gz", Archives.gzip(Files.readAllBytes(folder.resolve("a.xml"))));
        assertThat(POOL.vacancies("demo-pes", packed).outcomes()).isEqualTo(Map.of(Kind.UNCHANGED, 1L));
        assertThat(documents("%/a.xml.gz")).hasSize(1);
    }

    @Test
    void profilesAreTheSameFromAFolderAndFromLines() throws IOException {
        var loose = Files.createDirectories(folder.resolve("loose"));
        var json = new JsonMapper();
        var lines = new ArrayList<String>();
        for (var file : Archives.files(PROFILES.resolve("json-resume")).entrySet()) {
            if (file.getKey().startsWith("bad-")) continue;
            Files.write(loose.resolve(file.getKey()), file.getValue());
            lines.add(json.readTree(file.getValue()).toString());
        }
        var ndjson = String.join("\n", lines).getBytes(UTF_8);
        POOL.profiles(loose);
        POOL.profiles(write("list.ndjson", ndjson));
        POOL.profiles(write("list.gz", Archives.gzip(ndjson)));
        assertThat(contents("loose/%")).hasSize(lines.size());
        assertThat(contents("%/list.ndjson/%")).isEqualTo(contents("loose/%"));
        assertThat(contents("%/list.gz/%")).isEqualTo(contents("loose/%"));
        assertThat(documents("%/list.ndjson/17")).hasSize(1);
    }

    private static List<String> contents(String documents) {
        return POOL.texts("select content::text from profile join ingestion_document on record_id = id"
                + " where document like '" + documents + "' order by 1");
    }

    @Test
    void aManifestInAnArchiveSpeaksOfItsDocuments() throws IOException {
        var files = Archives.files(PROFILES);
        files.put("manifest.csv", withoutAccounts(files));
        for (var file : files.entrySet()) write("loose/" + file.getKey(), file.getValue());
        var loose = POOL.profiles(folder.resolve("loose"));
        var packed = POOL.profiles(write("people.zip", Archives.zip(files)));
        assertThat(packed.shown()).isEqualTo(loose.shown()).isPositive();
        assertThat(packed.reasons()).isEqualTo(loose.reasons());
        var climbing = Map.of("manifest.csv", """
            document,residence,adult,union_citizen,sections,purposes,countries,wording,given_at
            ../beside.json,IN,true,false,all,SEARCH,all,test-1,2026-11-01T10:00:00Z
            """.getBytes(UTF_8));
        write("beside.json", Files.readAllBytes(PROFILES.resolve("json-resume/mombasa-plumber.json")));
        write("other.zip", Archives.zip(climbing));
        assertThat(POOL.profiles(folder.resolve("beside.json"), folder.resolve("other.zip"))
                        .reasons())
                .containsKey("no-consent");
    }

    /// An account belongs to one profile, and those of the archive are others.
    private static byte[] withoutAccounts(Map<String, byte[]> files) {
        var manifest = new String(files.getOrDefault("manifest.csv", new byte[0]), UTF_8);
        return manifest.replaceAll("(?m),[^,\n]*$", "").getBytes(UTF_8);
    }

    @Test
    void aManifestThatCannotBeReadInTimeIsTold() throws IOException {
        var files = Map.of("manifest.csv", "document\n".getBytes(UTF_8), "a.xml", vacancy("told", 1));
        assertThat(fromStandardInput(Archives.zip(files)).rejections())
                .extracting(Runs.Rejection::document, Runs.Rejection::rule)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("stdin/manifest.csv", "manifest-not-read"));
    }

    @Test
    void halfAnArchiveGivesWhatItHolds() throws IOException {
        var cut = Archives.cut(Archives.zip(vacancies("half", 20)), 50);
        var report = POOL.vacancies("demo-pes", write("half.zip", cut));
        assertThat(report.count(Kind.CREATED)).isBetween(5L, 15L);
        assertThat(report.rejections())
                .filteredOn(r -> r.rule().equals("archive-broken"))
                .singleElement()
                .satisfies(r -> {
                    assertThat(r.document()).endsWith("/half.zip");
                    assertThat(r.message()).contains("after " + report.count(Kind.CREATED) + " documents");
                });
    }

    @Test
    void aBombIsLeftAndTheOtherDocumentsAreTaken() throws IOException {
        var bombs = Files.createDirectories(folder.resolve("bombs"));
        var zeros = Archives.streamedZip(Map.of("zeros", new byte[150_000_000]));
        Files.write(bombs.resolve("a-bomb.zip"), zeros);
        Files.write(bombs.resolve("b-nested.zip"), Archives.zip(Map.of("inner.zip", zeros)));
        Files.write(bombs.resolve("c-password.zip"), withPassword());
        Files.write(bombs.resolve("d-empty.zip"), Archives.zip(Map.of()));
        Files.write(bombs.resolve("e-letter.docx"), Archives.zip(Map.of("[Content_Types].xml", new byte[1])));
        Files.write(bombs.resolve("f-good.xml"), vacancy("beside a bomb", 1));
        var report = POOL.vacancies("demo-pes", bombs);
        assertThat(report.count(Kind.CREATED)).isEqualTo(1);
        assertThat(report.rejections())
                .extracting(r -> r.document() + " " + r.rule())
                .containsExactly(
                        "bombs/a-bomb.zip archive-too-large",
                        "bombs/a-bomb.zip/zeros too-large",
                        "bombs/b-nested.zip archive-too-large",
                        "bombs/b-nested.zip/inner.zip/zeros too-large",
                        "bombs/c-password.zip archive-encrypted",
                        "bombs/d-empty.zip archive-empty",
                        "bombs/e-letter.docx format-not-read");
    }

    @Test
    void hostileDocumentsInAnArchiveAreRejectedOneByOne() throws IOException {
        var head = "<PositionOpening xmlns='http://www.hr-xml.org/3'>";
        var files = new LinkedHashMap<String, String>();
        files.put("a-laughs.xml", "<!DOCTYPE l [<!ENTITY a 'lol'><!ENTITY b '&a;&a;&a;'>]>" + head + "&b;");
        files.put("b-entity.xml", "<!DOCTYPE l [<!ENTITY a SYSTEM 'file:///etc/hostname'>]>" + head + "&a;");
        files.put("c-nested.xml", head + "<a>".repeat(100_000));
        files.put("d-attributes.xml", head + "<a" + attributes(1_000_000) + "/>");
        files.put("e-nul.xml", head + "\0");
        files.put("f-nested.json", "{\"basics\":" + "[".repeat(100_000));
        files.put("g-good.xml", ManyVacancies.text("beside hostile ones", 1));
        var zip = new Archives.Zip();
        files.forEach(zip::add);
        zip.add("h-bytes.xml", (head + "\u00c3(").getBytes(java.nio.charset.StandardCharsets.ISO_8859_1));
        var report = POOL.vacancies("demo-pes", write("hostile.zip", zip.bytes()));
        assertThat(report.count(Kind.CREATED)).isEqualTo(1);
        assertThat(report.rejections())
                .extracting(Runs.Rejection::rule)
                .containsExactly(
                        "xml-doctype",
                        "xml-doctype",
                        "xml-limit",
                        "xml-limit",
                        "xml-not-wellformed",
                        "json-not-wellformed",
                        "encoding-invalid");
        assertThat(POOL.reconcile().found()).isEmpty();
    }

    private static String attributes(int count) {
        return java.util.stream.IntStream.range(0, count)
                .mapToObj(i -> " a" + i + "='1'")
                .collect(java.util.stream.Collectors.joining());
    }

    private static byte[] withPassword() {
        var zip = Archives.zip(Map.of("a.xml", vacancy("locked", 1)));
        zip[6] |= 1;
        return zip;
    }

    @Test
    void aDocumentOverTheLimitIsRefusedWithItsSize() throws IOException {
        var large = new byte[24 << 20];
        new Random(5).nextBytes(large);
        large[0] = '<';
        write("loose.xml", large);
        write("packed.zip", Archives.zip(Map.of("large.xml", large, "small.xml", vacancy("beside a large one", 1))));
        var report = POOL.vacancies("demo-pes", folder.resolve("loose.xml"), folder.resolve("packed.zip"));
        assertThat(report.count(Kind.CREATED)).isEqualTo(1);
        assertThat(report.rejections())
                .hasSize(2)
                .allSatisfy(r -> assertThat(r.message())
                        .startsWith("The document has 24 MB, more than the 20 MB that are read."));
    }

    @Test
    void twoEntriesOfOneNameAreTwoDocuments() throws IOException {
        var zip = new Archives.Zip()
                .add("a.xml", vacancy("first of a name", 1))
                .add("a.xml", vacancy("second of a name", 2));
        assertThat(POOL.vacancies("demo-pes", write("twins.zip", zip.bytes())).outcomes())
                .isEqualTo(Map.of(Kind.CREATED, 2L));
        assertThat(documents("%/twins.zip/a.xml%")).hasSize(2);
    }

    @Test
    void aRunThatStoppedInTheMiddleOfAnArchiveGoesOnThere() throws IOException {
        var path = write("stopped.zip", Archives.zip(vacancies("stopped", 280)));
        stopAfter(200, path);
        assertThat(documents("%/stopped.zip/%")).hasSize(200);
        var report = POOL.vacancies("demo-pes", path);
        assertThat(report.outcomes()).isEqualTo(Map.of(Kind.CREATED, 280L));
        assertThat(documents("%/stopped.zip/%")).hasSize(280);
        assertThat(POOL.number("select read_count from batch_step_execution where step_name = 'take-in'"
                        + " order by step_execution_id desc limit 1"))
                .isEqualTo(80);
        assertThat(POOL.number("select count(*) from vacancy where source_key like '%stopped-%'"))
                .isEqualTo(280);
        assertThat(POOL.reconcile().found()).isEmpty();
    }

    @Test
    void anArchiveThatIsAnotherAfterTheRunStoppedIsNotReadOn() throws IOException {
        var path = write("other.zip", Archives.zip(vacancies("other", 220)));
        stopAfter(200, path);
        write("other.zip", Archives.zip(vacancies("another", 220)));
        var resumed = POOL.vacancies("demo-pes", path);
        assertThat(resumed.count(Kind.CREATED)).isEqualTo(200);
        assertThat(resumed.rejections()).extracting(Runs.Rejection::rule).containsExactly("changed-meanwhile");
        assertThat(POOL.vacancies("demo-pes", path).outcomes()).isEqualTo(Map.of(Kind.CREATED, 220L));
    }

    /// Its transaction is rolled back, and the run fails.
    private static void stopAfter(int documents, Path path) {
        Progress failing = (what, count, _) -> {
            if (what.equals("documents") && count > documents) throw new IllegalStateException("stopped by the test");
        };
        assertThatThrownBy(() -> POOL.get(Imports.class).vacancies("demo-pes", List.of(path), failing))
                .hasMessageStartingWith("The import stopped; what was taken in stays.")
                .hasRootCauseMessage("stopped by the test");
    }

    @Test
    void theNamesOfDocumentsReachTheReportAndNoLog(CapturedOutput output) throws IOException {
        var files = vacancies("erika-musterfrau", 210);
        files.put("erika-musterfrau.json", "{\"basics\": ".getBytes(UTF_8));
        var path = write("erika-musterfrau.zip", Archives.cut(Archives.zip(files), 98));
        stopAfter(200, path);
        assertThat(POOL.vacancies("demo-pes", path).rejections())
                .anySatisfy(r -> assertThat(r.document()).contains("erika-musterfrau"));
        assertThat(output.getAll()).doesNotContain("erika-musterfrau");
    }

    private Path write(String name, byte[] bytes) throws IOException {
        Files.createDirectories(folder.resolve(name).getParent());
        return Files.write(folder.resolve(name), bytes);
    }

    private static RunReport fromStandardInput(byte[] bytes) {
        var before = System.in;
        System.setIn(new ByteArrayInputStream(bytes));
        try {
            return POOL.vacancies("demo-pes", STANDARD_INPUT);
        } finally {
            System.setIn(before);
        }
    }

    private static List<String> documents(String like) {
        return POOL.texts("select distinct document from ingestion_document where document like '" + like + "'");
    }

    private static Map<String, byte[]> vacancies(String name, int count) {
        var files = new LinkedHashMap<String, byte[]>();
        for (var i = 0; i < count; i++) files.put(name + "-" + i + ".xml", vacancy(name + "-" + i, i));
        return files;
    }

    private static byte[] vacancy(String id, int number) {
        return ManyVacancies.text(id, number).getBytes(UTF_8);
    }
}
