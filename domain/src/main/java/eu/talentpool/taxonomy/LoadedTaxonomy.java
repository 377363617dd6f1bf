package eu.talentpool.taxonomy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// A version held in memory with its indexes.
final class LoadedTaxonomy implements Taxonomy {

    private final String version;
    private final TaxonomyContent content;
    private final Map<String, Occupation> occupations;
    private final Map<String, Skill> skills;
    private final Map<String, String> retired;
    private final SkillGraph graph;
    private final Linker occupationLinker;
    private final Linker skillLinker;

    LoadedTaxonomy(String version, TaxonomyContent content) {
        this(version, content, Map.of());
    }

    LoadedTaxonomy(String version, TaxonomyContent content, Map<String, String> retired) {
        this.version = version;
        this.content = content;
        this.retired = retired;
        occupations = content.occupations().stream().collect(Collectors.toMap(Occupation::uri, Function.identity()));
        skills = content.skills().stream().collect(Collectors.toMap(Skill::uri, Function.identity()));
        graph = new SkillGraph(content);
        occupationLinker = new Linker(
                content.occupations().stream().map(Occupation::labels).toList());
        skillLinker = new Linker(content.skills().stream().map(Skill::labels).toList());
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
        return switch (kind) {
            case OCCUPATION ->
                occupationLinker
                        .find(text, language)
                        .map(hit -> mention(text, content.occupations().get(hit.concept()), hit))
                        .orElse(Mention.ofText(text));
            case SKILL ->
                skillLinker
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

    private static Mention mention(String text, Occupation occupation, Hit hit) {
        return new Mention(text, occupation.uri(), occupation.iscoGroup(), hit.confidence());
    }
}
