package eu.talentpool.taxonomy;

import eu.talentpool.taxonomy.Taxonomy.RankedGroup;
import eu.talentpool.taxonomy.lexical.ConceptText;
import eu.talentpool.taxonomy.lexical.Groups;
import eu.talentpool.taxonomy.lexical.LexicalIndex;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Ranks the unit groups of ISCO-08 for a title: by the best of the group's occupations and of its own names, and a
/// share of the next.
final class IscoRanking {

    private static final double SHARE_OF_OTHERS = 0.2;

    private final List<String> codes;
    private final LexicalIndex index;
    private final Groups groups;

    IscoRanking(ConceptTexts texts) {
        var concepts = Stream.concat(texts.occupations().stream(), texts.groups().values().stream())
                .filter(concept -> concept.group().length() == 4)
                .toList();
        codes = concepts.stream().map(ConceptText::group).toList();
        index = LexicalIndex.of(concepts);
        groups = Groups.of(codes);
    }

    List<RankedGroup> rank(String title, @Nullable String language, int most) {
        var scores = groups.scores(index.scores(title, language), SHARE_OF_OTHERS);
        var byCode = new TreeMap<String, RankedGroup>();
        IntStream.range(0, scores.length)
                .forEach(i -> byCode.putIfAbsent(codes.get(i), new RankedGroup(codes.get(i), scores[i])));
        return byCode.values().stream()
                .sorted(Comparator.comparingDouble(RankedGroup::score).reversed())
                .limit(most)
                .toList();
    }
}
