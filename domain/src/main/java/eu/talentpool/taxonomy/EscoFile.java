package eu.talentpool.taxonomy;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/// The files of an ESCO download that are read, told apart by their header: names differ between versions.
enum EscoFile {
    OCCUPATIONS(Set.of("conceptUri", "iscoGroup", "preferredLabel", "altLabels")),
    SKILLS(Set.of("conceptUri", "skillType", "preferredLabel", "altLabels", "hiddenLabels")),
    RELATIONS(Set.of("occupationUri", "relationType", "skillUri")),
    ISCO_GROUPS(Set.of("conceptUri", "code", "preferredLabel", "altLabels")),
    LABELS(Set.of("conceptType", "conceptUri", "preferredLabel", "altLabels"));

    final Set<String> columns;

    EscoFile(Set<String> columns) {
        this.columns = columns;
    }

    static Optional<EscoFile> of(Set<String> header) {
        return Arrays.stream(values()).filter(file -> file.fits(header)).findFirst();
    }

    private boolean fits(Set<String> header) {
        return switch (this) {
            // the groups of skills have hidden labels, those of ISCO have none
            case ISCO_GROUPS -> header.containsAll(columns) && !header.contains("hiddenLabels");
            case LABELS -> header.equals(columns);
            default -> header.containsAll(columns);
        };
    }
}
