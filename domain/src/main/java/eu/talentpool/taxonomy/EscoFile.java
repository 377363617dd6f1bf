package eu.talentpool.taxonomy;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;

/// The files of an ESCO download that are read, told apart by their header: names differ between versions. In the order
/// in which they are read: concepts first, then what is said of them.
enum EscoFile {
    OCCUPATIONS("conceptUri", "iscoGroup", "preferredLabel", "altLabels"),
    SKILLS("conceptUri", "skillType", "preferredLabel", "altLabels"),
    SKILL_GROUPS("conceptUri", "preferredLabel", "altLabels", "hiddenLabels"),
    COLLECTION("conceptUri", "preferredLabel", "altLabels", "broaderConceptUri", "broaderConceptPT"),
    ISCO_GROUPS("conceptUri", "code", "preferredLabel", "altLabels"),
    LABELS("conceptUri", "preferredLabel", "altLabels"),
    BROADER("conceptUri", "broaderUri"),
    RELATIONS("occupationUri", "relationType", "skillUri"),
    SKILL_RELATIONS("originalSkillUri", "relationType", "relatedSkillUri");

    final Set<String> columns;

    EscoFile(String... columns) {
        this.columns = Set.of(columns);
    }

    /// The one whose columns are all there; of several the one that asks for most, or stands first.
    static Optional<EscoFile> of(Set<String> header) {
        return Arrays.stream(values())
                .filter(file -> header.containsAll(file.columns))
                .min(Comparator.comparing(file -> -file.columns.size()));
    }
}
