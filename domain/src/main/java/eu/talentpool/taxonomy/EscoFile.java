package eu.talentpool.taxonomy;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/// The files of an ESCO download that are read, told apart by their header: names differ between versions.
enum EscoFile {
    OCCUPATIONS("conceptUri", "iscoGroup", "preferredLabel", "altLabels"),
    COLLECTION("conceptUri", "preferredLabel", "altLabels", "broaderConceptUri"),
    SKILLS("conceptUri", "skillType", "preferredLabel", "altLabels"),
    SKILL_GROUPS("conceptUri", "preferredLabel", "altLabels", "hiddenLabels"),
    ISCO_GROUPS("conceptUri", "code", "preferredLabel", "altLabels"),
    LABELS("conceptUri", "preferredLabel", "altLabels"),
    BROADER("conceptUri", "broaderUri"),
    RELATIONS("occupationUri", "relationType", "skillUri"),
    SKILL_RELATIONS("originalSkillUri", "relationType", "relatedSkillUri");

    final Set<String> columns;

    EscoFile(String... columns) {
        this.columns = Set.of(columns);
    }

    /// The first whose columns are all there: those that ask for more stand before those that ask for less.
    static Optional<EscoFile> of(Set<String> header) {
        return Arrays.stream(values())
                .filter(file -> header.containsAll(file.columns))
                .findFirst();
    }
}
