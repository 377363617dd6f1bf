package eu.talentpool.taxonomy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import eu.talentpool.taxonomy.ImportReport.Defect;
import eu.talentpool.taxonomy.TaxonomyContent.SkillGroup;
import eu.talentpool.taxonomy.TaxonomyContent.SkillRelation;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EscoReaderTest {

    private static final String OCCUPATION = "http://data.europa.eu/esco/occupation/";
    private static final String SKILL = "http://data.europa.eu/esco/skill/";
    private static final String DEVELOPER = OCCUPATION + "f2b15a0e-e65a-438a-affb-29b9d50b77d1";
    private static final String JAVA = "http://data.europa.eu/esco/skill/19a8293b-8e95-4de3-983f-77484079c389";

    private static final String OCCUPATIONS = """
        conceptType,conceptUri,iscoGroup,preferredLabel,altLabels,hiddenLabels,status,regulatedProfessionNote,code
        Occupation,%1$sbee,6123,beekeeper,"apiarist
        bee farmer
        beekeeper",bee keeper,released,http://data.europa.eu/esco/regulated-professions/unregulated,6123.1
        Occupation,%2$s,2512,software developer,"application programmer",,released,,2512.4
        Occupation,,0110,nobody,,,released,,0110.1
        Occupation,%1$snameless,0110,,,,released,,0110.2
        Occupation,%1$sshort,9999,short
        """.formatted(OCCUPATION, DEVELOPER);
    private static final String OCCUPATIONS_FR = """
        conceptType,conceptUri,iscoGroup,preferredLabel,altLabels,hiddenLabels,status,regulatedProfessionNote,code
        Occupation,%1$sbee,6123,apiculteur/apicultrice,"éleveur d'abeilles",,released,,6123.1
        """.formatted(OCCUPATION);
    private static final String SKILLS = """
        conceptType,conceptUri,skillType,reuseLevel,preferredLabel,altLabels,hiddenLabels,status,description
        KnowledgeSkillCompetence,%1$shoney,skill/competence,sector-specific,extract honey,"harvest honey
        spin honey",,released,Spin it out.
        KnowledgeSkillCompetence,%1$sbees,,sector-specific,bee biology,,,released,
        """.formatted(SKILL);
    private static final String RELATIONS = """
        occupationUri,relationType,skillType,skillUri
        %1$sbee,essential,skill/competence,%2$shoney
        %1$sbee,optional,knowledge,%2$sbees
        %1$sgone,essential,knowledge,%2$sbees
        %1$sbee,optional,knowledge,%2$sgone
        """.formatted(OCCUPATION, SKILL);
    private static final String ISCO = """
        conceptType,conceptUri,code,preferredLabel,status,altLabels,inScheme,description
        ISCOGroup,http://data.europa.eu/esco/isco/C6123,6123,Apiarists and sericulturists,released,,"a,
        b",text
        """;
    private static final String SKILL_GROUPS = """
        conceptType,conceptUri,preferredLabel,altLabels,hiddenLabels,status,code
        SkillGroup,http://data.europa.eu/esco/isced-f/00,generic programmes,,,released,00
        """;
    private static final String LABELS_DE = """
        conceptType,conceptUri,preferredLabel,altLabels
        Occupation,%1$sbee,Imker/Imkerin,"Bienenzüchter
        Bienenzüchterin"
        Occupation,%1$sunheard,Niemand,
        """.formatted(OCCUPATION);

    @TempDir
    Path folder;

    private final Map<String, String> files = new LinkedHashMap<>();

    EscoReaderTest() {
        files.put("relations.csv", RELATIONS);
        files.put("whatever.csv", OCCUPATIONS);
        files.put("skills_en.csv", SKILLS);
        files.put("ISCOGroups_en.csv", ISCO);
        files.put("skillGroups_en.csv", SKILL_GROUPS);
        files.put("read me.txt", "not a table");
    }

    @Test
    void countsWhatItReadAndWhatIsOdd() throws IOException {
        var report = read(zip("ESCO dataset - v1.0.9 - en.zip")).report();

        assertThat(report.version()).isEqualTo("esco-1.0.9+" + StarterFiles.version());
        assertThat(List.of(report.occupations(), report.skills(), report.iscoGroups(), report.relations()))
                .containsExactly(3, 2, 1, 2);
        assertThat(report.languages()).containsExactly("en");
        assertThat(report.missing())
                .containsExactly(
                        "no collection of version 1.0.9",
                        "no broader of version 1.0.9",
                        "no skill relations of version 1.0.9");
        assertThat(report.defects())
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        "row without a URI", new Defect(1, "ESCO dataset - v1.0.9 - en.zip/whatever.csv line 6"),
                        "concept without a preferred label",
                                new Defect(1, "ESCO dataset - v1.0.9 - en.zip/whatever.csv line 7"),
                        "row with too few or too many fields",
                                new Defect(1, "ESCO dataset - v1.0.9 - en.zip/whatever.csv line 8"),
                        "skill without a type", new Defect(1, "ESCO dataset - v1.0.9 - en.zip/skills_en.csv line 4"),
                        "occupation without a skill", new Defect(1, OCCUPATION + "short"),
                        "relation with an unknown occupation",
                                new Defect(1, "ESCO dataset - v1.0.9 - en.zip/relations.csv line 4"),
                        "relation with an unknown skill",
                                new Defect(1, "ESCO dataset - v1.0.9 - en.zip/relations.csv line 5")));
    }

    @Test
    void readsPreferredAlternativeAndHiddenLabelsOnce() throws IOException {
        assertThat(occupation(read(zip("1.1.1.zip")), OCCUPATION + "bee")
                        .labels()
                        .byLanguage())
                .isEqualTo(Map.of("en", List.of("beekeeper", "apiarist", "bee farmer", "bee keeper")));
    }

    @Test
    void takesGroupRelationsAndNoteOfAnOccupation() throws IOException {
        var beekeeper = occupation(read(zip("1.1.1.zip")), OCCUPATION + "bee");

        assertThat(beekeeper.iscoGroup()).isEqualTo("6123");
        assertThat(beekeeper.essentialSkills()).containsExactly(SKILL + "honey");
        assertThat(beekeeper.optionalSkills()).containsExactly(SKILL + "bees");
        assertThat(beekeeper.regulatedNote()).endsWith("/unregulated");
    }

    @Test
    void readsDescriptionsHierarchyCollectionsAndRelationsOfSkills() throws IOException {
        files.put("broader.csv", """
            conceptType,conceptUri,broaderType,broaderUri
            Occupation,%1$sbee,Occupation,%1$sshort
            KnowledgeSkillCompetence,%2$shoney,KnowledgeSkillCompetence,%2$sbees
            KnowledgeSkillCompetence,%2$shoney,SkillGroup,http://data.europa.eu/esco/isced-f/00
            KnowledgeSkillCompetence,%2$shoney,SkillGroup,http://data.europa.eu/esco/isced-f/gone
            """.formatted(OCCUPATION, SKILL));
        files.put("greenSkillsCollection_en.csv", """
            conceptType,conceptUri,preferredLabel,altLabels,description,broaderConceptUri,broaderConceptPT
            KnowledgeSkillCompetence,%1$shoney,extract honey,,,x,y
            """.formatted(SKILL));
        files.put("between.csv", """
            originalSkillUri,originalSkillType,relationType,relatedSkillType,relatedSkillUri
            %1$shoney,skill/competence,essential,knowledge,%1$sbees
            """.formatted(SKILL));

        var content = read(zip("1.1.1.zip")).content();
        var honey = content.skills().stream()
                .filter(skill -> skill.uri().equals(SKILL + "honey"))
                .findFirst()
                .orElseThrow();
        assertThat(honey.description()).isEqualTo("Spin it out.");
        assertThat(honey.type()).isEqualTo("skill/competence");
        assertThat(honey.reuseLevel()).isEqualTo("sector-specific");
        assertThat(honey.broader()).containsExactly(SKILL + "bees", "http://data.europa.eu/esco/isced-f/00");
        assertThat(honey.collections()).containsExactly("green");
        assertThat(content.occupations().stream().flatMap(o -> o.broader().stream()))
                .containsExactly(OCCUPATION + "short");
        assertThat(content.skillGroups())
                .isEqualTo(Map.of(
                        "http://data.europa.eu/esco/isced-f/00", new SkillGroup("generic programmes", "", List.of())));
        assertThat(content.skillRelations()).containsExactly(new SkillRelation(SKILL + "honey", SKILL + "bees", true));
    }

    @Test
    void letsTheNewerVersionDecideAndTheOlderServeWhatItLacks() throws IOException {
        files.put("withdrawn.csv", OCCUPATIONS);
        var older = zip("v1.1.1.zip");
        files.clear();
        files.put("occupations_en.csv", """
            conceptType,conceptUri,iscoGroup,preferredLabel,altLabels,status,description,replacedBy
            Occupation,%1$sbee2,6123,Beekeeper,,released,Keeps bees.,
            Occupation,%1$scloud,2512,cloud architect,,released,,
            Occupation,%1$sshort,9999,short,,obsolete,,%1$scloud
            """.formatted(OCCUPATION));
        files.put("digitalSkillsCollection_en.csv", """
            conceptType,conceptUri,preferredLabel,skillType,altLabels,description,broaderConceptUri,broaderConceptPT
            KnowledgeSkillCompetence,%1$snew,swarm in the cloud,knowledge,hive | cluster,New.,x,y
            """.formatted(SKILL));

        var download = EscoReader.read(List.of(older, zip("v1.2.1.zip")), null, Progress.SILENT);
        var report = download.report();

        assertThat(report.version()).isEqualTo("esco-1.2.1+1.1.1+" + StarterFiles.version());
        assertThat(report.occupations()).isEqualTo(2);
        assertThat(report.missing())
                .contains(
                        "no skills of version 1.2.1; those of 1.1.1 serve",
                        "no relations of version 1.2.1; those of 1.1.1 serve",
                        "no broader of version 1.2.1");
        assertThat(download.successors())
                .containsEntry(OCCUPATION + "bee", OCCUPATION + "bee2")
                .containsEntry(OCCUPATION + "short", OCCUPATION + "cloud")
                .containsEntry(DEVELOPER, Succession.NONE);
        var bee = occupation(download, OCCUPATION + "bee2");
        assertThat(bee.labels().byLanguage()).containsEntry("en", List.of("Beekeeper"));
        assertThat(bee.essentialSkills()).containsExactly(SKILL + "honey");
        assertThat(download.content().skills())
                .filteredOn(skill -> skill.uri().equals(SKILL + "new"))
                .singleElement()
                .satisfies(skill -> {
                    assertThat(skill.labels().byLanguage())
                            .containsEntry("en", List.of("swarm in the cloud", "hive", "cluster"));
                    assertThat(skill.collections()).containsExactly("digital");
                });
    }

    @Test
    void takesPartsForCommandsThatOnlyMeasure() throws IOException {
        files.keySet().retainAll(List.of("whatever.csv"));

        var taxonomy = TaxonomyFiles.read(List.of(zip("download.zip")), Progress.SILENT);

        assertThat(taxonomy.version()).isEqualTo("esco-files+" + StarterFiles.version());
        assertThat(taxonomy.findOccupation(OCCUPATION + "bee")).isPresent();
        assertThat(TaxonomyFiles.read(List.of(), Progress.SILENT).version()).isEqualTo(StarterFiles.version());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TaxonomyFiles.read(
                        List.of(Files.writeString(folder.resolve("no.csv"), "a,b\n1,2\n")), Progress.SILENT))
                .withMessageContaining("There is no file of ESCO in");
    }

    @Test
    void readsTheSameFromAFolderAndWithWindowsLineEnds() throws IOException {
        var fromZip = read(zip("1.1.1.zip"));
        files.replaceAll((name, text) -> text.replace("\n", "\r\n"));
        var unzipped = Files.createDirectories(folder.resolve("v1.1.1/esco"));
        for (var file : files.entrySet()) Files.writeString(unzipped.resolve(file.getKey()), file.getValue());

        var fromFolder = read(folder.resolve("v1.1.1"));
        assertThat(fromFolder.content()).isEqualTo(fromZip.content());
        assertThat(fromFolder.report().defects().keySet())
                .isEqualTo(fromZip.report().defects().keySet());
    }

    @Test
    void mergesOtherLanguagesByUri() throws IOException {
        files.put("occupations_fr.csv", OCCUPATIONS_FR);
        files.put("labels_de.csv", LABELS_DE);

        var download = read(zip("1.1.1.zip"));
        assertThat(download.report().defects())
                .containsEntry("label of an unknown concept", new Defect(1, "1.1.1.zip/labels_de.csv line 4"));
        assertThat(occupation(download, OCCUPATION + "bee").labels().byLanguage())
                .containsEntry("fr", List.of("apiculteur/apicultrice", "éleveur d'abeilles"))
                .containsEntry("de", List.of("Imker/Imkerin", "Bienenzüchter", "Bienenzüchterin"));

        var taxonomy = new LoadedTaxonomy("test", download.content());
        assertThat(taxonomy.link("Imkerin (m/w/d)", "de", ConceptKind.OCCUPATION)
                        .uri())
                .isEqualTo(OCCUPATION + "bee");
    }

    @Test
    void keepsTheStarterAsASupplement() throws IOException {
        var download = read(zip("1.1.1.zip"));
        var developer = occupation(download, DEVELOPER);

        assertThat(developer.labels().in("en")).isEqualTo("software developer");
        assertThat(developer.labels().byLanguage().get("en")).contains("Java developer", "application programmer");
        assertThat(developer.labels().in("hi")).isNotEmpty();
        assertThat(developer.optionalSkills()).contains(JAVA);
        assertThat(download.content().skills())
                .extracting(Taxonomy.Skill::uri)
                .contains(JAVA, "urn:talentpool:skill:kubernetes", SKILL + "honey");
        assertThat(download.content().iscoGroups())
                .hasSize(619)
                .containsEntry("6123", new TaxonomyContent.IscoGroup("Apiarists and sericulturists", "text"));
    }

    @Test
    void saysHowFarItIs() throws IOException {
        var steps = new ArrayList<String>();
        EscoReader.read(
                List.of(zip("1.1.1.zip")), null, (step, done, total) -> steps.add(step + ": " + done + "/" + total));

        var bytes = files.values().stream().mapToInt(String::length).sum() - "not a table".length();
        assertThat(steps.getLast()).isEqualTo("bytes of ESCO read: %d/%d".formatted(bytes, bytes));
    }

    @Test
    void takesTheVersionThatIsGiven() throws IOException {
        assertThat(EscoReader.read(List.of(zip("download.zip")), "1.2.0", Progress.SILENT)
                        .report()
                        .version())
                .isEqualTo("esco-1.2.0+" + StarterFiles.version());
    }

    @Test
    void saysWhatIsMissing() throws IOException {
        var zip = zip("1.1.1.zip");
        var nameless = zip("download.zip");
        files.remove("skills_en.csv");
        var withoutSkills = zip("1.1.2.zip");

        refuses(folder.resolve("1.1.1-gone.zip"), "There is no file or folder");
        refuses(Files.createDirectory(folder.resolve("1.1.1-empty")), "No ESCO file of occupations in");
        refuses(withoutSkills, "No ESCO file of skills in");
        refuses(Files.writeString(folder.resolve("1.1.1.pdf"), "x"), "is not an ESCO download");
        refuses(Files.writeString(folder.resolve("1.1.1-torn.zip"), "PK torn"), "cannot be read");
        refuses(nameless, "The ESCO version does not stand in the name of");
        assertThat(zip).exists();
    }

    @Test
    void refusesATornTable() throws IOException {
        files.put("skills_en.csv", SKILLS + "KnowledgeSkillCompetence,\"never closed");

        refuses(zip("1.1.1.zip"), "is not a readable CSV file");
    }

    private static void refuses(Path path, String reason) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> read(path))
                .withMessageContaining(reason)
                .withMessageNotContaining("\n");
    }

    private static EscoDownload read(Path path) {
        return EscoReader.read(List.of(path), null, Progress.SILENT);
    }

    private static Taxonomy.Occupation occupation(EscoDownload download, String uri) {
        return download.content().occupations().stream()
                .filter(occupation -> occupation.uri().equals(uri))
                .findFirst()
                .orElseThrow();
    }

    private Path zip(String name) throws IOException {
        var path = folder.resolve(name);
        try (var zip = new ZipOutputStream(Files.newOutputStream(path))) {
            for (var file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        return path;
    }
}
