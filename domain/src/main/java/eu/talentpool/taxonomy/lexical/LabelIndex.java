package eu.talentpool.taxonomy.lexical;

import eu.talentpool.taxonomy.wording.Wording;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Finds concepts by a whole label in any language. Concepts are numbered in the order of their URIs, so a tie is
/// always broken the same way.
final class LabelIndex {

    private record Label(int concept, String language, int position, String text) {}

    /// A preferred label first; then the concept that is described in more languages; then the label nearer the front.
    private final Comparator<Label> order;

    private final Map<String, List<Label>> plain = new HashMap<>();
    private final Map<String, List<Label>> squashed = new HashMap<>();

    LabelIndex(List<ConceptText> concepts) {
        order = Comparator.<Label>comparingInt(label -> label.position == 0 ? 0 : 1)
                .thenComparingInt(label -> -concepts.get(label.concept).labels().size())
                .thenComparingInt(Label::position)
                .thenComparingInt(Label::concept);
        for (int concept = 0; concept < concepts.size(); concept++)
            add(concept, concepts.get(concept).labels());
    }

    /// By [Wording#plain] text.
    Optional<Ranked> findExact(String plainText, @Nullable String language) {
        return best(plain, plainText, language).map(label -> exact(label, language));
    }

    /// By [Wording#squashed] text.
    Optional<Ranked> findFolded(String squashedText, @Nullable String language, double confidence, Reason reason) {
        return best(squashed, squashedText, language).map(label -> ranked(label, confidence, reason));
    }

    private static Ranked exact(Label label, @Nullable String language) {
        var reason = label.position == 0 ? Reason.EXACT_LABEL : Reason.ALTERNATIVE_LABEL;
        if (!label.language.equals(language)) return ranked(label, 0.9, reason);
        return ranked(label, label.position == 0 ? 1 : 0.95, reason);
    }

    private static Ranked ranked(Label label, double confidence, Reason reason) {
        return new Ranked(label.concept, 0, confidence, reason, label.text);
    }

    private Optional<Label> best(Map<String, List<Label>> index, String key, @Nullable String language) {
        return index.getOrDefault(key, List.of()).stream()
                .min(Comparator.<Label>comparingInt(label -> label.language.equals(language) ? 0 : 1)
                        .thenComparing(order));
    }

    private void add(int concept, Map<String, List<String>> labels) {
        labels.forEach((language, names) -> {
            for (int position = 0; position < names.size(); position++)
                for (var form : Wording.forms(names.get(position)))
                    add(Wording.plain(form), new Label(concept, language.intern(), position, names.get(position)));
        });
    }

    private void add(String text, Label label) {
        if (text.isEmpty()) return;
        plain.computeIfAbsent(text, key -> new ArrayList<>(1)).add(label);
        squashed.computeIfAbsent(Wording.squashed(text), key -> new ArrayList<>(1))
                .add(label);
    }
}
