package eu.talentpool.taxonomy.nearness;

import eu.talentpool.taxonomy.lexical.ConceptText;
import java.util.List;
import java.util.Set;

/// What ESCO says about occupations: the source of all vectors.
///
/// @param texts     by number of the occupation
/// @param skills    by number of the skill
/// @param essential for each occupation the numbers of its essential skills
/// @param optional  for each occupation the numbers of its optional skills
public record Occupations(List<ConceptText> texts, List<ConceptText> skills, int[][] essential, int[][] optional) {

    /// For each occupation its labels in these languages.
    List<List<String>> labels(Set<String> languages) {
        return texts.stream()
                .map(text -> languages.stream()
                        .flatMap(language -> text.labels().getOrDefault(language, List.of()).stream())
                        .toList())
                .toList();
    }
}
