package eu.talentpool.matching;

import eu.talentpool.guidance.PathwayView;
import eu.talentpool.matching.Shown.ShownProfile;
import eu.talentpool.profile.ProfileContent;
import eu.talentpool.taxonomy.Mention;
import eu.talentpool.taxonomy.Taxonomy;
import eu.talentpool.vacancy.Vacancy;
import eu.talentpool.vacancy.VacancyContent;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What one side sees of the other. Of a candidate only concepts and levels are shown, never words the person
/// wrote: they may hold a name.
final class Cards {

    private Cards() {}

    static Replies.CandidateView candidate(
            int rank,
            ShownProfile shown,
            Replies.@Nullable ScoreView score,
            List<PathwayView> pathways,
            @Nullable Instant rejectedAt,
            Taxonomy taxonomy) {
        var content = shown.content();
        return new Replies.CandidateView(
                rank,
                shown.profile().id().value(),
                occupations(content, taxonomy),
                skills(content.skills(), taxonomy),
                content.languages().stream().map(Cards::language).toList(),
                content.education().stream()
                        .filter(e -> !e.ongoing())
                        .map(ProfileContent.Education::eqf)
                        .filter(Objects::nonNull)
                        .max(Comparator.naturalOrder())
                        .orElse(null),
                content.credentials().stream().map(c -> credential(c, taxonomy)).toList(),
                score,
                pathways,
                rejectedAt);
    }

    static Replies.VacancyView vacancy(
            int rank, Vacancy vacancy, Replies.@Nullable ScoreView score, List<PathwayView> pathways) {
        var content = vacancy.getContent();
        return new Replies.VacancyView(
                rank,
                vacancy.id().value(),
                content.title(),
                content.employer().name(),
                content.places().stream().map(Cards::place).toList(),
                content.applicationDeadline(),
                score,
                pathways);
    }

    static List<String> occupations(ProfileContent content, Taxonomy taxonomy) {
        var practised = content.experience().stream().map(ProfileContent.Experience::occupation);
        return occupations(Stream.concat(content.occupations().stream(), practised), taxonomy);
    }

    static List<String> occupations(Stream<Mention> mentions, Taxonomy taxonomy) {
        return mentions.map(Mention::uri)
                .filter(Objects::nonNull)
                .distinct()
                .flatMap(uri -> taxonomy.findOccupation(uri).stream())
                .map(o -> o.labels().in("en"))
                .toList();
    }

    static List<String> skills(List<Mention> mentions, Taxonomy taxonomy) {
        return mentions.stream()
                .map(Mention::uri)
                .filter(Objects::nonNull)
                .distinct()
                .flatMap(uri -> taxonomy.findSkill(uri).stream())
                .map(s -> s.labels().in("en"))
                .toList();
    }

    private static String credential(ProfileContent.Credential credential, Taxonomy taxonomy) {
        var uri = credential.subject().uri();
        return Optional.ofNullable(uri)
                .flatMap(taxonomy::findSkill)
                .map(skill -> credential.kind() + ": " + skill.labels().in("en"))
                .orElse(credential.kind().name());
    }

    static String language(ProfileContent.LanguageSkill skill) {
        if (skill.motherTongue()) return skill.language() + " (mother tongue)";
        return skill.level() == null ? skill.language() : skill.language() + " " + skill.level();
    }

    private static String place(VacancyContent.Place place) {
        return Stream.of(place.city(), place.country())
                .filter(Objects::nonNull)
                .reduce((a, b) -> a + ", " + b)
                .orElse("");
    }
}
