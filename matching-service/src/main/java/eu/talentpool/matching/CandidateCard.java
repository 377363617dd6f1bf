package eu.talentpool.matching;

import eu.talentpool.profile.ProfileContent;
import eu.talentpool.taxonomy.Taxonomy;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What an employer reads of a candidate before asking for contact. Only concepts and levels, never words the person
/// wrote: they may hold a name.
record CandidateCard(
        List<String> occupations,
        List<String> skills,
        List<String> languages,
        @Nullable Integer educationEqf,
        List<String> validatedSkills) {

    /// @param content the sections that may be shown
    static CandidateCard of(ProfileContent content, Taxonomy taxonomy) {
        return new CandidateCard(
                Cards.occupations(content, taxonomy),
                Cards.skills(content.skills(), taxonomy),
                content.languages().stream().map(Cards::language).toList(),
                content.highestEqf(),
                content.credentials().stream().map(c -> credential(c, taxonomy)).toList());
    }

    private static String credential(ProfileContent.Credential credential, Taxonomy taxonomy) {
        var uri = credential.subject().uri();
        return Optional.ofNullable(uri)
                .flatMap(taxonomy::findSkill)
                .map(skill -> credential.kind() + ": " + skill.labels().in("en"))
                .orElse(credential.kind().name());
    }
}
