package eu.talentpool.taxonomy;

import eu.talentpool.taxonomy.Taxonomy.Neighbour;
import eu.talentpool.taxonomy.Taxonomy.Occupation;
import eu.talentpool.taxonomy.Taxonomy.Skill;
import eu.talentpool.taxonomy.TaxonomyContent.SkillRelation;
import eu.talentpool.taxonomy.lexical.LexicalIndex;
import eu.talentpool.taxonomy.nearness.Near;
import eu.talentpool.taxonomy.nearness.OccupationNearness;
import eu.talentpool.taxonomy.nearness.OccupationVectors;
import eu.talentpool.taxonomy.nearness.Occupations;
import eu.talentpool.taxonomy.nearness.SkillLinks;
import eu.talentpool.taxonomy.nearness.SkillNearness;
import eu.talentpool.taxonomy.nearness.Titles;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.springframework.util.function.SingletonSupplier;

/// Which concepts of a version are near to each other. What is expensive is made when first asked for, and kept.
final class Neighbourhood {

    /// Before the code of an ISCO-08 group in its ESCO URI.
    static final String ISCO_URI = "http://data.europa.eu/esco/isco/C";

    private static final int MOST = 12;
    private static final double LEAST_OCCUPATION = 0.6;

    private final TaxonomyContent content;
    private final Map<String, Integer> skillNumbers = new HashMap<>();
    private final Map<String, Integer> occupationNumbers = new HashMap<>();
    private final Occupations occupations;
    private final Supplier<OccupationVectors> vectors;
    private final Supplier<OccupationNearness> occupationNearness;
    private final Supplier<SkillNearness> skillNearness;
    private final Map<String, List<Neighbour>> nearSkills = new ConcurrentHashMap<>();
    private final Map<String, List<Neighbour>> nearOccupations = new ConcurrentHashMap<>();

    /// @param vectors as [#vectorsOf] gave them
    Neighbourhood(TaxonomyContent content, ConceptTexts texts, Supplier<byte[]> vectors) {
        this.content = content;
        number(content.skills(), Skill::uri, skillNumbers);
        number(content.occupations(), Occupation::uri, occupationNumbers);
        occupations = new Occupations(
                texts.occupations(),
                texts.skills(),
                content.occupations().stream()
                        .map(o -> numbers(o.essentialSkills()))
                        .toArray(int[][]::new),
                content.occupations().stream()
                        .map(o -> numbers(o.optionalSkills()))
                        .toArray(int[][]::new));
        this.vectors = SingletonSupplier.of(() -> OccupationVectors.ofBytes(vectors.get()));
        occupationNearness = SingletonSupplier.of(() -> new OccupationNearness(
                this.vectors.get(),
                content.occupations().stream().map(Occupation::iscoGroup).toList()));
        skillNearness = SingletonSupplier.of(() -> new SkillNearness(occupations, links()));
    }

    /// The vectors of the occupations, which are stored with the version. Takes seconds for the whole of ESCO.
    static byte[] vectorsOf(TaxonomyContent content) {
        var neighbourhood = new Neighbourhood(content, new ConceptTexts(content), () -> new byte[0]);
        return OccupationVectors.of(neighbourhood.occupations).toBytes();
    }

    List<Neighbour> nearSkills(String uri) {
        var skill = skillNumbers.get(uri);
        if (skill == null) return List.of();
        return nearSkills.computeIfAbsent(
                uri,
                key -> skillNearness.get().near(skill).stream()
                        .map(near -> new Neighbour(
                                content.skills().get(near.concept()).uri(), near.nearness()))
                        .toList());
    }

    List<Neighbour> nearOccupations(String uri) {
        var occupation = occupationNumbers.get(uri);
        if (occupation == null) return List.of();
        return nearOccupations.computeIfAbsent(
                uri,
                key -> occupationNearness.get().near(occupation, MOST).stream()
                        .filter(near -> near.nearness() >= LEAST_OCCUPATION)
                        .map(this::occupation)
                        .toList());
    }

    /// The vector of an occupation, or the mean of those in an ISCO-08 group; zeros for any other URI.
    double[] meaning(String uri) {
        var occupation = occupationNumbers.get(uri);
        if (occupation != null) return vectors.get().vector(occupation);
        if (!uri.startsWith(ISCO_URI)) return vectors.get().mean(new int[0]);
        var code = uri.substring(ISCO_URI.length());
        return vectors.get()
                .mean(IntStream.range(0, content.occupations().size())
                        .filter(i -> content.occupations().get(i).iscoGroup().startsWith(code))
                        .toArray());
    }

    /// @param index of the same occupations
    Titles titles(LexicalIndex index) {
        return new Titles(occupations, vectors.get(), index);
    }

    private Neighbour occupation(Near near) {
        return new Neighbour(content.occupations().get(near.concept()).uri(), near.nearness());
    }

    private SkillLinks links() {
        var groups = new HashMap<String, Integer>();
        return new SkillLinks(
                related(),
                content.skills().stream()
                        .map(skill -> skill.broader().stream()
                                .mapToInt(uri -> groups.computeIfAbsent(uri, key -> groups.size()))
                                .toArray())
                        .toArray(int[][]::new),
                content.skills().stream()
                        .mapToInt(skill -> curated(skill, groups))
                        .toArray());
    }

    private int curated(Skill skill, Map<String, Integer> groups) {
        var group = content.nearGroups().get(skill.uri());
        return group == null ? -1 : groups.computeIfAbsent("near " + group, key -> groups.size());
    }

    private int[][] related() {
        var related = new HashMap<Integer, List<Integer>>();
        for (SkillRelation relation : content.skillRelations())
            related.computeIfAbsent(skill(relation.skill()), key -> new ArrayList<>())
                    .add(skill(relation.helpedBy()));
        var rows = new int[content.skills().size()][];
        Arrays.setAll(
                rows,
                skill -> related.getOrDefault(skill, List.of()).stream()
                        .mapToInt(Integer::intValue)
                        .toArray());
        return rows;
    }

    private int[] numbers(List<String> skills) {
        return skills.stream().mapToInt(this::skill).toArray();
    }

    private int skill(String uri) {
        return Objects.requireNonNull(skillNumbers.get(uri), uri);
    }

    private static <C> void number(List<C> concepts, Function<C, String> uri, Map<String, Integer> numbers) {
        for (int i = 0; i < concepts.size(); i++) numbers.put(uri.apply(concepts.get(i)), i);
    }
}
