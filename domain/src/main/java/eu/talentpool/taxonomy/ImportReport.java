package eu.talentpool.taxonomy;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/// What an import of the taxonomy found. Counts are those of the imported files, without the starter's supplement.
///
/// @param version     name under which it is stored
/// @param occupations distinct
/// @param skills      distinct
/// @param iscoGroups  ISCO-08 groups of 1 to 4 digits
/// @param relations   between an occupation and a skill that are both there
/// @param dangling    relations left out because one end is missing
/// @param defects     other oddities: what, how often; none of them stops an import
public record ImportReport(
        String version,
        int occupations,
        int skills,
        int iscoGroups,
        int relations,
        int dangling,
        Map<String, Integer> defects) {

    public ImportReport {
        defects = Collections.unmodifiableMap(new TreeMap<>(defects));
    }

    ImportReport storedAs(String name) {
        return new ImportReport(name, occupations, skills, iscoGroups, relations, dangling, defects);
    }
}
