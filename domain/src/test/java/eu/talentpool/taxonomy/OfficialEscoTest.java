package eu.talentpool.taxonomy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// The official download in English, if it lies beside the project or in the folder named by `TALENTPOOL_SHARED`.
class OfficialEscoTest {

    private static final String ZIP = "ESCO dataset - v1.1.1 - classification - en - csv.zip";
    private static final String NEWER = "ESCO dataset - v1.2.1 - classification - en - csv (partial).zip";

    private static EscoDownload download;

    @BeforeAll
    static void read() {
        assumeTrue(Files.exists(zip(ZIP)), "the official ESCO download is not there: " + ZIP);
        download = EscoReader.read(List.of(zip(ZIP)), null, Progress.SILENT);
    }

    private static Path zip(String name) {
        var shared = Optional.ofNullable(System.getenv("TALENTPOOL_SHARED"))
                .map(Path::of)
                .orElse(Path.of(System.getProperty("talentpool.home", ".."), "..", "shared"));
        return shared.resolve("esco").resolve(name);
    }

    @Test
    void isReadWhole() {
        var report = download.report();

        assertThat(report.version()).startsWith("esco-1.1.1+starter-");
        assertThat(report.occupations()).isEqualTo(3_007);
        assertThat(report.skills()).isEqualTo(13_896);
        assertThat(report.iscoGroups()).isEqualTo(619);
        assertThat(report.relations()).isEqualTo(123_855 - 67);
        assertThat(report.skillRelations()).isEqualTo(5_899);
        assertThat(report.missing()).isEmpty();
        assertThat(report.defects().entrySet().stream()
                        .collect(Collectors.toMap(
                                Map.Entry::getKey, e -> e.getValue().count())))
                .isEqualTo(Map.of("skill without a type", 6, "relation with an unknown occupation", 67));
        assertThat(report.defects().get("relation with an unknown occupation"))
                .extracting(ImportReport.Defect::example)
                .asString()
                .endsWith("occupationSkillRelations.csv line 84425");
    }

    @Test
    void servesANewerDownloadThatIsNotWhole() {
        var newer = EscoReader.read(List.of(zip(ZIP), zip(NEWER)), null, Progress.SILENT);

        assertThat(newer.report().version()).startsWith("esco-1.2.1+1.1.1+starter-");
        // 3,043 rows, four of them for an occupation that another row has already
        assertThat(newer.report().occupations()).isEqualTo(3_039);
        assertThat(newer.report().skills()).isEqualTo(13_896 + 132);
        assertThat(newer.report().relations()).isGreaterThan(123_000);
        assertThat(newer.report().missing())
                .containsExactly(
                        "no skills of version 1.2.1; those of 1.1.1 serve",
                        "no relations of version 1.2.1; those of 1.1.1 serve");
        assertThat(newer.successors()).hasSize(3);
        assertThat(newer.content().occupations())
                .extracting(occupation -> occupation.labels().in("en"))
                .contains("cloud architect", "data engineer", "cloud DevOps engineer");
    }

    @Test
    void linksOfficialAndStarterWords() {
        var taxonomy = new LoadedTaxonomy("test", download.content());

        assertThat(taxonomy.link("head of technical department", "en", ConceptKind.OCCUPATION)
                        .iscoGroup())
                .isEqualTo("2654");
        assertThat(taxonomy.link("DevOps Engineer (m/w/d)", "de", ConceptKind.OCCUPATION)
                        .iscoGroup())
                .isEqualTo("2512");
        assertThat(taxonomy.link("सॉफ्टवेयर डेवलपर", "hi", ConceptKind.OCCUPATION)
                        .iscoGroup())
                .isEqualTo("2512");
        assertThat(taxonomy.link("happy person", "en", ConceptKind.OCCUPATION).linked())
                .isFalse();
    }

    @Test
    void staysTheSameWhenStored() {
        assertThat(ContentCodec.decode(ContentCodec.encode(download.content()))).isEqualTo(download.content());
    }
}
