package eu.talentpool.taxonomy;

import eu.talentpool.taxonomy.StoredTaxonomies.Stored;
import eu.talentpool.taxonomy.Taxonomy.Occupation;
import eu.talentpool.taxonomy.Taxonomy.Skill;
import eu.talentpool.taxonomy.wording.Wording;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Finds out what became of concepts that a newer version no longer has.
final class Succession {

    /// Stands for a concept that nothing replaced.
    static final String NONE = "";

    private final Map<String, String> byLabel = new HashMap<>();

    /// @param now labels by URI
    Succession(Map<String, Labels> now) {
        now.forEach((uri, labels) -> keys(labels).forEach(key -> byLabel.putIfAbsent(key, uri)));
    }

    /// The concept whose preferred label is the same, in English or else in another language; [#NONE] if there is none.
    String successor(Labels former) {
        return keys(former)
                .map(byLabel::get)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(NONE);
    }

    /// What the concepts of the version before, and those that it had retired itself, became in a download.
    ///
    /// @param before empty if there is none
    static Map<String, String> retired(Optional<Stored> before, EscoDownload download) {
        var successors = new TreeMap<String, String>();
        var occupations = labels(download.content().occupations(), Occupation::uri, Occupation::labels);
        var skills = labels(download.content().skills(), Skill::uri, Skill::labels);
        before.ifPresent(stored -> {
            var former = stored.content();
            successors.putAll(of(labels(former.occupations(), Occupation::uri, Occupation::labels), occupations));
            successors.putAll(of(labels(former.skills(), Skill::uri, Skill::labels), skills));
            stored.retired().forEach((uri, next) -> successors.put(uri, successors.getOrDefault(next, next)));
        });
        successors.putAll(download.successors());
        successors.keySet().removeIf(uri -> occupations.containsKey(uri) || skills.containsKey(uri));
        return successors;
    }

    /// Successors of all that `now` lacks.
    static Map<String, String> of(Map<String, Labels> former, Map<String, Labels> now) {
        var succession = new Succession(now);
        var successors = new TreeMap<String, String>();
        former.forEach((uri, labels) -> {
            if (!now.containsKey(uri)) successors.put(uri, succession.successor(labels));
        });
        return successors;
    }

    private static <T> Map<String, Labels> labels(
            List<T> concepts, Function<T, String> uri, Function<T, Labels> labels) {
        return concepts.stream().collect(Collectors.toMap(uri, labels));
    }

    private static Stream<String> keys(Labels labels) {
        return Stream.concat(Stream.of("en"), labels.byLanguage().keySet().stream())
                .filter(language -> labels.byLanguage().containsKey(language))
                .map(language -> language + " " + Wording.plain(labels.in(language)));
    }
}
