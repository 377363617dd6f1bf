package eu.talentpool.taxonomy.lexical;

import eu.talentpool.taxonomy.wording.Wording;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Ranks the concepts of one kind for a text in any language. Immutable but for the indexes of the languages, which
/// are built when first asked for.
public final class LexicalIndex {

    private static final String ENGLISH = "en";

    private final List<ConceptText> concepts;
    private final Set<String> spoken;
    private final LabelIndex labels;
    private final Field names;
    private final Field descriptions;
    private final Groups groups;
    private final Map<String, LanguageIndex> languages = new ConcurrentHashMap<>();

    private LexicalIndex(List<ConceptText> concepts) {
        this.concepts = List.copyOf(concepts);
        spoken = concepts.stream().flatMap(concept -> concept.labels().keySet().stream()).collect(Collectors.toUnmodifiableSet());
        labels = new LabelIndex(concepts);
        groups = Groups.of(concepts.stream().map(ConceptText::group).toList());
        names = Field.of(Cutting.CHARACTERS, Weighting.BM25, concepts.stream().map(LexicalIndex::names).toList());
        descriptions = Field.of(Cutting.WORDS, Weighting.BM25, concepts.stream().map(this::description).toList());
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
        return labels.findExact(Wording.plain(text), language)
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
        var nearness = index(language).nearness(clean(text));
        var scores = scores(text, language);
        var named = find(text, language);
        var others = IntStream.range(0, concepts.size())
                .filter(concept -> named.isEmpty() || named.get().concept() != concept)
                .boxed()
                .sorted(Comparator.comparingDouble(concept -> -scores[concept]))
                .map(concept -> nearness.ranked(concept, scores[concept]));
        return Stream.concat(named.stream(), others).limit(most).toList();
    }

    /// How near each concept is to the text, in the order given: by the labels of the language, by the names in all
    /// languages together, by the English descriptions, by the group. Comparable within one text only.
    ///
    /// @param language ISO 639-1, or null if unknown
    public float[] scores(String text, @Nullable String language) {
        var labels = index(language).nearness(clean(text));
        var characters = labels.byCharacters();
        var sum = characters.clone();
        Scores.add(0.3, labels.byPreferred(), sum);
        Scores.add(0.3, labels.byWords(), sum);
        Scores.addShare(0.3, labels.byDocument(), sum);
        Scores.addShare(0.5, names.scores(Wording.folded(clean(text))), sum);
        Scores.add(0.2, groups.scores(characters, 0), sum);
        if (isEnglish(language)) Scores.addShare(0.5, descriptions.scores(index(language).fold(text)), sum);
        weighGroups(text, index(language), sum);
        return sum;
    }

    /// A group is the answer less often than one of its members; more often, if the text says so. Where it has no
    /// name in the language, its members speak for it.
    private void weighGroups(String text, LanguageIndex index, float[] scores) {
        var bonus = Wording.namesTheRest(text) ? 0.6f : -0.1f;
        var members = scores.clone();
        for (int concept = 0; concept < scores.length; concept++) if (concepts.get(concept).isGroup()) members[concept] = 0;
        var byMembers = groups.scores(members, 0.5);
        for (int concept = 0; concept < scores.length; concept++) {
            if (!concepts.get(concept).isGroup()) continue;
            scores[concept] = bonus + (index.has(concept) ? scores[concept] : 0.4f * byMembers[concept]);
        }
    }

    /// Without noise, if anything is left then.
    private static String clean(String text) {
        var stripped = Wording.stripped(text);
        return stripped.isEmpty() || RAW ? Wording.plain(text) : stripped;
    }
    static boolean RAW=Boolean.getBoolean("raw");

    private Optional<Ranked> folded(String plain, @Nullable String language, double confidence, Reason reason) {
        return labels.findFolded(Wording.squashed(plain), language, confidence, reason);
    }

    private static Optional<Ranked> firstOf(List<String> texts, Function<String, Optional<Ranked>> search) {
        return texts.stream().map(search).flatMap(Optional::stream).findFirst();
    }

    private LanguageIndex index(@Nullable String language) {
        return languages.computeIfAbsent(isEnglish(language) ? ENGLISH : language, this::build);
    }

    private boolean isEnglish(@Nullable String language) {
        return language == null || !spoken.contains(language);
    }

    private LanguageIndex build(String language) {
        return new LanguageIndex(concepts.stream()
                .map(concept -> concept.labels().getOrDefault(language, List.of()))
                .toList());
    }

    private static String names(ConceptText concept) {
        return concept.labels().values().stream()
                .flatMap(List::stream)
                .flatMap(label -> Arrays.stream(Wording.folded(Wording.plain(label)).split(" ")))
                .distinct()
                .collect(Collectors.joining(" "));
    }

    private String description(ConceptText concept) {
        return index(ENGLISH).fold(concept.description());
    }
}
