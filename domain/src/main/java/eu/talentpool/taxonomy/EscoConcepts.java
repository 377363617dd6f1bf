package eu.talentpool.taxonomy;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The occupations or the skills of a download. The newest version that has the whole table of them says which there
/// are; what older ones have besides is retired. Tables come newest first.
final class EscoConcepts {

    private final Map<String, EscoConcept> present = new LinkedHashMap<>();
    private final Map<String, EscoConcept> retired = new LinkedHashMap<>();
    private final Map<String, String> replacedBy = new HashMap<>();
    private final Defects defects;
    private @Nullable String whole;
    private @Nullable Map<String, String> successors;

    EscoConcepts(Defects defects) {
        this.defects = defects;
    }

    /// From the table of all occupations or skills.
    void add(EscoRow row) {
        if (!isNamed(row)) return;
        var version = row.table().version();
        if (whole == null) whole = version;
        if (!row.isReleased()) defects.count("concept that ESCO has withdrawn", row);
        if (row.isReleased() && (whole.equals(version) || present.containsKey(row.uri()))) addPresent(row);
        else retire(row);
    }

    /// From a collection; one that is newer than the whole table may bring concepts that are newer, too.
    void addMember(EscoRow row) {
        var isNewer =
                whole == null || EscoVersion.NEWEST_FIRST.compare(row.table().version(), whole) < 0;
        var concept = present.get(row.uri());
        if (concept == null && isNewer && isNamed(row)) concept = addPresent(row);
        if (concept != null) concept.addCollection(row.table().collection());
    }

    /// From a table that has nothing but labels.
    boolean addLabels(EscoRow row) {
        var concept = present.get(row.uri());
        if (concept != null && isNamed(row)) concept.supplement(row);
        return concept != null;
    }

    void addBroader(EscoRow row) {
        var concept = present.get(row.uri());
        if (concept != null) concept.addBroader(row);
    }

    Map<String, EscoConcept> present() {
        return present;
    }

    boolean has(String uri) {
        return present.containsKey(uri);
    }

    /// The concept itself or its successor; null if there is neither. To be asked when all concepts are read.
    @Nullable
    String find(String uri) {
        if (present.containsKey(uri)) return uri;
        var successor = successors().get(uri);
        return successor == null || successor.equals(Succession.NONE) ? null : successor;
    }

    /// By URI of a retired concept; [Succession#NONE] if nothing replaced it.
    Map<String, String> successors() {
        if (successors != null) return successors;
        successors = Succession.of(labels(retired), labels(present));
        for (var given : replacedBy.entrySet())
            if (present.containsKey(given.getValue())) successors.replace(given.getKey(), given.getValue());
        return successors;
    }

    Set<String> languages() {
        return present.values().stream()
                .flatMap(concept -> concept.labels().byLanguage().keySet().stream())
                .collect(Collectors.toSet());
    }

    private EscoConcept addPresent(EscoRow row) {
        var concept = present.computeIfAbsent(row.uri(), EscoConcept::new);
        if (concept.add(row)) defects.count("concept twice in a language", row);
        return concept;
    }

    private void retire(EscoRow row) {
        retired.computeIfAbsent(row.uri(), EscoConcept::new).add(row);
        if (!row.get("replacedBy").isEmpty()) replacedBy.put(row.uri(), row.get("replacedBy"));
    }

    private boolean isNamed(EscoRow row) {
        if (row.uri().isEmpty()) defects.count("row without a URI", row);
        else if (row.get("preferredLabel").isEmpty()) defects.count("concept without a preferred label", row);
        else return true;
        return false;
    }

    private static Map<String, Labels> labels(Map<String, EscoConcept> concepts) {
        var labels = new HashMap<String, Labels>();
        concepts.forEach((uri, concept) -> labels.put(uri, concept.labels()));
        return labels;
    }
}
