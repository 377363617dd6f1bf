package eu.talentpool.taxonomy;

import eu.talentpool.taxonomy.lexical.ConceptText;
import eu.talentpool.taxonomy.lexical.LexicalIndex;
import eu.talentpool.taxonomy.lexical.Ranked;
import java.util.List;
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

    LoadedTaxonomy(String version, TaxonomyContent content) {
        this.version = version;
        this.content = content;
        occupations = content.occupations().stream().collect(Collectors.toMap(Occupation::uri, Function.identity()));
        skills = content.skills().stream().collect(Collectors.toMap(Skill::uri, Function.identity()));
        graph = new SkillGraph(content);
        occupationIndex = index(content.occupations().stream().map(Occupation::labels));
        skillIndex = index(content.skills().stream().map(Skill::labels));
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
        return Optional.ofNullable(content.iscoTitles().get(code));
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

    private static LexicalIndex index(Stream<Labels> concepts) {
        return LexicalIndex.of(
                concepts.map(labels -> ConceptText.of(labels.byLanguage(), "")).toList());
    }

    private static Mention mention(String text, Occupation occupation, Ranked hit) {
        return new Mention(text, occupation.uri(), occupation.iscoGroup(), hit.confidence());
    }
}
