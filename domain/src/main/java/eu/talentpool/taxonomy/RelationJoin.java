package eu.talentpool.taxonomy;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Joins the occupation-skill relations of a download with those of the starter; where both speak of a pair, the
/// download decides whether it is essential.
final class RelationJoin {

    private final Set<String> occupations;
    private final Set<String> skills;
    private final TaxonomyContent starter;
    private final Map<String, Set<String>> essential = new HashMap<>();
    private final Map<String, Set<String>> optional = new HashMap<>();
    private boolean supplemented;
    private int accepted;
    private int dangling;

    RelationJoin(Set<String> occupations, Set<String> skills, TaxonomyContent starter) {
        this.occupations = occupations;
        this.skills = skills;
        this.starter = starter;
    }

    /// @param relation occupation URI, type, skill URI
    void add(String[] relation) {
        if (!occupations.contains(relation[0]) || !skills.contains(relation[2])) {
            dangling++;
            return;
        }
        accepted++;
        of(relation[1].equals("essential") ? essential : optional, relation[0]).add(relation[2]);
    }

    int accepted() {
        return accepted;
    }

    int dangling() {
        return dangling;
    }

    List<String> essential(String occupation) {
        supplement();
        return List.copyOf(of(essential, occupation));
    }

    List<String> optional(String occupation) {
        supplement();
        return List.copyOf(of(optional, occupation));
    }

    private void supplement() {
        if (supplemented) return;
        supplemented = true;
        for (var occupation : starter.occupations()) {
            occupation.essentialSkills().forEach(skill -> supplement(essential, occupation.uri(), skill));
            occupation.optionalSkills().forEach(skill -> supplement(optional, occupation.uri(), skill));
        }
    }

    private void supplement(Map<String, Set<String>> relations, String occupation, String skill) {
        if (of(essential, occupation).contains(skill)
                || of(optional, occupation).contains(skill)) return;
        of(relations, occupation).add(skill);
    }

    private static Set<String> of(Map<String, Set<String>> relations, String occupation) {
        return relations.computeIfAbsent(occupation, uri -> new LinkedHashSet<>());
    }
}
