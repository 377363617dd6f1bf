package eu.talentpool.taxonomy;

import eu.talentpool.taxonomy.Taxonomy.Occupation;
import eu.talentpool.taxonomy.Taxonomy.Skill;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Collects the rows of an ESCO download in whatever order its files come, counts what is odd about them and joins them
/// with the starter.
final class EscoTables {

    private record OccupationFacts(
            String iscoGroup, @Nullable String regulatedNote) {}

    private final Map<String, OccupationFacts> occupations = new LinkedHashMap<>();
    private final Map<String, String> skillTypes = new LinkedHashMap<>();
    private final Map<String, String> iscoTitles = new HashMap<>();
    private final Map<String, LabelCollector> labels = new HashMap<>();
    private final List<String[]> relations = new ArrayList<>();
    private final Map<String, Integer> defects = new HashMap<>();

    void add(EscoFile file, EscoRow row) {
        if (!row.isComplete()) count("row with too few or too many fields");
        switch (file) {
            case OCCUPATIONS -> addOccupation(row);
            case SKILLS -> addSkill(row);
            case RELATIONS -> addRelation(row);
            case ISCO_GROUPS -> iscoTitles.putIfAbsent(row.get("code"), row.get("preferredLabel"));
            case LABELS -> addLabels(row);
        }
    }

    EscoDownload join(String version, TaxonomyContent starter) {
        var graph = new RelationJoin(occupations.keySet(), skillTypes.keySet(), starter);
        relations.forEach(graph::add);
        labels.keySet().stream().filter(this::isUnknown).forEach(uri -> count("label of an unknown concept"));
        skillTypes.values().stream().filter(String::isEmpty).forEach(type -> count("skill without a type"));
        iscoTitles.remove("");
        var report = new ImportReport(
                version,
                occupations.size(),
                skillTypes.size(),
                iscoTitles.size(),
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
        skillTypes.keySet().forEach(uri -> allSkills.put(uri, skill(uri, allSkills.get(uri))));
        var titles = new HashMap<>(starter.iscoTitles());
        titles.putAll(iscoTitles);
        return new TaxonomyContent(
                titles, List.copyOf(allOccupations.values()), List.copyOf(allSkills.values()), starter.nearGroups());
    }

    private Occupation occupation(String uri, @Nullable Occupation starter, RelationJoin graph) {
        var facts = occupations.get(uri);
        var iscoGroup = facts != null ? facts.iscoGroup : starter != null ? starter.iscoGroup() : "";
        return new Occupation(
                uri,
                iscoGroup,
                labels(uri, starter == null ? null : starter.labels()),
                graph.essential(uri),
                graph.optional(uri),
                facts == null ? null : facts.regulatedNote);
    }

    private Skill skill(String uri, @Nullable Skill starter) {
        return new Skill(uri, labels(uri, starter == null ? null : starter.labels()));
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
                row.get("conceptUri"), new OccupationFacts(row.get("iscoGroup"), note.isEmpty() ? null : note));
    }

    private void addSkill(EscoRow row) {
        if (addLabels(row)) skillTypes.putIfAbsent(row.get("conceptUri"), row.get("skillType"));
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
        return !occupations.containsKey(uri) && !skillTypes.containsKey(uri);
    }

    private boolean count(String defect) {
        defects.merge(defect, 1, Integer::sum);
        return false;
    }
}
