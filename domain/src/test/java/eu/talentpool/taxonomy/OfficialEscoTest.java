package eu.talentpool.taxonomy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// The official download in English, if it lies beside the project or in the folder named by `TALENTPOOL_SHARED`.
class OfficialEscoTest {

    private static final String ZIP = "ESCO dataset - v1.1.1 - classification - en - csv.zip";

    private static EscoDownload download;

    @BeforeAll
    static void read() {
        var shared = Optional.ofNullable(System.getenv("TALENTPOOL_SHARED"))
                .map(Path::of)
                .orElse(Path.of(System.getProperty("talentpool.home", ".."), "..", "shared"));
        var zip = shared.resolve("esco").resolve(ZIP);
        assumeTrue(Files.exists(zip), "the official ESCO download is not there: " + ZIP);
        download = EscoReader.read(List.of(zip), null, Progress.SILENT);
    }

    @Test
    void isReadWhole() {
        var report = download.report();

        assertThat(report.version()).startsWith("esco-1.1.1+starter-");
        assertThat(report.occupations()).isEqualTo(3_007);
        assertThat(report.skills()).isEqualTo(13_896);
        assertThat(report.iscoGroups()).isEqualTo(619);
        assertThat(report.dangling()).isEqualTo(67);
        assertThat(report.relations()).isEqualTo(123_855 - 67);
        assertThat(report.defects()).containsExactly(Map.entry("skill without a type", 6));
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
