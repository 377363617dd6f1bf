package eu.talentpool.taxonomy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Finds concepts by a whole label. Concepts are numbered in the order of their URIs, so a tie is always broken the
/// same way.
final class LabelIndex {

    private record Label(int concept, String language, int position) {}

    /// A preferred label first; then the concept that is described in more languages; then the label nearer the front.
    private final Comparator<Label> order;

    private final Map<String, List<Label>> plain = new HashMap<>();
    private final Map<String, List<Label>> squashed = new HashMap<>();

    LabelIndex(List<Labels> concepts) {
        order = Comparator.<Label>comparingInt(label -> label.position == 0 ? 0 : 1)
                .thenComparingInt(
                        label -> -concepts.get(label.concept).byLanguage().size())
                .thenComparingInt(Label::position)
                .thenComparingInt(Label::concept);
        for (int concept = 0; concept < concepts.size(); concept++) add(concept, concepts.get(concept));
    }

    /// By [Wording#plain] text.
    Optional<Hit> findExact(String plainText, @Nullable String language) {
        return best(plain, plainText, language).map(label -> new Hit(label.concept, confidence(label, language)));
    }

    /// By [Wording#squashed] text.
    Optional<Hit> findFolded(String squashedText, @Nullable String language) {
        return best(squashed, squashedText, language).map(label -> new Hit(label.concept, 0.85));
    }

    private static double confidence(Label label, @Nullable String language) {
        if (!label.language.equals(language)) return 0.9;
        return label.position == 0 ? 1 : 0.95;
    }

    private Optional<Label> best(Map<String, List<Label>> index, String key, @Nullable String language) {
        return index.getOrDefault(key, List.of()).stream()
                .min(Comparator.<Label>comparingInt(label -> label.language.equals(language) ? 0 : 1)
                        .thenComparing(order));
    }

    private void add(int concept, Labels labels) {
        labels.byLanguage().forEach((language, names) -> {
            for (int position = 0; position < names.size(); position++)
                for (var form : Wording.forms(names.get(position)))
                    add(Wording.plain(form), new Label(concept, language.intern(), position));
        });
    }

    private void add(String text, Label label) {
        if (text.isEmpty()) return;
        plain.computeIfAbsent(text, key -> new ArrayList<>(1)).add(label);
        squashed.computeIfAbsent(Wording.squashed(text), key -> new ArrayList<>(1))
                .add(label);
    }
}
