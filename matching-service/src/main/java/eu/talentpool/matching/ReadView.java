package eu.talentpool.matching;

import eu.talentpool.matching.draft.Draft;
import eu.talentpool.profile.PartialDate;
import eu.talentpool.profile.ProfileContent;
import eu.talentpool.taxonomy.Mention;
import eu.talentpool.taxonomy.Taxonomy;
import eu.talentpool.vacancy.VacancyContent;
import eu.talentpool.vacancy.VacancyContent.RequiredSkill;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What was understood of a text or document that is ranked and not kept, so that its sender sees what to say more
/// plainly.
///
/// @param format           in which it came, `text` for free text
/// @param groups           of ISCO-08 that stand for what is no name of an occupation: given by a document, or nearest
/// to the title of a text. Such a guess counts in the ranking, and for nothing of law
/// @param jobs             held, of a profile
/// @param educationEqf     of a profile the highest level completed, of a vacancy the level asked for
/// @param experienceMonths asked for by a vacancy
/// @param hours            wished or on offer
/// @param findings         what of a document was dropped or repaired
record ReadView(
        @Schema(example = "text") String format,
        List<String> occupations,

        @Schema(example = "[\"2512 Software developers\"]") List<String> groups,

        List<String> skills,
        List<String> languages,
        List<JobView> jobs,
        @Nullable @Schema(example = "6") Integer educationEqf,
        @Nullable @Schema(example = "36") Integer experienceMonths,
        @Nullable @Schema(example = "FULL_TIME") String hours,
        List<FindingView> findings) {

    /// @param occupation in words, null where no name of one was found
    /// @param from       day, month or year, as it was told
    record JobView(
            @Nullable @Schema(example = "software developer")
            String occupation,

            @Nullable @Schema(example = "2019-06") String from,
            @Nullable @Schema(example = "2022-02") String to,
            boolean current) {}

    record FindingView(String severity, String rule, String path, String message) {}

    static ReadView of(Draft<?> draft, Taxonomy taxonomy) {
        return switch (draft.content()) {
            case ProfileContent profile -> of(draft, profile, taxonomy);
            case VacancyContent vacancy -> of(draft, vacancy, taxonomy);
            default -> throw new IllegalArgumentException("no draft of a known kind");
        };
    }

    private static ReadView of(Draft<?> draft, ProfileContent profile, Taxonomy taxonomy) {
        return new ReadView(
                draft.format(),
                Cards.occupations(profile, taxonomy),
                groups(profile.occupations(), taxonomy),
                Cards.skills(profile.skills(), taxonomy),
                profile.languages().stream().map(Cards::language).toList(),
                profile.experience().stream().map(job -> job(job, taxonomy)).toList(),
                profile.highestEqf(),
                null,
                hours(profile.wishes().fullTime()),
                findings(draft));
    }

    private static ReadView of(Draft<?> draft, VacancyContent vacancy, Taxonomy taxonomy) {
        var skills = vacancy.skills().stream().map(RequiredSkill::skill).toList();
        return new ReadView(
                draft.format(),
                Cards.occupations(vacancy.occupations().stream(), taxonomy),
                groups(vacancy.occupations(), taxonomy),
                Cards.skills(skills, taxonomy),
                vacancy.languages().stream()
                        .map(l -> l.level() == null ? l.language() : l.language() + " " + l.level())
                        .toList(),
                List.of(),
                vacancy.educationEqf(),
                vacancy.experienceMonths(),
                vacancy.schedule() == null ? null : vacancy.schedule().name(),
                findings(draft));
    }

    private static JobView job(ProfileContent.Experience job, Taxonomy taxonomy) {
        return new JobView(occupation(job.occupation(), taxonomy), text(job.from()), text(job.to()), job.current());
    }

    /// The name of the concept, or of the group that stands for it.
    private static @Nullable String occupation(Mention mention, Taxonomy taxonomy) {
        return Cards.occupations(Stream.of(mention), taxonomy).stream()
                .findFirst()
                .or(() -> Optional.ofNullable(mention.iscoGroup()).flatMap(taxonomy::findIscoTitle))
                .orElse(null);
    }

    private static @Nullable String text(@Nullable PartialDate date) {
        return date == null ? null : date.toString();
    }

    private static @Nullable String hours(@Nullable Boolean fullTime) {
        if (fullTime == null) return null;
        return fullTime ? VacancyContent.Schedule.FULL_TIME.name() : VacancyContent.Schedule.PART_TIME.name();
    }

    private static List<String> groups(List<Mention> occupations, Taxonomy taxonomy) {
        return occupations.stream()
                .filter(occupation -> !occupation.linked())
                .map(Mention::iscoGroup)
                .filter(Objects::nonNull)
                .distinct()
                .map(code -> code + " " + taxonomy.findIscoTitle(code).orElse(""))
                .toList();
    }

    private static List<FindingView> findings(Draft<?> draft) {
        return draft.findings().stream()
                .map(f -> new FindingView(f.severity().name(), f.rule(), f.path(), f.message()))
                .toList();
    }
}
