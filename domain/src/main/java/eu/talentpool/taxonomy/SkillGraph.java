package eu.talentpool.taxonomy;

import eu.talentpool.taxonomy.Taxonomy.Neighbour;
import eu.talentpool.taxonomy.Taxonomy.Occupation;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// How near skills are to each other: cosine between the occupations that need them, where an essential skill counts
/// 1 and an optional one 0.5, and an occupation weighs the more the fewer skills it asks for; damped when the two
/// skills share few occupations. The graph knows what is used together, which is not yet what can stand in for each
/// other: so skills of one curated group of the starter are nearer than any others.
///
/// The neighbours of a skill are computed when first asked for and kept.
final class SkillGraph {

    private static final int MOST = 12;
    private static final double LEAST = 0.25;
    private static final double INSIDE_GROUP = 0.65;
    private static final double DAMPING = 2;

    /// @param node number of an occupation or of a skill
    private record Edge(int node, double weight) {}

    private final List<Taxonomy.Skill> skills;
    private final Map<String, String> groups;
    private final Map<String, List<Integer>> members = new HashMap<>();
    private final Map<String, Integer> numbers = new HashMap<>();
    private final Edge[][] skillsOf;
    private final Edge[][] occupationsOf;
    private final double[] lengths;
    private final Map<String, List<Neighbour>> known = new ConcurrentHashMap<>();

    SkillGraph(TaxonomyContent content) {
        skills = content.skills();
        groups = content.nearGroups();
        for (int i = 0; i < skills.size(); i++) numbers.put(skills.get(i).uri(), i);
        groups.forEach((uri, group) ->
                members.computeIfAbsent(group, key -> new ArrayList<>()).add(numbers.get(uri)));
        skillsOf = content.occupations().stream().map(this::edges).toArray(Edge[][]::new);
        occupationsOf = turned(skillsOf, skills.size());
        lengths = Arrays.stream(occupationsOf).mapToDouble(SkillGraph::length).toArray();
    }

    /// Nearest first; empty for an unknown URI.
    List<Neighbour> neighbours(String uri) {
        var skill = numbers.get(uri);
        return skill == null ? List.of() : known.computeIfAbsent(uri, key -> neighbours(skill));
    }

    private List<Neighbour> neighbours(int skill) {
        var cosines = cosines(skill);
        var nearness =
                Arrays.stream(cosines).map(cosine -> INSIDE_GROUP * cosine).toArray();
        for (int other : groupOf(skill)) nearness[other] = INSIDE_GROUP + (1 - INSIDE_GROUP) * cosines[other];
        return IntStream.range(0, nearness.length)
                .filter(other -> other != skill && nearness[other] >= LEAST)
                .mapToObj(other -> new Neighbour(skills.get(other).uri(), nearness[other]))
                .sorted(Comparator.comparingDouble(Neighbour::nearness)
                        .reversed()
                        .thenComparing(Neighbour::uri))
                .limit(MOST)
                .toList();
    }

    private List<Integer> groupOf(int skill) {
        var group = groups.get(skills.get(skill).uri());
        return group == null ? List.of() : members.getOrDefault(group, List.of());
    }

    private double[] cosines(int skill) {
        var cosines = new double[skills.size()];
        var shared = new int[skills.size()];
        for (var occupation : occupationsOf[skill])
            for (var other : skillsOf[occupation.node]) {
                cosines[other.node] += occupation.weight * other.weight;
                shared[other.node]++;
            }
        for (int other = 0; other < cosines.length; other++)
            if (shared[other] > 0)
                cosines[other] *= shared[other] / (shared[other] + DAMPING) / (lengths[skill] * lengths[other]);
        return cosines;
    }

    private Edge[] edges(Occupation occupation) {
        var all = occupation.essentialSkills().size()
                + occupation.optionalSkills().size();
        var rarity = Math.log(1 + (double) skills.size() / Math.max(1, all));
        return Stream.concat(
                        occupation.essentialSkills().stream().map(uri -> edge(uri, rarity)),
                        occupation.optionalSkills().stream().map(uri -> edge(uri, rarity / 2)))
                .toArray(Edge[]::new);
    }

    private Edge edge(String skill, double weight) {
        var number = numbers.get(skill);
        if (number == null) throw new IllegalStateException("a relation to an unknown skill: " + skill);
        return new Edge(number, weight);
    }

    private static double length(Edge[] edges) {
        return Math.sqrt(
                Arrays.stream(edges).mapToDouble(e -> e.weight * e.weight).sum());
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
