package eu.talentpool.taxonomy;

import eu.talentpool.taxonomy.Taxonomy.Occupation;
import eu.talentpool.taxonomy.Taxonomy.Skill;
import eu.talentpool.taxonomy.TaxonomyContent.IscoGroup;
import eu.talentpool.taxonomy.TaxonomyContent.SkillGroup;
import eu.talentpool.taxonomy.TaxonomyContent.SkillRelation;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SequencedSet;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// Collects the rows of an ESCO download in whatever order its files come, counts what is odd about them and joins them
/// with the starter.
final class EscoTables {

    private record OccupationFacts(
            String iscoGroup, @Nullable String regulatedNote, String description) {}

    private final Map<String, OccupationFacts> occupations = new LinkedHashMap<>();

    private record SkillFacts(String type, String reuseLevel, String description) {}

    private final Map<String, SkillFacts> skills = new LinkedHashMap<>();
    private final Map<String, IscoGroup> iscoGroups = new HashMap<>();
    private final Map<String, SkillGroup> skillGroups = new HashMap<>();
    private final Map<String, SequencedSet<String>> broader = new HashMap<>();
    private final Map<String, SequencedSet<String>> collections = new HashMap<>();
    private final Set<SkillRelation> skillRelations = new HashSet<>();
    private final Map<String, LabelCollector> labels = new HashMap<>();
    private final List<String[]> relations = new ArrayList<>();
    private final Map<String, Integer> defects = new HashMap<>();

    void add(EscoFile file, EscoRow row) {
        if (!row.isComplete()) count("row with too few or too many fields");
        switch (file) {
            case OCCUPATIONS -> addOccupation(row);
            case SKILLS -> addSkill(row);
            case RELATIONS -> addRelation(row);
            case COLLECTION -> addTo(collections, row.get("conceptUri"), row.collection());
            case SKILL_GROUPS ->
                skillGroups.putIfAbsent(
                        row.get("conceptUri"),
                        new SkillGroup(row.get("preferredLabel"), row.get("description"), List.of()));
            case ISCO_GROUPS ->
                iscoGroups.putIfAbsent(
                        row.get("code"), new IscoGroup(row.get("preferredLabel"), row.get("description")));
            case LABELS -> addLabels(row);
            case BROADER -> addTo(broader, row.get("conceptUri"), row.get("broaderUri"));
            case SKILL_RELATIONS ->
                skillRelations.add(new SkillRelation(
                        row.get("originalSkillUri"),
                        row.get("relatedSkillUri"),
                        row.get("relationType").equals("essential")));
        }
    }

    EscoDownload join(String version, TaxonomyContent starter) {
        var graph = new RelationJoin(occupations.keySet(), skills.keySet(), starter);
        relations.forEach(graph::add);
        labels.keySet().stream().filter(this::isUnknown).forEach(uri -> count("label of an unknown concept"));
        skills.values().stream().filter(skill -> skill.type.isEmpty()).forEach(skill -> count("skill without a type"));
        iscoGroups.remove("");
        var report = new ImportReport(
                version,
                occupations.size(),
                skills.size(),
                iscoGroups.size(),
                graph.accepted(),
                graph.dangling(),
                defects);
        return new EscoDownload(content(graph, starter), report);
    }

    private TaxonomyContent content(RelationJoin graph, TaxonomyContent starter) {
        var allOccupations = new LinkedHashMap<String, Occupation>();
        starter.occupations().forEach(o -> allOccupations.put(o.uri(), occupation(o.uri(), o, graph)));
        occupations.keySet().forEach(uri -> allOccupations.put(uri, occupation(uri, allOccupations.get(uri), graph)));
        var allSkills = new LinkedHashMap<String, Skill>();
        starter.skills().forEach(s -> allSkills.put(s.uri(), s));
        skills.keySet().forEach(uri -> allSkills.put(uri, skill(uri, allSkills.get(uri))));
        var groups = new HashMap<>(starter.iscoGroups());
        groups.putAll(iscoGroups);
        return new TaxonomyContent(
                groups,
                List.copyOf(allOccupations.values()),
                List.copyOf(allSkills.values()),
                placedGroups(),
                skillRelations.stream()
                        .filter(r -> skills.containsKey(r.skill()) && skills.containsKey(r.helpedBy()))
                        .toList(),
                starter.nearGroups());
    }

    private Occupation occupation(String uri, @Nullable Occupation starter, RelationJoin graph) {
        var facts = occupations.get(uri);
        var iscoGroup = facts != null ? facts.iscoGroup : starter != null ? starter.iscoGroup() : "";
        return new Occupation(
                uri,
                iscoGroup,
                labels(uri, starter == null ? null : starter.labels()),
                facts == null ? "" : facts.description,
                above(uri, occupations::containsKey),
                graph.essential(uri),
                graph.optional(uri),
                facts == null ? null : facts.regulatedNote);
    }

    private Skill skill(String uri, @Nullable Skill starter) {
        var facts = Objects.requireNonNull(skills.get(uri));
        return new Skill(
                uri,
                labels(uri, starter == null ? null : starter.labels()),
                facts.description,
                facts.type,
                facts.reuseLevel,
                above(uri, other -> skills.containsKey(other) || skillGroups.containsKey(other)),
                List.copyOf(collections.getOrDefault(uri, new LinkedHashSet<>())));
    }

    private Map<String, SkillGroup> placedGroups() {
        var placed = new HashMap<String, SkillGroup>();
        skillGroups.forEach((uri, group) -> placed.put(
                uri, new SkillGroup(group.title(), group.description(), above(uri, skillGroups::containsKey))));
        return placed;
    }

    private List<String> above(String uri, Predicate<String> known) {
        return broader.getOrDefault(uri, new LinkedHashSet<>()).stream()
                .filter(known)
                .toList();
    }

    private static void addTo(Map<String, SequencedSet<String>> sets, String uri, String name) {
        sets.computeIfAbsent(uri, key -> new LinkedHashSet<>()).add(name);
    }

    private Labels labels(String uri, @Nullable Labels starter) {
        var official = labels.getOrDefault(uri, new LabelCollector());
        return starter == null ? official.labels() : official.supplementedBy(starter);
    }

    private void addOccupation(EscoRow row) {
        if (!addLabels(row)) return;
        if (row.get("iscoGroup").isEmpty()) count("occupation without an ISCO group");
        var note = row.get("regulatedProfessionNote");
        occupations.putIfAbsent(
                row.get("conceptUri"),
                new OccupationFacts(row.get("iscoGroup"), note.isEmpty() ? null : note, row.inEnglish("description")));
    }

    private void addSkill(EscoRow row) {
        if (addLabels(row))
            skills.putIfAbsent(
                    row.get("conceptUri"),
                    new SkillFacts(row.get("skillType"), row.get("reuseLevel"), row.inEnglish("description")));
    }

    private void addRelation(EscoRow row) {
        relations.add(new String[] {row.get("occupationUri"), row.get("relationType"), row.get("skillUri")});
    }

    private boolean addLabels(EscoRow row) {
        if (row.get("conceptUri").isEmpty()) return count("row without a URI");
        if (row.get("preferredLabel").isEmpty()) return count("concept without a preferred label");
        var twice = labels.computeIfAbsent(row.get("conceptUri"), uri -> new LabelCollector())
                .add(row);
        if (twice) count("concept twice in a language");
        return true;
    }

    private boolean isUnknown(String uri) {
        return !occupations.containsKey(uri) && !skills.containsKey(uri);
    }

    private boolean count(String defect) {
        defects.merge(defect, 1, Integer::sum);
        return false;
    }
}
