package eu.talentpool.taxonomy;

import eu.talentpool.taxonomy.lexical.ConceptText;
import eu.talentpool.taxonomy.lexical.LexicalIndex;
import eu.talentpool.taxonomy.lexical.Ranked;
import eu.talentpool.taxonomy.nearness.TitleRanking;
import eu.talentpool.taxonomy.spotting.SentenceRanking;
import eu.talentpool.taxonomy.spotting.SkillText;
import eu.talentpool.taxonomy.spotting.Spotter;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.util.ConcurrentLruCache;
import org.springframework.util.function.SingletonSupplier;

/// A version held in memory with its indexes.
final class LoadedTaxonomy implements Taxonomy {

    private static final int REMEMBERED = 20_000;
    /// Longer texts are sentences that hardly come twice.
    private static final int SHORT = 120;

    private final String version;
    private final TaxonomyContent content;
    private final Map<String, Occupation> occupations;
    private final Map<String, Skill> skills;
    private final Map<String, String> retired;
    private final Neighbourhood neighbourhood;
    private final LexicalIndex occupationIndex;
    private final LexicalIndex skillIndex;
    private final ConceptTexts texts;
    private final Supplier<IscoRanking> iscoRanking;
    private final Supplier<SentenceRanking> sentences;
    private final Spotter spotter;
    private final ConcurrentLruCache<Words, Mention> links = new ConcurrentLruCache<>(REMEMBERED, this::link);
    private final ConcurrentLruCache<Words, List<SpottedSkill>> spotted =
            new ConcurrentLruCache<>(REMEMBERED, this::spot);

    /// What is asked for again and again: few words make up most of what documents name.
    private record Words(String text, @Nullable String language, ConceptKind kind) {}

    LoadedTaxonomy(String version, TaxonomyContent content) {
        this(version, content, Map.of(), SingletonSupplier.of(() -> Neighbourhood.vectorsOf(content)));
    }

    LoadedTaxonomy(String version, TaxonomyContent content, Map<String, String> retired, Supplier<byte[]> vectors) {
        this.version = version;
        this.content = content;
        this.retired = retired;
        occupations = content.occupations().stream().collect(Collectors.toMap(Occupation::uri, Function.identity()));
        skills = content.skills().stream().collect(Collectors.toMap(Skill::uri, Function.identity()));
        texts = new ConceptTexts(content);
        neighbourhood = new Neighbourhood(content, texts, vectors);
        occupationIndex = LexicalIndex.of(texts.occupations());
        skillIndex = LexicalIndex.of(texts.skills());
        iscoRanking = SingletonSupplier.of(() -> new IscoRanking(texts));
        sentences = SingletonSupplier.of(this::sentenceRanking);
        spotter = new Spotter(content.skills().stream()
                .map(skill -> skill.labels().byLanguage())
                .toList());
    }

    @Override
    public String version() {
        return version;
    }

    @Override
    public Optional<Occupation> findOccupation(String uri) {
        return Optional.ofNullable(occupations.get(uri));
    }

    @Override
    public Optional<Skill> findSkill(String uri) {
        return Optional.ofNullable(skills.get(uri));
    }

    @Override
    public Optional<String> findIscoTitle(String code) {
        return Optional.ofNullable(content.iscoGroups().get(code)).map(TaxonomyContent.IscoGroup::title);
    }

    @Override
    public Map<String, String> retired() {
        return retired;
    }

    @Override
    public List<Occupation> listOccupations() {
        return content.occupations();
    }

    @Override
    public List<Skill> listSkills() {
        return content.skills();
    }

    @Override
    public Mention link(String text, @Nullable String language, ConceptKind kind) {
        return isShort(text) ? links.get(new Words(text, language, kind)) : link(new Words(text, language, kind));
    }

    private static boolean isShort(String text) {
        return text.length() <= SHORT;
    }

    private Mention link(Words words) {
        var text = words.text;
        var language = words.language;
        return switch (words.kind) {
            case OCCUPATION ->
                occupationIndex
                        .find(text, language)
                        .map(hit -> mention(text, content.occupations().get(hit.concept()), hit))
                        .orElse(Mention.ofText(text));
            case SKILL ->
                skillIndex
                        .find(text, language)
                        .map(hit -> new Mention(
                                text, content.skills().get(hit.concept()).uri(), null, hit.confidence()))
                        .orElse(Mention.ofText(text));
        };
    }

    @Override
    public List<Neighbour> listNeighbours(String skillUri) {
        return neighbourhood.nearSkills(skillUri);
    }

    @Override
    public List<Neighbour> listNearOccupations(String occupationUri) {
        return neighbourhood.nearOccupations(occupationUri);
    }

    @Override
    public List<Candidate> rank(String text, @Nullable String language, ConceptKind kind, int most) {
        return switch (kind) {
            case OCCUPATION ->
                candidates(occupationIndex.rank(text, language, most), content.occupations(), Occupation::uri);
            case SKILL -> candidates(skillIndex.rank(text, language, most), content.skills(), Skill::uri);
        };
    }

    @Override
    public List<Candidate> rankSkills(String sentence, int most) {
        return sentences.get().rank(sentence, most).stream()
                .map(ranked -> described(content.skills().get(ranked.skill()), ranked.score()))
                .toList();
    }

    private static Candidate described(Skill skill, double score) {
        return new Candidate(skill.uri(), score, 0, "described", skill.labels().in("en"));
    }

    private SentenceRanking sentenceRanking() {
        var needed = content.occupations().stream()
                .flatMap(o -> Stream.concat(o.essentialSkills().stream(), o.optionalSkills().stream())
                        .distinct())
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        return new SentenceRanking(content.skills().stream()
                .map(skill -> new SkillText(
                        skill.labels().byLanguage().getOrDefault("en", List.of()),
                        skill.description(),
                        needed.getOrDefault(skill.uri(), 0L).intValue()))
                .toList());
    }

    @Override
    public List<SpottedSkill> spotSkills(String text, @Nullable String language) {
        var words = new Words(text, language, ConceptKind.SKILL);
        return isShort(text) ? spotted.get(words) : spot(words);
    }

    private List<SpottedSkill> spot(Words words) {
        var text = words.text;
        var language = words.language;
        return spotter.spot(text, language == null ? occupationIndex.guessLanguage(text) : language).stream()
                .map(spotted -> new SpottedSkill(
                        content.skills().get(spotted.skill()).uri(),
                        spotted.words(),
                        spotted.from(),
                        spotted.to(),
                        spotted.confidence(),
                        spotted.negated(),
                        spotted.level() == null || spotted.level().grade() == null
                                ? null
                                : spotted.level().grade().name().toLowerCase(Locale.ROOT),
                        spotted.level() == null ? 0 : spotted.level().years()))
                .toList();
    }

    @Override
    public List<RankedGroup> rankIscoGroups(String title, @Nullable String language, int most) {
        return iscoRanking.get().rank(title, language, most);
    }

    @Override
    public Titles titles(List<Title> corpus, @Nullable String language) {
        var spoken = language == null ? "en" : language;
        var meanings = neighbourhood.titles(occupationIndex);
        if (corpus.stream().anyMatch(title -> title.uri() != null))
            return new LabelTitles(corpus, spoken, textsByUri(), neighbourhood::meaning, meanings::vector);
        var titles = corpus.stream().map(Title::text).toList();
        return new FreeTitles(new TitleRanking(meanings, titles, spoken), occupationIndex);
    }

    /// Occupations and ISCO groups.
    private Map<String, ConceptText> textsByUri() {
        var byUri = new HashMap<String, ConceptText>();
        var known = texts.occupations();
        for (int i = 0; i < known.size(); i++)
            byUri.put(content.occupations().get(i).uri(), known.get(i));
        texts.groups().forEach((code, group) -> byUri.put(Neighbourhood.ISCO_URI + code, group));
        return byUri;
    }

    @Override
    public Optional<String> guessLanguage(String text) {
        return text.isBlank() ? Optional.empty() : Optional.of(occupationIndex.guessLanguage(text));
    }

    private static <C> List<Candidate> candidates(List<Ranked> ranked, List<C> concepts, Function<C, String> uri) {
        return ranked.stream()
                .map(r -> new Candidate(
                        uri.apply(concepts.get(r.concept())),
                        r.score(),
                        r.confidence(),
                        r.reason().name().toLowerCase(Locale.ROOT).replace('_', ' '),
                        r.label()))
                .toList();
    }

    private static Mention mention(String text, Occupation occupation, Ranked hit) {
        return new Mention(text, occupation.uri(), occupation.iscoGroup(), hit.confidence());
    }
}
