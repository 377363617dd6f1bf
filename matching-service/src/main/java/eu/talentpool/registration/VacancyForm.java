package eu.talentpool.registration;

import eu.talentpool.employer.Employer;
import eu.talentpool.taxonomy.Cefr;
import eu.talentpool.taxonomy.Mention;
import eu.talentpool.vacancy.Pay;
import eu.talentpool.vacancy.VacancyContent;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// A vacancy as an employer writes it. Name and contact of the employer, without which none is shown (DOMAIN TP-05),
/// come from its registration.
///
/// @param occupation what the title means, if the employer says it itself; else it is linked from the title
/// @param contact    for this vacancy; that of the employer if it is left out
record VacancyForm(
        @NotNull
        @Pattern(regexp = "[a-z]{2}", message = "must be a code of ISO 639-1, for example de")
        @Schema(example = "en", description = "Of title and description")
        String language,

        @NotBlank @Size(max = 200) @Schema(example = "Java developer")
        String title,

        @NotBlank @Size(max = 20_000) @Schema(example = "You build software for hospitals in a team of six.")
        String description,

        @Nullable
        @Pattern(
                regexp = "\\d{4}|https?://\\S{1,200}|urn:\\S{1,200}",
                message = "must be an ESCO URI or an ISCO-08 code of 4 digits")
        @Schema(example = "http://data.europa.eu/esco/occupation/f2b15a0e-e65a-438a-affb-29b9d50b77d1")
        String occupation,

        @NotNull @Valid PostedPlace place,

        @Nullable @Size(max = 100) List<@NotNull @Valid PostedSkill> skills,

        @Nullable @Size(max = 20) List<@NotNull @Valid PostedLanguage> languages,

        @Nullable @Min(1) @Max(8) @Schema(example = "6", description = "Lowest level of education, EQF")
        Integer educationEqf,

        @Nullable @Min(0) @Max(600) @Schema(example = "24") Integer experienceMonths,

        @Nullable @Valid PostedPay pay,

        VacancyContent.@Nullable Schedule schedule,

        VacancyContent.@Nullable Offering offering,

        @Nullable @Min(1) @Max(60) @Schema(example = "40") Integer weeklyHours,

        @Nullable @Min(1) @Max(10_000) @Schema(example = "1")
        Integer openings,

        @Nullable LocalDate start,

        @Nullable LocalDate end,

        @Nullable LocalDate publishedFrom,

        @Nullable @Schema(description = "Last day to apply") LocalDate applicationDeadline,

        @Nullable Boolean remote,

        @Nullable @Size(max = 200) @Schema(example = "jobs@example.org")
        String contact,

        @Nullable @Size(max = 2_000) @Schema(example = "Write to jobs@example.org.")
        String howToApply,

        @Nullable Boolean regulated) {

    record PostedPlace(
            @NotNull
            @Pattern(regexp = "[A-Z]{2}", message = "must be two capital letters, as DE")
            @Schema(example = "DE")
            String country,

            @Nullable
            @Pattern(regexp = "[A-Z]{2}[A-Z0-9]{0,3}", message = "must be a NUTS code")
            @Schema(example = "DE600")
            String nuts,

            @Nullable @Size(max = 100) @Schema(example = "Hamburg")
            String city,

            @Nullable @Size(max = 12) @Schema(example = "20095")
            String postalCode) {}

    record PostedSkill(
            @NotBlank @Size(max = 200) @Schema(example = "Java")
            String name,

            @Schema(example = "true", description = "false for an advantage")
            boolean essential) {}

    record PostedLanguage(
            @NotNull
            @Pattern(regexp = "[a-z]{2}", message = "must be a code of ISO 639-1, for example de")
            @Schema(example = "de")
            String language,

            @Nullable @Schema(example = "B1") Cefr level,

            @Schema(example = "true", description = "false for an advantage")
            boolean essential) {}

    record PostedPay(
            @Nullable @PositiveOrZero @Schema(example = "52000")
            BigDecimal minimum,

            @Nullable @PositiveOrZero @Schema(example = "60000")
            BigDecimal maximum,

            @NotNull
            @Pattern(regexp = "[A-Z]{3}", message = "must be a code of ISO 4217, for example EUR")
            @Schema(example = "EUR")
            String currency,

            @NotNull @Schema(example = "YEAR") Pay.Period period) {

        Pay pay() {
            return new Pay(minimum, maximum, currency, period);
        }
    }

    /// Not linked yet.
    ///
    /// @throws IllegalArgumentException if the pay has no amount, or its range is upside down
    VacancyContent content(Employer employer) {
        return new VacancyContent(
                language,
                title.strip(),
                description.strip(),
                occupations(),
                all(skills).stream()
                        .map(s -> new VacancyContent.RequiredSkill(Mention.ofText(s.name), s.essential))
                        .toList(),
                all(languages).stream()
                        .map(l -> new VacancyContent.RequiredLanguage(l.language, l.level, l.essential))
                        .toList(),
                educationEqf,
                experienceMonths,
                List.of(new VacancyContent.Place(place.country, place.nuts, place.city, place.postalCode)),
                new VacancyContent.NamedEmployer(
                        employer.name(),
                        registrationNumber(employer),
                        employer.id().memberState(),
                        contact == null ? employer.contact() : contact,
                        null),
                pay == null ? null : pay.pay(),
                schedule,
                offering,
                weeklyHours,
                openings == null ? 1 : openings,
                start,
                end,
                publishedFrom,
                applicationDeadline,
                remote,
                howToApply,
                true,
                regulated);
    }

    private List<Mention> occupations() {
        if (occupation == null) return List.of();
        return List.of(
                occupation.matches("\\d{4}") ? Mention.ofIsco(title, occupation) : Mention.ofUri(title, occupation));
    }

    /// Null where a document gave none.
    private static @Nullable String registrationNumber(Employer employer) {
        var number = employer.id().value().substring(3);
        return number.startsWith("~") ? null : number;
    }

    private static <T> List<T> all(@Nullable List<T> given) {
        return Objects.requireNonNullElse(given, List.of());
    }
}
