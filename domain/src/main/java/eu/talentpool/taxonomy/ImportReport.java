package eu.talentpool.taxonomy;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/// What an import of the taxonomy found. Counts are those of the imported files, without the starter's supplement.
///
/// @param version        name under which it is stored
/// @param changed        false if the same was in force already
/// @param occupations    distinct
/// @param skills         distinct
/// @param iscoGroups     ISCO-08 groups of 1 to 4 digits
/// @param relations      between an occupation and a skill that are both there
/// @param skillRelations between two skills that are both there
/// @param languages      of the labels, ISO 639-1
/// @param missing        what the newest version of the download lacks, and which older one serves instead
/// @param defects        oddities by kind; none of them stops an import
/// @param replaced       concepts of earlier versions that have a successor here
/// @param withdrawn      concepts of earlier versions that have none
public record ImportReport(
        String version,
        boolean changed,
        int occupations,
        int skills,
        int iscoGroups,
        int relations,
        int skillRelations,
        Set<String> languages,
        List<String> missing,
        Map<String, Defect> defects,
        int replaced,
        int withdrawn) {

    /// @param count   how often
    /// @param example file and line where it was seen first
    public record Defect(int count, String example) {}

    public ImportReport {
        languages = Collections.unmodifiableSet(new TreeSet<>(languages));
        missing = List.copyOf(missing);
        defects = Collections.unmodifiableMap(new TreeMap<>(defects));
    }

    /// @param successors of the concepts of earlier versions
    ImportReport storedAs(String name, boolean changed, Map<String, String> successors) {
        var withdrawn = Collections.frequency(List.copyOf(successors.values()), Succession.NONE);
        return new ImportReport(
                name,
                changed,
                occupations,
                skills,
                iscoGroups,
                relations,
                skillRelations,
                languages,
                missing,
                defects,
                successors.size() - withdrawn,
                withdrawn);
    }
}
