package eu.talentpool.taxonomy;

import eu.talentpool.taxonomy.Taxonomy.Neighbour;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/// How near skills are to each other: cosine between the occupations that need them, where an essential skill counts
/// 1 and an optional one 0.5 and an occupation weighs the more the fewer skills it asks for; damped when the two skills
/// share few occupations. Skills of one curated group of the starter are near whatever the graph says.
final class SkillGraph {

    private static final int MOST = 12;
    private static final double LEAST = 0.25;
    private static final double FARTHEST_OF_GROUP = 0.6;
    private static final double DAMPING = 2;

    private record Edge(int node, double weight) {}

    private final List<Taxonomy.Skill> skills;
    private final Map<String, Integer> numbers = new HashMap<>();
    private final Edge[][] skillsOf;
    private final Edge[][] occupationsOf;
    private final double[] lengths;

    private SkillGraph(TaxonomyContent content) {
        skills = content.skills();
        for (int i = 0; i < skills.size(); i++) numbers.put(skills.get(i).uri(), i);
        skillsOf = content.occupations().stream().map(this::edges).toArray(Edge[][]::new);
        occupationsOf = turned(skillsOf, skills.size());
        lengths = Arrays.stream(occupationsOf)
                .mapToDouble(edges -> Math.sqrt(Arrays.stream(edges)
                        .mapToDouble(e -> e.weight * e.weight)
                        .sum()))
                .toArray();
    }

    /// By URI of the skill, nearest first; skills without a neighbour are left out.
    static Map<String, List<Neighbour>> neighbours(TaxonomyContent content) {
        var graph = new SkillGraph(content);
        var groups = graph.groups(content.nearGroups());
        var neighbours = new HashMap<String, List<Neighbour>>();
        for (int skill = 0; skill < graph.skills.size(); skill++) {
            var uri = graph.skills.get(skill).uri();
            var found = graph.neighbours(
                    skill, groups.getOrDefault(content.nearGroups().get(uri), new int[0]));
            if (!found.isEmpty()) neighbours.put(uri, found);
        }
        return neighbours;
    }

    private Map<String, int[]> groups(Map<String, String> nearGroups) {
        var groups = new HashMap<String, int[]>();
        nearGroups.forEach((uri, group) -> groups.merge(
                group,
                new int[] {number(uri)},
                (a, b) -> IntStream.concat(Arrays.stream(a), Arrays.stream(b)).toArray()));
        return groups;
    }

    private List<Neighbour> neighbours(int skill, int[] group) {
        var nearness = nearnessOf(skill);
        for (int other : group) nearness[other] = FARTHEST_OF_GROUP + (1 - FARTHEST_OF_GROUP) * nearness[other];
        return IntStream.range(0, nearness.length)
                .filter(other -> other != skill && nearness[other] >= LEAST)
                .mapToObj(other -> new Neighbour(skills.get(other).uri(), nearness[other]))
                .sorted(Comparator.comparingDouble(Neighbour::nearness)
                        .reversed()
                        .thenComparing(Neighbour::uri))
                .limit(MOST)
                .toList();
    }

    private double[] nearnessOf(int skill) {
        var product = new double[skills.size()];
        var shared = new int[skills.size()];
        for (var occupation : occupationsOf[skill])
            for (var other : skillsOf[occupation.node]) {
                product[other.node] += occupation.weight * other.weight;
                shared[other.node]++;
            }
        for (int other = 0; other < product.length; other++)
            if (shared[other] > 0)
                product[other] *= shared[other] / (shared[other] + DAMPING) / (lengths[skill] * lengths[other]);
        return product;
    }

    private int number(String uri) {
        var number = numbers.get(uri);
        if (number == null) throw new IllegalStateException("unknown skill " + uri);
        return number;
    }

    private Edge[] edges(Taxonomy.Occupation occupation) {
        var all = occupation.essentialSkills().size()
                + occupation.optionalSkills().size();
        var rarity = Math.log(1 + (double) skills.size() / Math.max(1, all));
        return IntStream.range(0, all)
                .mapToObj(i -> {
                    var essential = i < occupation.essentialSkills().size();
                    var uri = essential
                            ? occupation.essentialSkills().get(i)
                            : occupation
                                    .optionalSkills()
                                    .get(i - occupation.essentialSkills().size());
                    return new Edge(number(uri), essential ? rarity : rarity / 2);
                })
                .toArray(Edge[]::new);
    }

    private static Edge[][] turned(Edge[][] edges, int size) {
        var counts = new int[size];
        for (var row : edges) for (var edge : row) counts[edge.node]++;
        var turned = Arrays.stream(counts).mapToObj(Edge[]::new).toArray(Edge[][]::new);
        for (int from = 0; from < edges.length; from++)
            for (var edge : edges[from]) turned[edge.node][--counts[edge.node]] = new Edge(from, edge.weight);
        return turned;
    }
}
