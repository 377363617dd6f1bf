package eu.talentpool.taxonomy;

import eu.talentpool.taxonomy.Taxonomy.Occupation;
import eu.talentpool.taxonomy.Taxonomy.Skill;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// What one version of the taxonomy consists of, in the order of the URIs, so that the same content is always the same
/// bytes and ties are broken the same way everywhere.
///
/// @param iscoTitles  titles of ISCO-08 groups by code
/// @param nearGroups  curated group by skill URI; only for skills that are in one
record TaxonomyContent(
        Map<String, String> iscoTitles,
        List<Occupation> occupations,
        List<Skill> skills,
        Map<String, String> nearGroups) {

    TaxonomyContent {
        iscoTitles = new TreeMap<>(iscoTitles);
        occupations = occupations.stream()
                .sorted(Comparator.comparing(Occupation::uri))
                .toList();
        skills = skills.stream().sorted(Comparator.comparing(Skill::uri)).toList();
        nearGroups = new TreeMap<>(nearGroups);
    }

    int relations() {
        return occupations.stream()
                .mapToInt(o -> o.essentialSkills().size() + o.optionalSkills().size())
                .sum();
    }
}
