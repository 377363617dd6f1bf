package eu.talentpool.vacancy;

import eu.talentpool.taxonomy.Cefr;
import eu.talentpool.taxonomy.Mention;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a document or a form says about a job on offer. Unknown is null or empty, never a guess.
///
/// @param language            of the text, ISO 639-1
/// @param title               as written
/// @param description         plain text without markup
/// @param occupations         one or more, most telling first
/// @param skills              asked for
/// @param languages           asked for
/// @param educationEqf        lowest level accepted, EQF 1 to 8
/// @param experienceMonths    least relevant experience
/// @param places              of work
/// @param employer            as named in the document
/// @param pay                 gross
/// @param schedule            working time
/// @param offering            kind of contract
/// @param weeklyHours         agreed hours a week
/// @param openings            number of posts, at least 1
/// @param start               first day of work
/// @param end                 last day of work of a fixed-term contract
/// @param publishedFrom       first day the vacancy may be shown
/// @param applicationDeadline last day to apply; the vacancy is shown up to and including it
/// @param remote              may be done from elsewhere
/// @param howToApply          instructions to the applicant
/// @param internationalHiring the employer asks for recruitment across borders (EURES flag)
/// @param regulated           exercise of the profession is regulated; null if the document does not say
public record VacancyContent(
        String language,
        String title,
        String description,
        List<Mention> occupations,
        List<RequiredSkill> skills,
        List<RequiredLanguage> languages,
        @Nullable Integer educationEqf,
        @Nullable Integer experienceMonths,
        List<Place> places,
        NamedEmployer employer,
        @Nullable Pay pay,
        @Nullable Schedule schedule,
        @Nullable Offering offering,
        @Nullable Integer weeklyHours,
        int openings,
        @Nullable LocalDate start,
        @Nullable LocalDate end,
        @Nullable LocalDate publishedFrom,
        @Nullable LocalDate applicationDeadline,
        @Nullable Boolean remote,
        @Nullable String howToApply,
        boolean internationalHiring,
        @Nullable Boolean regulated) {

    /// @param essential false for "an advantage"
    public record RequiredSkill(Mention skill, boolean essential) {}

    /// @param language  ISO 639-1
    /// @param level     least level, or null if the document names only the language
    /// @param essential false for "an advantage"
    public record RequiredLanguage(
            String language, @Nullable Cefr level, boolean essential) {}

    /// @param country ISO 3166 alpha-2, upper case (GR, not EL)
    /// @param nuts    NUTS code as given
    public record Place(
            @Nullable String country,
            @Nullable String nuts,
            @Nullable String city,
            @Nullable String postalCode) {}

    /// @param country            ISO 3166 alpha-2 of establishment, or null
    /// @param registrationNumber in the register of that country, or null
    /// @param contact            mail, telephone or web address, or null
    public record NamedEmployer(
            @Nullable String name,
            @Nullable String registrationNumber,
            @Nullable String country,
            @Nullable String contact,
            @Nullable String nace) {}

    public enum Schedule {
        FULL_TIME,
        PART_TIME,
        FLEXIBLE,
        ANY
    }

    /// Kind of contract, after the EURES position offering types.
    public enum Offering {
        PERMANENT,
        TEMPORARY,
        SEASONAL,
        APPRENTICESHIP,
        INTERNSHIP,
        SELF_EMPLOYED,
        AGENCY,
        OTHER
    }

    public VacancyContent {
        occupations = List.copyOf(occupations);
        skills = List.copyOf(skills);
        languages = List.copyOf(languages);
        places = List.copyOf(places);
        if (openings < 1) throw new IllegalArgumentException("openings below 1");
        if (educationEqf != null && (educationEqf < 1 || educationEqf > 8))
            throw new IllegalArgumentException("EQF outside 1..8");
    }
}
