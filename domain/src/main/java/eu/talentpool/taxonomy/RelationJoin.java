package eu.talentpool.taxonomy;

import eu.talentpool.taxonomy.Taxonomy.Occupation;
import eu.talentpool.taxonomy.TaxonomyContent.SkillRelation;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Joins the relations of a download with those of the starter; where both speak of a pair, the download decides
/// whether it is essential. Ends that a newer version replaced are followed.
final class RelationJoin {

    private final EscoConcepts occupations;
    private final EscoConcepts skills;
    private final Defects defects;
    private final Map<String, Set<String>> essential = new HashMap<>();
    private final Map<String, Set<String>> optional = new HashMap<>();
    private final Map<List<String>, SkillRelation> betweenSkills = new LinkedHashMap<>();
    private int accepted;

    RelationJoin(EscoConcepts occupations, EscoConcepts skills, Defects defects) {
        this.occupations = occupations;
        this.skills = skills;
        this.defects = defects;
    }

    void add(EscoRow row) {
        var occupation = occupations.find(row.get("occupationUri"));
        var skill = skills.find(row.get("skillUri"));
        if (occupation == null) defects.count("relation with an unknown occupation", row);
        else if (skill == null) defects.count("relation with an unknown skill", row);
        else if (of(isEssential(row) ? essential : optional, occupation).add(skill)) accepted++;
    }

    void addBetweenSkills(EscoRow row) {
        var skill = skills.find(row.get("originalSkillUri"));
        var helpedBy = skills.find(row.get("relatedSkillUri"));
        if (skill == null || helpedBy == null) defects.count("relation between skills, one of them unknown", row);
        else betweenSkills.put(List.of(skill, helpedBy), new SkillRelation(skill, helpedBy, isEssential(row)));
    }

    void supplement(List<Occupation> starter) {
        for (var occupation : starter) {
            occupation.essentialSkills().forEach(skill -> supplement(essential, occupation.uri(), skill));
            occupation.optionalSkills().forEach(skill -> supplement(optional, occupation.uri(), skill));
        }
    }

    int accepted() {
        return accepted;
    }

    List<String> essential(String occupation) {
        return List.copyOf(of(essential, occupation));
    }

    List<String> optional(String occupation) {
        return List.copyOf(of(optional, occupation));
    }

    List<SkillRelation> betweenSkills() {
        return List.copyOf(betweenSkills.values());
    }

    private void supplement(Map<String, Set<String>> relations, String occupation, String skill) {
        if (of(essential, occupation).contains(skill)
                || of(optional, occupation).contains(skill)) return;
        of(relations, occupation).add(skill);
    }

    private static boolean isEssential(EscoRow row) {
        return row.get("relationType").equals("essential");
    }

    private static Set<String> of(Map<String, Set<String>> relations, String occupation) {
        return relations.computeIfAbsent(occupation, uri -> new LinkedHashSet<>());
    }
}
