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

/// What the concepts of a version are called and what is said about them. An occupation is described by its essential
/// skills too.
final class ConceptTexts {

    private final TaxonomyContent content;
    private final Map<String, Labels> skills;

    ConceptTexts(TaxonomyContent content) {
        this.content = content;
        skills = content.skills().stream().collect(Collectors.toMap(Taxonomy.Skill::uri, Taxonomy.Skill::labels));
    }

    List<ConceptText> occupations() {
        return content.occupations().stream().map(this::occupation).toList();
    }

    List<ConceptText> skills() {
        return content.skills().stream()
                .map(skill -> ConceptText.of(skill.labels().byLanguage(), skill.description()))
                .toList();
    }

    /// ISCO-08 groups by code.
    Map<String, ConceptText> groups() {
        return IscoText.of(byCode(IscoGroup::title), byCode(IscoGroup::description));
    }

    private Map<String, String> byCode(Function<IscoGroup, String> text) {
        return content.iscoGroups().entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, group -> text.apply(group.getValue())));
    }

    private ConceptText occupation(Occupation occupation) {
        var skillNames = occupation.essentialSkills().stream()
                .map(skill -> Objects.requireNonNull(skills.get(skill)).in("en"));
        var description =
                Stream.concat(Stream.of(occupation.description()), skillNames).collect(Collectors.joining(" "));
        return new ConceptText(occupation.labels().byLanguage(), description, occupation.iscoGroup(), false);
    }
}
