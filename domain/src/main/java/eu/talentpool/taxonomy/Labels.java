package eu.talentpool.taxonomy;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Names of a concept by language (ISO 639-1); the first of each list is the preferred one.
public record Labels(Map<String, List<String>> byLanguage) {

    public Labels {
        byLanguage = Collections.unmodifiableMap(new TreeMap<>(byLanguage));
    }

    /// Preferred name in this language, else in English, else in any.
    public String in(String language) {
        var names = byLanguage.getOrDefault(language, byLanguage.getOrDefault("en", List.of()));
        if (!names.isEmpty()) return names.getFirst();
        return byLanguage.values().stream()
                .filter(l -> !l.isEmpty())
                .map(List::getFirst)
                .findFirst()
                .orElse("");
    }
}
