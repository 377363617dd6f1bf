package eu.talentpool.profile;

import eu.talentpool.taxonomy.Cefr;
import eu.talentpool.taxonomy.Mention;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// What a candidate says about skills, work and wishes, without identity: no name, contact, birth date, sex, photo or
/// nationality. Unknown is null or empty, never a guess.
///
/// @param language    the profile is written in, ISO 639-1
/// @param headline    how the person names the own profession
/// @param occupations wished or claimed, most telling first
/// @param experience  jobs held, as written
/// @param education   as written
/// @param skills      claimed
/// @param languages   spoken
/// @param wishes      about the next job
/// @param credentials skills developed or validated under a programme of the Regulation
public record ProfileContent(
        String language,
        @Nullable String headline,
        List<Mention> occupations,
        List<Experience> experience,
        List<Education> education,
        List<Mention> skills,
        List<LanguageSkill> languages,
        Wishes wishes,
        List<Credential> credentials) {

    /// @param from    first day, null if unknown
    /// @param to      last day, null if unknown or current
    /// @param current true if still held
    /// @param country ISO 3166 alpha-2, or null
    /// @param weeklyHours null if unknown; a full post is assumed by nobody
    public record Experience(
            Mention occupation,
            @Nullable PartialDate from,
            @Nullable PartialDate to,
            boolean current,
            @Nullable String country,
            @Nullable Integer weeklyHours,
            @Nullable String description) {}

    /// @param eqf       EQF level 1 to 8, null if unknown
    /// @param completed day of the award, null if unknown
    /// @param ongoing   true while not finished
    /// @param field     ISCED-F code with leading zero, or null
    /// @param years     nominal length of the programme in years, null if unknown
    public record Education(
            @Nullable String title,
            @Nullable Integer eqf,
            @Nullable PartialDate started,
            @Nullable PartialDate completed,
            boolean ongoing,
            @Nullable String field,
            @Nullable String country,
            @Nullable Integer years) {}

    /// @param language ISO 639-1 (639-3 where there is no two-letter code)
    /// @param level    overall level: the lowest of the known dimensions; null if only the language is named
    public record LanguageSkill(String language, @Nullable Cefr level, boolean motherTongue) {}

    /// @param countries preferred destinations, ISO 3166 alpha-2; empty = no preference stated
    /// @param minPay    least gross yearly pay, in [#payCurrency]
    public record Wishes(
            List<String> countries,
            @Nullable LocalDate availableFrom,
            @Nullable Boolean fullTime,
            @Nullable Integer minPay,
            @Nullable String payCurrency,
            @Nullable Boolean remote) {
        public static final Wishes NONE = new Wishes(List.of(), null, null, null, null, null);

        public Wishes {
            countries = List.copyOf(countries);
        }
    }

    /// @param kind     `TALENT_PARTNERSHIP`, `BILATERAL` or `NATIONAL_FRAMEWORK`
    public record Credential(
            Kind kind, String issuer, @Nullable LocalDate issuedOn, Mention subject) {
        public enum Kind {
            TALENT_PARTNERSHIP,
            BILATERAL,
            NATIONAL_FRAMEWORK
        }
    }

    public ProfileContent {
        occupations = List.copyOf(occupations);
        experience = List.copyOf(experience);
        education = List.copyOf(education);
        skills = List.copyOf(skills);
        languages = List.copyOf(languages);
        credentials = List.copyOf(credentials);
    }

    /// Of what is completed, EQF 1 to 8; null if nothing is known.
    public @Nullable Integer highestEqf() {
        return education.stream()
                .filter(e -> !e.ongoing())
                .map(Education::eqf)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElse(null);
    }
}
