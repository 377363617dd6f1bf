package eu.talentpool.taxonomy.lexical;

import eu.talentpool.taxonomy.wording.Endings;
import eu.talentpool.taxonomy.wording.LanguageGuess;
import eu.talentpool.taxonomy.wording.Wording;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Ranks the concepts of one kind for a text in any language. Immutable but for the indexes of the languages, which
/// are built when first asked for.
public final class LexicalIndex {

    private static final String ENGLISH = "en";
    private static final double WHOLE_LABEL = 0.85;

    // what each counts beside the characters of the nearest label, which count 1
    private static final double PREFERRED = 0.3;
    private static final double WORDS = 0.3;
    private static final double ALL_LANGUAGES = 0.5;
    private static final double DESCRIPTION = 0.5;
    private static final float REST_BONUS = 0.6f;

    private final List<ConceptText> concepts;
    private final Set<String> languages;
    private final LanguageGuess guess;
    private final LabelIndex labels;
    private final Field names;
    private final Field descriptions;
    private final Groups groups;
    private final Map<String, LanguageIndex> indexes = new ConcurrentHashMap<>();

    private LexicalIndex(List<ConceptText> concepts) {
        this.concepts = List.copyOf(concepts);
        var texts = texts(concepts);
        languages = texts.keySet();
        guess = new LanguageGuess(texts);
        labels = new LabelIndex(concepts);
        groups = Groups.of(concepts.stream().map(ConceptText::group).toList());
        names = Field.of(
                Cutting.CHARACTERS,
                Weighting.BM25,
                concepts.stream().map(LexicalIndex::names).toList());
        descriptions = Field.of(
                Cutting.WORDS,
                Weighting.BM25,
                concepts.stream().map(this::description).toList());
    }

    /// @param concepts in an order that stays the same, such as that of their URIs
    public static LexicalIndex of(List<ConceptText> concepts) {
        return new LexicalIndex(concepts);
    }

    /// The concept that the text names, if it is sure enough to say so. The later of these finds it, the lower
    /// the confidence: the whole text as a label; the same without marks of sex, noise, diacritics and spaces;
    /// the same in the form of the other sex; the parts of a long title; runs of its words; similar spelling.
    ///
    /// @param language ISO 639-1, or null if unknown
    public Optional<Ranked> find(String text, @Nullable String language) {
        var stripped = Wording.stripped(text);
        return labels.findExact(Wording.plain(text), language)
                .or(() -> folded(Wording.plain(text), language, 0.85, Reason.FOLDED_LABEL))
                .or(() -> folded(stripped, language, 0.85, Reason.FOLDED_LABEL))
                .or(() -> firstOf(
                        endings(language(text, language)).variants(Wording.folded(stripped)),
                        form -> folded(form, language, 0.85, Reason.FOLDED_LABEL)))
                .or(() -> firstOf(Wording.parts(text), part -> folded(part, language, 0.8, Reason.PART)))
                .or(() -> firstOf(Wording.runs(stripped), run -> folded(run, language, 0.75, Reason.PART)))
                .or(() -> index(language(text, language)).misspelt(stripped));
    }

    /// The concepts nearest to the text, best first: the one of which the whole text is a label, then by score. The
    /// concept that [#find] gives carries its confidence and reason; all others at most 0.5.
    ///
    /// @param language ISO 639-1, or null if unknown
    public List<Ranked> rank(String text, @Nullable String language, int most) {
        var spoken = language(text, language);
        var nearness = index(spoken).nearness(clean(text));
        var scores = scores(text, nearness, spoken);
        var named = find(text, language).map(hit -> hit.withScore(scores[hit.concept()]));
        var first = named.filter(hit -> hit.confidence() >= WHOLE_LABEL);
        var others = Arrays.stream(Scores.highest(scores, most))
                .filter(concept -> first.isEmpty() || first.get().concept() != concept)
                .mapToObj(concept -> named.filter(hit -> hit.concept() == concept)
                        .orElseGet(() -> nearness.ranked(concept, scores[concept])));
        return Stream.concat(first.stream(), others).limit(most).toList();
    }

    /// How near each concept is to the text, in the order given: by the labels of the language, by the names in all
    /// languages together, by the English descriptions. Comparable within one text only.
    ///
    /// @param language ISO 639-1, or null if unknown
    public float[] scores(String text, @Nullable String language) {
        var spoken = language(text, language);
        return scores(text, index(spoken).nearness(clean(text)), spoken);
    }

    /// The language that a text seems to be in, of those that have labels; ISO 639-1.
    public String guessLanguage(String text) {
        return guess.guess(text);
    }

    /// The endings of a language, as its labels show them.
    ///
    /// @param language ISO 639-1
    public Endings endings(String language) {
        return index(languages.contains(language) ? language : ENGLISH).endings();
    }

    /// The language given, if any label has it; else the one that the text seems to be in.
    private String language(String text, @Nullable String given) {
        return given != null && languages.contains(given) ? given : guess.guess(text);
    }

    private float[] scores(String text, LanguageIndex.Nearness labels, String language) {
        var sum = labels.byCharacters();
        Scores.add(PREFERRED, labels.byPreferred(), sum);
        Scores.add(WORDS, labels.byWords(), sum);
        Scores.addShare(ALL_LANGUAGES, names.scores(Wording.folded(clean(text))), sum);
        if (language.equals(ENGLISH))
            Scores.addShare(DESCRIPTION, descriptions.scores(index(language).fold(text)), sum);
        weighGroups(text, index(language), sum);
        return sum;
    }

    /// A group is the answer more often than its members, if the text says so. Where it has no name in the language,
    /// its members speak for it.
    private void weighGroups(String text, LanguageIndex index, float[] scores) {
        var bonus = Wording.namesTheRest(text) ? REST_BONUS : 0;
        var members = scores.clone();
        for (int concept = 0; concept < scores.length; concept++)
            if (concepts.get(concept).isGroup()) members[concept] = 0;
        var byMembers = groups.scores(members, 0.5);
        for (int concept = 0; concept < scores.length; concept++) {
            if (!concepts.get(concept).isGroup()) continue;
            scores[concept] = bonus + (index.has(concept) ? scores[concept] : 0.4f * byMembers[concept]);
        }
    }

    /// Without noise, if anything is left then.
    private static String clean(String text) {
        var stripped = Wording.stripped(text);
        return stripped.isEmpty() ? Wording.plain(text) : stripped;
    }

    private Optional<Ranked> folded(String plain, @Nullable String language, double confidence, Reason reason) {
        return labels.findFolded(Wording.squashed(plain), language, confidence, reason);
    }

    private static Optional<Ranked> firstOf(List<String> texts, Function<String, Optional<Ranked>> search) {
        return texts.stream().map(search).flatMap(Optional::stream).findFirst();
    }

    private LanguageIndex index(String language) {
        return indexes.computeIfAbsent(language, this::build);
    }

    private LanguageIndex build(String language) {
        return new LanguageIndex(concepts.stream()
                .map(concept -> concept.labels().getOrDefault(language, List.of()))
                .toList());
    }

    private static Map<String, List<String>> texts(List<ConceptText> concepts) {
        Map<String, List<String>> texts = new HashMap<>(Map.of(ENGLISH, new ArrayList<>()));
        for (var concept : concepts)
            concept.labels()
                    .forEach((language, names) -> texts.computeIfAbsent(language, key -> new ArrayList<>())
                            .addAll(names));
        return texts;
    }

    private static String names(ConceptText concept) {
        return concept.labels().values().stream()
                .flatMap(List::stream)
                .flatMap(label ->
                        Arrays.stream(Wording.folded(Wording.plain(label)).split(" ")))
                .distinct()
                .collect(Collectors.joining(" "));
    }

    private String description(ConceptText concept) {
        return index(ENGLISH).fold(concept.description());
    }
}
