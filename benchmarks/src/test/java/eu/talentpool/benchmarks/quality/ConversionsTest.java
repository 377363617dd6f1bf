package eu.talentpool.benchmarks.quality;

import static org.assertj.core.api.Assertions.assertThat;

import eu.talentpool.taxonomy.Progress;
import eu.talentpool.taxonomy.TaxonomyFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// On invented rows in the form of the published files.
class ConversionsTest {

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @Test
    void titlesKeepTheirGroup() throws IOException {
        Conversions.isco(file("isco.csv", "title,isco08,isco88\n\"Keeper, bee\",6123,6123\n"), folder.resolve("out"));
        assertThat(folder.resolve("out/queries.tsv")).hasContent("T1\tKeeper, bee");
        assertThat(folder.resolve("out/qrels.tsv")).hasContent("T1\t6123");
    }

    @Test
    void titlesGetTheOccupationsOfTheirCodeAndNoGroups() throws IOException {
        var titles = file("titles.csv", "O*NET-SOC Code,Title,Reported Job Title\n11-1.00,Heads,Head Baker\n");
        var crosswalk = file("crosswalk.csv", """
            Mapping project name,Invented,
            O*NET Id,O*NET Title,ESCO or ISCO URI
            11-1.00,Heads,http://data.europa.eu/esco/occupation/1
            11-1.00,Heads,http://data.europa.eu/esco/isco/C1
            99-9.00,Others,http://data.europa.eu/esco/occupation/2
            """);
        Conversions.onet(titles, crosswalk, folder.resolve("out"));
        assertThat(folder.resolve("out/queries.tsv")).hasContent("T1\tHead Baker");
        assertThat(folder.resolve("out/qrels.tsv")).hasContent("T1\thttp://data.europa.eu/esco/occupation/1");
    }

    @Test
    void sentencesKeepTheSkillsThatTheTaxonomyHas() throws IOException {
        var starter = TaxonomyFiles.read(List.of(), Progress.SILENT);
        var skill = starter.listSkills().getFirst();
        var csv = file("s.csv", """
            ,sentence,skills
            0,We need it.,"['%s', 'UNK']"
            1,"Nobody
            knows.",['UNK']
            """.formatted(skill.labels().in("en").replace("'", "\\'")));
        Conversions.skillSkape(csv, starter, folder.resolve("out"));
        assertThat(folder.resolve("out/queries.tsv")).hasContent("S1\tWe need it.");
        assertThat(folder.resolve("out/qrels.tsv")).hasContent("S1\t" + skill.uri());
    }

    private Path file(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content);
    }
}
