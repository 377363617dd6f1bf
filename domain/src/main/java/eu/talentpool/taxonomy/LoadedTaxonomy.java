package eu.talentpool.taxonomy;

import eu.talentpool.taxonomy.lexical.ConceptText;
import eu.talentpool.taxonomy.lexical.LexicalIndex;
import eu.talentpool.taxonomy.lexical.Ranked;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A version held in memory with its indexes.
final class LoadedTaxonomy implements Taxonomy {

    private final String version;
    private final TaxonomyContent content;
    private final Map<String, Occupation> occupations;
    private final Map<String, Skill> skills;
    private final SkillGraph graph;
    private final LexicalIndex occupationIndex;
    private final LexicalIndex skillIndex;
    private final IscoRanking iscoRanking;

    LoadedTaxonomy(String version, TaxonomyContent content) {
        this.version = version;
        this.content = content;
        occupations = content.occupations().stream().collect(Collectors.toMap(Occupation::uri, Function.identity()));
        skills = content.skills().stream().collect(Collectors.toMap(Skill::uri, Function.identity()));
        graph = new SkillGraph(content);
        occupationIndex = index(
                content.occupations().stream().map(occupation -> text(occupation.labels(), occupation.description())));
        skillIndex = index(content.skills().stream().map(skill -> text(skill.labels(), skill.description())));
        iscoRanking = new IscoRanking(content, occupationIndex);
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
    public List<Occupation> listOccupations() {
        return content.occupations();
    }

    @Override
    public List<Skill> listSkills() {
        return content.skills();
    }

    @Override
    public Mention link(String text, @Nullable String language, ConceptKind kind) {
        return switch (kind) {
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
        return graph.neighbours(skillUri);
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
        return rank(sentence, "en", ConceptKind.SKILL, most);
    }

    @Override
    public List<RankedGroup> rankIscoGroups(String title, @Nullable String language, int most) {
        return iscoRanking.rank(title, language, most);
    }

    @Override
    public Titles titles(List<Title> corpus, @Nullable String language) {
        return new LabelTitles(corpus, language, content.occupations(), occupationIndex);
    }

    @Override
    public Optional<String> guessLanguage(String text) {
        return Optional.empty();
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

    private static LexicalIndex index(Stream<ConceptText> concepts) {
        return LexicalIndex.of(concepts.toList());
    }

    private static ConceptText text(Labels labels, String description) {
        return new ConceptText(labels.byLanguage(), description);
    }

    private static Mention mention(String text, Occupation occupation, Ranked hit) {
        return new Mention(text, occupation.uri(), occupation.iscoGroup(), hit.confidence());
    }
}
