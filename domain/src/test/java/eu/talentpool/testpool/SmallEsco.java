package eu.talentpool.testpool;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;

/// An invented download with the tables of ESCO.
public final class SmallEsco {

    private SmallEsco() {}

    /// @param occupations English label by URI; all of ISCO-08 group 2512
    /// @param skills      English label by URI; none belongs to an occupation
    public static void write(Path folder, Map<String, String> occupations, Map<String, String> skills)
            throws IOException {
        Files.writeString(
                folder.resolve("occupations_en.csv"),
                "conceptType,conceptUri,iscoGroup,preferredLabel,altLabels\n"
                        + rows(occupations, "Occupation,%s,2512,%s,\n"));
        Files.writeString(
                folder.resolve("skills_en.csv"),
                "conceptType,conceptUri,skillType,preferredLabel,altLabels\n"
                        + rows(skills, "KnowledgeSkillCompetence,%s,knowledge,%s,\n"));
        Files.writeString(
                folder.resolve("occupationSkillRelations.csv"), "occupationUri,relationType,skillType,skillUri\n");
    }

    private static String rows(Map<String, String> labels, String row) {
        return labels.entrySet().stream()
                .map(entry -> row.formatted(entry.getKey(), entry.getValue()))
                .collect(Collectors.joining());
    }
}
