package eu.talentpool.taxonomy;

import eu.talentpool.taxonomy.Taxonomy.Occupation;
import eu.talentpool.taxonomy.Taxonomy.Skill;
import eu.talentpool.taxonomy.TaxonomyContent.IscoGroup;
import eu.talentpool.taxonomy.TaxonomyContent.SkillGroup;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/// Collects the rows of a download, whose tables come in the order of [EscoTable#ORDER], counts what is odd about them
/// and joins them with the starter.
final class EscoTables {

    private final Defects defects = new Defects();
    private final EscoConcepts occupations = new EscoConcepts(defects);
    private final EscoConcepts skills = new EscoConcepts(defects);
    private final EscoConcepts skillGroups = new EscoConcepts(defects);
    private final Map<String, IscoGroup> iscoGroups = new HashMap<>();
    private final RelationJoin relations = new RelationJoin(occupations, skills, defects);

    void add(EscoRow row) {
        if (!row.isComplete()) defects.count("row with too few or too many fields", row);
        switch (row.table().kind()) {
            case OCCUPATIONS -> addOccupation(row);
            case SKILLS -> addSkill(row);
            case COLLECTION -> (row.get("conceptType").equals("Occupation") ? occupations : skills).addMember(row);
            case SKILL_GROUPS -> skillGroups.add(row);
            case ISCO_GROUPS -> addIscoGroup(row);
            case LABELS -> addLabels(row);
            case BROADER -> List.of(occupations, skills, skillGroups).forEach(concepts -> concepts.addBroader(row));
            case RELATIONS -> relations.add(row);
            case SKILL_RELATIONS -> relations.addBetweenSkills(row);
        }
    }

    /// @param version under which it is stored
    /// @param missing what the download lacks, in words
    EscoDownload join(String version, List<String> missing, TaxonomyContent starter) {
        relations.supplement(starter.occupations());
        occupations.present().keySet().stream()
                .filter(uri -> relations.essential(uri).isEmpty()
                        && relations.optional(uri).isEmpty())
                .forEach(uri -> defects.count("occupation without a skill", uri));
        var content = content(starter);
        var languages = new TreeSet<>(occupations.languages());
        languages.addAll(skills.languages());
        var report = new ImportReport(
                version,
                true,
                occupations.present().size(),
                skills.present().size(),
                iscoGroups.size(),
                relations.accepted(),
                relations.betweenSkills().size(),
                languages,
                missing,
                defects.found(),
                0,
                0);
        return new EscoDownload(content, report, successors());
    }

    private TaxonomyContent content(TaxonomyContent starter) {
        var groups = new HashMap<>(starter.iscoGroups());
        groups.putAll(iscoGroups);
        return new TaxonomyContent(
                groups,
                occupations(starter),
                skills(starter),
                skillGroups(),
                relations.betweenSkills(),
                starter.nearGroups());
    }

    private List<Occupation> occupations(TaxonomyContent starter) {
        var all = new LinkedHashMap<String, Occupation>();
        starter.occupations().forEach(occupation -> all.put(occupation.uri(), occupation));
        occupations
                .present()
                .forEach((uri, concept) -> all.put(uri, concept.occupation(all.get(uri), relations, occupations::has)));
        return List.copyOf(all.values());
    }

    private List<Skill> skills(TaxonomyContent starter) {
        var all = new LinkedHashMap<String, Skill>();
        starter.skills().forEach(skill -> all.put(skill.uri(), skill));
        skills.present()
                .forEach((uri, concept) -> all.put(
                        uri, concept.skill(all.get(uri), other -> skills.has(other) || skillGroups.has(other))));
        return List.copyOf(all.values());
    }

    private Map<String, SkillGroup> skillGroups() {
        var groups = new HashMap<String, SkillGroup>();
        skillGroups.present().forEach((uri, concept) -> groups.put(uri, concept.skillGroup(skillGroups::has)));
        return groups;
    }

    private Map<String, String> successors() {
        var successors = new TreeMap<>(occupations.successors());
        successors.putAll(skills.successors());
        return successors;
    }

    private void addOccupation(EscoRow row) {
        occupations.add(row);
        if (occupations.has(row.uri()) && row.get("iscoGroup").isEmpty())
            defects.count("occupation without an ISCO group", row);
    }

    private void addSkill(EscoRow row) {
        skills.add(row);
        if (skills.has(row.uri()) && row.get("skillType").isEmpty()) defects.count("skill without a type", row);
    }

    private void addIscoGroup(EscoRow row) {
        if (row.table().language().equals("en") && !row.get("code").isEmpty())
            iscoGroups.putIfAbsent(row.get("code"), new IscoGroup(row.get("preferredLabel"), row.get("description")));
    }

    private void addLabels(EscoRow row) {
        if (!occupations.addLabels(row) && !skills.addLabels(row)) defects.count("label of an unknown concept", row);
    }
}
