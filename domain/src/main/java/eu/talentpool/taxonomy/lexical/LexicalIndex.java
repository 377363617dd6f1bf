package eu.talentpool.taxonomy.lexical;

import eu.talentpool.taxonomy.wording.Wording;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Ranks the concepts of one kind for a text in any language. Immutable but for the indexes of the languages, which
/// are built when first asked for.
public final class LexicalIndex {

    private static final String ENGLISH = "en";

    private final List<ConceptText> concepts;
    private final LabelIndex names;
    private final Map<String, LanguageIndex> languages = new ConcurrentHashMap<>();

    private LexicalIndex(List<ConceptText> concepts) {
        this.concepts = List.copyOf(concepts);
        names = new LabelIndex(concepts);
    }

    /// @param concepts in an order that stays the same, such as that of their URIs
    public static LexicalIndex of(List<ConceptText> concepts) {
        return new LexicalIndex(concepts);
    }

    /// The concept that the text names, if it is sure enough to say so. The later of these finds it, the lower
    /// the confidence: the whole text as a label; the same without marks of sex, noise, diacritics and spaces;
    /// the parts of a long title; runs of its words; similar spelling.
    ///
    /// @param language ISO 639-1, or null if unknown
    public Optional<Ranked> find(String text, @Nullable String language) {
        var stripped = Wording.stripped(text);
        return names.findExact(Wording.plain(text), language)
                .or(() -> folded(Wording.plain(text), language, 0.85, Reason.FOLDED_LABEL))
                .or(() -> folded(stripped, language, 0.85, Reason.FOLDED_LABEL))
                .or(() -> firstOf(Wording.parts(text), part -> folded(part, language, 0.8, Reason.PART)))
                .or(() -> firstOf(Wording.runs(stripped), run -> folded(run, language, 0.75, Reason.PART)))
                .or(() -> index(language).misspelt(stripped));
    }

    /// The concepts nearest to the text, best first: the one that it names, then by score.
    ///
    /// @param language ISO 639-1, or null if unknown
    public List<Ranked> rank(String text, @Nullable String language, int most) {
        var scores = index(language).scores(text);
        var named = find(text, language);
        var others = IntStream.range(0, concepts.size())
                .filter(concept -> named.isEmpty() || named.get().concept() != concept)
                .boxed()
                .sorted(Comparator.comparingDouble(concept -> -scores.fused()[concept]))
                .map(scores::ranked);
        return Stream.concat(named.stream(), others).limit(most).toList();
    }

    /// The score of every concept, in the order given.
    ///
    /// @param language ISO 639-1, or null if unknown
    public float[] scores(String text, @Nullable String language) {
        return index(language).scores(text).fused();
    }

    private Optional<Ranked> folded(String plain, @Nullable String language, double confidence, Reason reason) {
        return names.findFolded(Wording.squashed(plain), language, confidence, reason);
    }

    private static Optional<Ranked> firstOf(List<String> texts, Function<String, Optional<Ranked>> search) {
        return texts.stream().map(search).flatMap(Optional::stream).findFirst();
    }

    private LanguageIndex index(@Nullable String language) {
        var known =
                language != null && concepts.stream().anyMatch(c -> c.labels().containsKey(language));
        return languages.computeIfAbsent(known ? Objects.requireNonNull(language) : ENGLISH, this::build);
    }

    private LanguageIndex build(String language) {
        var labels = concepts.stream()
                .map(concept -> concept.labels().getOrDefault(language, List.of()))
                .toList();
        var descriptions = concepts.stream()
                .map(concept -> language.equals(ENGLISH) ? concept.description() : "")
                .toList();
        return new LanguageIndex(labels, descriptions);
    }
}
