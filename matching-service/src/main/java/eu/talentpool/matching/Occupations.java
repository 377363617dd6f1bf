package eu.talentpool.matching;

import eu.talentpool.matching.score.Occupation;
import eu.talentpool.taxonomy.Mention;
import eu.talentpool.taxonomy.Taxonomy;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// From mentions to occupations that can be compared: those whose ISCO-08 group is known to two digits or more.
final class Occupations {

    private Occupations() {}

    static List<Occupation> of(List<Mention> mentions, Taxonomy taxonomy) {
        return mentions.stream().flatMap(m -> find(m, taxonomy).stream()).toList();
    }

    /// URIs of the occupations that are near to one of these, in ESCO's words and skills.
    static TreeSet<String> near(List<Mention> mentions, Taxonomy taxonomy) {
        return mentions.stream()
                .flatMap(mention -> Stream.ofNullable(mention.uri()))
                .flatMap(uri -> taxonomy.listNearOccupations(uri).stream())
                .map(Taxonomy.Neighbour::uri)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    static Optional<Occupation> find(Mention mention, Taxonomy taxonomy) {
        return findGroup(mention, taxonomy)
                .filter(Occupations::isComparable)
                .map(group -> new Occupation(mention.uri(), group));
    }

    private static boolean isComparable(String group) {
        return group.length() >= 2 && group.length() <= 4 && group.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    private static Optional<String> findGroup(Mention mention, Taxonomy taxonomy) {
        if (mention.iscoGroup() != null || mention.uri() == null) return Optional.ofNullable(mention.iscoGroup());
        return taxonomy.findOccupation(mention.uri()).map(Taxonomy.Occupation::iscoGroup);
    }
}
