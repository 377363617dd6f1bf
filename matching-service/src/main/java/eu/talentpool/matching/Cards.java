package eu.talentpool.matching;

import eu.talentpool.guidance.PathwaySummary;
import eu.talentpool.matching.Comparables.Person;
import eu.talentpool.profile.ProfileContent;
import eu.talentpool.taxonomy.Mention;
import eu.talentpool.taxonomy.Taxonomy;
import eu.talentpool.vacancy.Vacancy;
import eu.talentpool.vacancy.VacancyContent;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What one side sees of the other.
final class Cards {

    private Cards() {}

    static Replies.CandidateView candidate(
            int rank,
            Person person,
            Replies.@Nullable ScoreView score,
            List<PathwaySummary> pathways,
            @Nullable Instant rejectedAt) {
        var card = person.card();
        return new Replies.CandidateView(
                rank,
                person.id(),
                card.occupations(),
                card.skills(),
                card.languages(),
                card.educationEqf(),
                card.validatedSkills(),
                score,
                pathways,
                rejectedAt);
    }

    static Replies.VacancyView vacancy(
            int rank, Vacancy vacancy, Replies.@Nullable ScoreView score, List<PathwaySummary> pathways) {
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
