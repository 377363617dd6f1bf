package eu.talentpool.taxonomy;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedSet;

/// Gathers the labels of one concept from several files; those of the newest version come first.
final class LabelCollector {

    private final Map<String, SequencedSet<String>> byLanguage = new HashMap<>();
    private final Map<String, String> versions = new HashMap<>();

    /// Adds preferred, alternative and hidden labels, unless a newer version has named the concept in this language.
    ///
    /// @return true if the same version had named it in this language already
    boolean add(EscoRow row) {
        var version = row.table().version();
        var known = versions.putIfAbsent(row.table().language(), version);
        if (known == null || known.equals(version)) supplement(row);
        return version.equals(known);
    }

    /// Adds the labels behind those that are there.
    void supplement(EscoRow row) {
        var names = byLanguage.computeIfAbsent(row.table().language(), language -> new LinkedHashSet<>());
        names.add(row.get("preferredLabel"));
        names.addAll(row.list("altLabels"));
        names.addAll(row.list("hiddenLabels"));
    }

    Labels labels() {
        return new Labels(lists());
    }

    /// The official preferred label stays first; then come the starter's words, which were chosen by hand, and then the
    /// official alternatives.
    Labels supplementedBy(Labels starter) {
        var merged = lists();
        starter.byLanguage().forEach((language, names) -> merged.merge(language, names, LabelCollector::merge));
        return new Labels(merged);
    }

    private static List<String> merge(List<String> official, List<String> starter) {
        var names = new LinkedHashSet<String>();
        names.add(official.getFirst());
        names.addAll(starter);
        names.addAll(official);
        return List.copyOf(names);
    }

    private Map<String, List<String>> lists() {
        var lists = new HashMap<String, List<String>>();
        byLanguage.forEach((language, names) -> lists.put(language, List.copyOf(names)));
        return lists;
    }
}
