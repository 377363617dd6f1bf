package eu.talentpool.taxonomy;

import eu.talentpool.taxonomy.Taxonomy.Occupation;
import eu.talentpool.taxonomy.Taxonomy.Skill;
import eu.talentpool.taxonomy.TaxonomyContent.SkillGroup;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedSet;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// What several tables say about one occupation or skill; the first that says something is believed.
final class EscoConcept {

    private final String uri;
    private final LabelCollector labels = new LabelCollector();
    private final Map<String, String> facts = new HashMap<>();
    private final SequencedSet<String> broader = new LinkedHashSet<>();
    private @Nullable String broaderSince;
    private final SequencedSet<String> collections = new LinkedHashSet<>();

    EscoConcept(String uri) {
        this.uri = uri;
    }

    /// @return true if the same version had named it in this language already
    boolean add(EscoRow row) {
        for (var fact : List.of("iscoGroup", "regulatedProfessionNote", "skillType", "reuseLevel"))
            learn(fact, row.get(fact));
        learn("description", row.inEnglish("description"));
        return labels.add(row);
    }

    void supplement(EscoRow row) {
        labels.supplement(row);
    }

    /// Unless a newer version has said what stands above it.
    void addBroader(EscoRow row) {
        if (broaderSince == null) broaderSince = row.table().version();
        if (broaderSince.equals(row.table().version())) broader.add(row.get("broaderUri"));
    }

    void addCollection(String name) {
        if (!name.isEmpty()) collections.add(name);
    }

    String fact(String name) {
        return facts.getOrDefault(name, "");
    }

    Labels labels() {
        return labels.labels();
    }

    Occupation occupation(@Nullable Occupation starter, RelationJoin relations, Predicate<String> known) {
        var note = fact("regulatedProfessionNote");
        return new Occupation(
                uri,
                fact("iscoGroup"),
                starter == null ? labels() : labels.supplementedBy(starter.labels()),
                fact("description"),
                broader.stream().filter(known).toList(),
                relations.essential(uri),
                relations.optional(uri),
                note.isEmpty() ? null : note);
    }

    Skill skill(@Nullable Skill starter, Predicate<String> known) {
        return new Skill(
                uri,
                starter == null ? labels() : labels.supplementedBy(starter.labels()),
                fact("description"),
                fact("skillType"),
                fact("reuseLevel"),
                broader.stream().filter(known).toList(),
                List.copyOf(collections));
    }

    SkillGroup skillGroup(Predicate<String> known) {
        return new SkillGroup(
                labels().in("en"),
                fact("description"),
                broader.stream().filter(known).toList());
    }

    private void learn(String fact, String value) {
        if (!value.isEmpty()) facts.putIfAbsent(fact, value);
    }
}
