package eu.talentpool.taxonomy;

import eu.talentpool.taxonomy.Taxonomy.Occupation;
import eu.talentpool.taxonomy.Taxonomy.Skill;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// What one version of the taxonomy consists of, in the order of the URIs, so that the same content is always the same
/// bytes and ties are broken the same way everywhere.
///
/// @param iscoGroups     ISCO-08 groups of 1 to 4 digits by code
/// @param skillGroups    by URI; what skills are sorted into, one above the other
/// @param skillRelations skills that are essential or optional for another skill
/// @param nearGroups     curated group by skill URI; only for skills that are in one
record TaxonomyContent(
        Map<String, IscoGroup> iscoGroups,
        List<Occupation> occupations,
        List<Skill> skills,
        Map<String, SkillGroup> skillGroups,
        List<SkillRelation> skillRelations,
        Map<String, String> nearGroups) {

    /// @param title       in English
    /// @param description in English, with the usual tasks; may be empty
    record IscoGroup(String title, String description) {}

    /// @param title       in English
    /// @param description in English; may be empty
    /// @param broader     URIs of the groups above it
    record SkillGroup(String title, String description, List<String> broader) {}

    /// @param skill     URI
    /// @param helpedBy  URI of the skill that is essential or optional for it
    record SkillRelation(String skill, String helpedBy, boolean essential) {}

    TaxonomyContent {
        iscoGroups = new TreeMap<>(iscoGroups);
        occupations = sorted(occupations, Comparator.comparing(Occupation::uri));
        skills = sorted(skills, Comparator.comparing(Skill::uri));
        skillGroups = new TreeMap<>(skillGroups);
        skillRelations = sorted(
                skillRelations, Comparator.comparing(SkillRelation::skill).thenComparing(SkillRelation::helpedBy));
        nearGroups = new TreeMap<>(nearGroups);
    }

    int relations() {
        return occupations.stream()
                .mapToInt(o -> o.essentialSkills().size() + o.optionalSkills().size())
                .sum();
    }

    private static <T> List<T> sorted(Collection<T> items, Comparator<T> order) {
        return items.stream().sorted(order).toList();
    }
}
