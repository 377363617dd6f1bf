package eu.talentpool.taxonomy.nearness;

import eu.talentpool.taxonomy.lexical.ConceptText;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// How near skills are to each other: the occupations that need them, the words of their labels and descriptions,
/// their relations in ESCO, and the groups they are under. What ESCO does not say about both is left out of the mean.
///
/// That is about what is used together and called alike, which is not yet what can stand in for each other: so skills
/// of one curated group are nearer than any others.
///
/// The neighbours of a skill are computed when first asked for and kept.
public final class SkillNearness {

    private static final int MOST = 12;
    private static final double LEAST = 0.25;
    private static final double MOST_NEAR = 0.99;
    private static final double INSIDE_GROUP = 0.65;
    private static final double DAMPING = 2;
    private static final float OPTIONAL = 0.5f;

    private record Weighted(Aspect aspect, double weight) {}

    private final List<Weighted> aspects;
    private final int[] curated;
    private final Map<Integer, List<Near>> known = new ConcurrentHashMap<>();

    public SkillNearness(Occupations content, SkillLinks links) {
        curated = links.curated();
        aspects = List.of(
                new Weighted(use(content), 3),
                new Weighted(words(content.skills()), 2),
                new Weighted(relations(links.related()), 1),
                new Weighted(new Aspect(sets(links.broader()), 0), 1));
    }

    /// Nearest first, at most 12, each 0.25 or more and below 1; without the skill itself.
    public List<Near> near(int skill) {
        return known.computeIfAbsent(skill, key -> Near.nearest(nearness(key), key, LEAST, MOST));
    }

    private double[] nearness(int skill) {
        var nearness = mean(skill);
        for (int other = 0; other < nearness.length; other++) {
            nearness[other] = Math.min(MOST_NEAR, nearness[other]);
            if (curated[skill] >= 0 && curated[skill] == curated[other])
                nearness[other] = INSIDE_GROUP + (1 - INSIDE_GROUP) * nearness[other];
        }
        return nearness;
    }

    private double[] mean(int skill) {
        var sums = new double[curated.length];
        var weights = new double[curated.length];
        for (var weighted : aspects) {
            if (!weighted.aspect.knows(skill)) continue;
            var cosines = weighted.aspect.cosines(skill);
            for (int other = 0; other < sums.length; other++) {
                sums[other] += weighted.weight * cosines[other];
                if (weighted.aspect.knows(other)) weights[other] += weighted.weight;
            }
        }
        for (int other = 0; other < sums.length; other++) if (weights[other] > 0) sums[other] /= weights[other];
        return sums;
    }

    /// An occupation weighs the more the fewer skills it asks for.
    private static Aspect use(Occupations content) {
        var use = rows(content.skills().size());
        for (int occupation = 0; occupation < content.texts().size(); occupation++) {
            for (int skill : content.optional()[occupation]) use.get(skill).put(occupation, OPTIONAL);
            for (int skill : content.essential()[occupation]) use.get(skill).put(occupation, 1f);
        }
        return new Aspect(use, DAMPING);
    }

    private static Aspect words(List<ConceptText> skills) {
        Map<String, Integer> numbers = new TreeMap<>();
        var words = rows(skills.size());
        for (int skill = 0; skill < skills.size(); skill++) {
            var text = skills.get(skill);
            var labels = text.labels().getOrDefault("en", List.of());
            for (var part : Stream.concat(labels.stream().limit(1), Stream.of(text.description()))
                    .toList())
                for (var word : Features.words(part))
                    words.get(skill).merge(numbers.computeIfAbsent(word, key -> numbers.size()), 1f, Float::sum);
        }
        for (var row : words) row.replaceAll((word, count) -> 1 + (float) Math.log(count));
        return new Aspect(words, 0);
    }

    /// A skill is related to itself too: so two that are related share a feature, and two that are related to the same.
    private static Aspect relations(int[][] related) {
        var relations = rows(related.length);
        for (int skill = 0; skill < related.length; skill++)
            for (int other : related[skill])
                for (int one : List.of(skill, other)) {
                    relations.get(one).put(skill, 1f);
                    relations.get(one).put(other, 1f);
                }
        return new Aspect(relations, 0);
    }

    private static List<Map<Integer, Float>> sets(int[][] features) {
        var sets = rows(features.length);
        for (int skill = 0; skill < features.length; skill++)
            for (int feature : features[skill]) sets.get(skill).put(feature, 1f);
        return sets;
    }

    private static List<Map<Integer, Float>> rows(int size) {
        return IntStream.range(0, size)
                .<Map<Integer, Float>>mapToObj(i -> new TreeMap<>())
                .toList();
    }
}
