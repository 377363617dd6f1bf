package eu.talentpool.taxonomy.lexical;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// What the nearness of concepts says about the group that they belong to.
public final class Groups {

    private final int[] groupOf;
    private final int groups;

    private Groups(int[] groupOf, int groups) {
        this.groupOf = groupOf;
        this.groups = groups;
    }

    /// @param groupOf the group of each concept, such as its ISCO-08 unit group; empty if it has none
    public static Groups of(List<String> groupOf) {
        Map<String, Integer> numbers = new HashMap<>();
        var group = groupOf.stream()
                .mapToInt(name -> name.isEmpty() ? -1 : numbers.computeIfAbsent(name, key -> numbers.size()))
                .toArray();
        return new Groups(group, numbers.size());
    }

    /// For each concept the score of its group: that of the best member, and a share of the next three. A concept
    /// without a group has its own.
    ///
    /// @param share 0 to 1, of the second; half of it of the third, a quarter of the fourth
    public float[] scores(float[] byConcept, double share) {
        var best = new float[groups][4];
        for (int concept = 0; concept < byConcept.length; concept++)
            if (groupOf[concept] >= 0) insert(byConcept[concept], best[groupOf[concept]]);
        var scores = byConcept.clone();
        for (int concept = 0; concept < byConcept.length; concept++)
            if (groupOf[concept] >= 0) scores[concept] = score(best[groupOf[concept]], share);
        return scores;
    }

    private static float score(float[] best, double share) {
        return (float) (best[0] + share * (best[1] + best[2] / 2 + best[3] / 4));
    }

    private static void insert(float score, float[] best) {
        var place = best.length;
        while (place > 0 && score > best[place - 1]) place--;
        if (place == best.length) return;
        System.arraycopy(best, place, best, place + 1, best.length - 1 - place);
        best[place] = score;
    }
}
