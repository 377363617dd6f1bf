package eu.talentpool.taxonomy;

import eu.talentpool.taxonomy.Taxonomy.RankedGroup;
import eu.talentpool.taxonomy.lexical.ConceptText;
import eu.talentpool.taxonomy.lexical.LexicalIndex;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// Ranks the unit groups of ISCO-08 for a title: the best of the occupations of the group, and the group's own title
/// and description, which names examples.
final class IscoRanking {

    private final List<String> codes;
    private final int[] groupOf;
    private final LexicalIndex occupations;
    private final LexicalIndex groups;

    IscoRanking(TaxonomyContent content, LexicalIndex occupations) {
        this.occupations = occupations;
        codes = content.iscoGroups().keySet().stream()
                .filter(code -> code.length() == 4)
                .toList();
        groupOf = content.occupations().stream()
                .mapToInt(occupation -> codes.indexOf(occupation.iscoGroup()))
                .toArray();
        groups = LexicalIndex.of(codes.stream()
                .map(code -> content.iscoGroups().get(code))
                .map(group -> new ConceptText(Map.of("en", List.of(group.title())), group.description()))
                .toList());
    }

    List<RankedGroup> rank(String title, @Nullable String language, int most) {
        var scores = groups.scores(title, language);
        var best = new double[codes.size()];
        var byOccupation = occupations.scores(title, language);
        for (int i = 0; i < groupOf.length; i++)
            if (groupOf[i] >= 0) best[groupOf[i]] = Math.max(best[groupOf[i]], byOccupation[i]);
        return IntStream.range(0, best.length)
                .mapToObj(group -> new RankedGroup(codes.get(group), best[group] + scores[group]))
                .sorted(Comparator.comparingDouble(RankedGroup::score)
                        .reversed()
                        .thenComparing(RankedGroup::code))
                .limit(most)
                .toList();
    }
}
