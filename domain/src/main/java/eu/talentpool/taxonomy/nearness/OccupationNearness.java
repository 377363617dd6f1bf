package eu.talentpool.taxonomy.nearness;

import java.util.List;

/// How near occupations are to each other: two thirds the cosine of their vectors, one third how many of the four
/// levels of ISCO-08 they share.
public final class OccupationNearness {

    private final double[][] vectors;
    private final List<String> iscoGroups;

    /// @param iscoGroups for each occupation its unit group, four digits
    public OccupationNearness(OccupationVectors vectors, List<String> iscoGroups) {
        this.vectors = vectors.vectors();
        this.iscoGroups = List.copyOf(iscoGroups);
    }

    /// Nearest first, without the occupation itself.
    public List<Near> near(int occupation, int most) {
        var nearness = new double[vectors.length];
        for (int other = 0; other < nearness.length; other++) nearness[other] = nearness(occupation, other);
        return Near.nearest(nearness, occupation, Double.MIN_NORMAL, most);
    }

    /// From 0 to 1.
    public double nearness(int occupation, int other) {
        var cosine = Math.max(0, Vectors.dot(vectors[occupation], vectors[other]));
        return (2 * cosine + shared(iscoGroups.get(occupation), iscoGroups.get(other)) / 4.0) / 3;
    }

    private static int shared(String group, String other) {
        var shared = 0;
        while (shared < Math.min(group.length(), other.length()) && group.charAt(shared) == other.charAt(shared))
            shared++;
        return shared;
    }
}
