package eu.talentpool.taxonomy;

import eu.talentpool.taxonomy.Taxonomy.Occupation;
import eu.talentpool.taxonomy.TaxonomyContent.IscoGroup;
import eu.talentpool.taxonomy.lexical.ConceptText;
import eu.talentpool.taxonomy.lexical.IscoText;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What the concepts of a version are called and what is said about them, put together once for all indexes. An
/// occupation is described by its essential skills too.
final class ConceptTexts {

    private final TaxonomyContent content;
    private final List<ConceptText> occupations;
    private final List<ConceptText> skills;

    ConceptTexts(TaxonomyContent content) {
        this.content = content;
        var skillNames = content.skills().stream()
                .collect(Collectors.toMap(
                        Taxonomy.Skill::uri, skill -> skill.labels().in("en")));
        occupations = content.occupations().stream()
                .map(occupation -> occupation(occupation, skillNames))
                .toList();
        skills = content.skills().stream()
                .map(skill -> ConceptText.of(skill.labels().byLanguage(), skill.description()))
                .toList();
    }

    List<ConceptText> occupations() {
        return occupations;
    }

    List<ConceptText> skills() {
        return skills;
    }

    /// ISCO-08 groups by code.
    Map<String, ConceptText> groups() {
        return IscoText.of(byCode(IscoGroup::title), byCode(IscoGroup::description));
    }

    private Map<String, String> byCode(Function<IscoGroup, String> text) {
        return content.iscoGroups().entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, group -> text.apply(group.getValue())));
    }

    private static ConceptText occupation(Occupation occupation, Map<String, String> skillNames) {
        var skills = occupation.essentialSkills().stream().map(skill -> Objects.requireNonNull(skillNames.get(skill)));
        var description =
                Stream.concat(Stream.of(occupation.description()), skills).collect(Collectors.joining(" "));
        return new ConceptText(occupation.labels().byLanguage(), description, occupation.iscoGroup(), false);
    }
}
