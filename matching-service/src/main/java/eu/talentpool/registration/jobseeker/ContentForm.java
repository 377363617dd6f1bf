package eu.talentpool.registration.jobseeker;

import eu.talentpool.profile.ProfileContent;
import eu.talentpool.taxonomy.Cefr;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A profile as a person writes and reads it. What a reply shows can be changed and sent back as it is. Days are
/// `2019`, `2019-07` or `2019-07-31`; what is left out is unknown.
///
/// @param language the profile is written in
/// @param headline how the person names the own profession; no name, no contact
record ContentForm(
        @NotBlank @Size(max = 20) @Schema(example = "en") String language,

        @Nullable @Size(max = 200) @Schema(example = "Java developer")
        String headline,

        @Nullable @Size(max = 20) @Schema(example = "[{\"text\": \"Software developer\"}]")
        List<@NotNull @Valid Words> occupations,

        @Nullable @Size(max = 60) List<@NotNull @Valid Experience> experience,
        @Nullable @Size(max = 40) List<@NotNull @Valid Education> education,

        @Nullable @Size(max = 300) @Schema(example = "[{\"text\": \"Java\"}, {\"text\": \"SQL\"}]")
        List<@NotNull @Valid Words> skills,

        @Nullable @Size(max = 40) List<@NotNull @Valid Language> languages,
        @Nullable @Valid Wishes wishes,
        @Nullable @Size(max = 40) List<@NotNull @Valid Credential> credentials) {

    private static final String DAY = "\\d{4}(-\\d{2}(-\\d{2})?)?";
    private static final String WHAT_A_DAY_IS = "has to be a year, a month or a day, as 2019, 2019-07 or 2019-07-31";

    /// @param current true if still held
    record Experience(
            @NotNull @Valid Words occupation,

            @Nullable @Pattern(regexp = DAY, message = WHAT_A_DAY_IS) @Schema(example = "2019-07")
            String from,

            @Nullable @Pattern(regexp = DAY, message = WHAT_A_DAY_IS) @Schema(example = "null")
            String to,

            @Nullable @Schema(example = "true") Boolean current,
            @Nullable @Schema(example = "IN") String country,

            @Nullable @Min(1) @Max(100) @Schema(example = "40")
            Integer weeklyHours,

            @Nullable @Size(max = 5000) String description) {}

    /// @param eqf   level of the European Qualifications Framework
    /// @param field ISCED-F code
    /// @param years nominal length of the programme
    record Education(
            @Nullable @Size(max = 300) @Schema(example = "B.E. Computer Engineering")
            String title,

            @Nullable @Min(1) @Max(8) @Schema(example = "6") Integer eqf,

            @Nullable @Pattern(regexp = DAY, message = WHAT_A_DAY_IS)
            String started,

            @Nullable @Pattern(regexp = DAY, message = WHAT_A_DAY_IS) @Schema(example = "2019-06")
            String completed,

            @Nullable Boolean ongoing,

            @Nullable
            @Pattern(regexp = "\\d{2,4}", message = "has to be an ISCED-F code such as 0613")
            @Schema(example = "0613")
            String field,

            @Nullable @Schema(example = "IN") String country,

            @Nullable @Min(1) @Max(15) @Schema(example = "4")
            Integer years) {}

    /// @param level null if only the language is known
    record Language(
            @NotBlank @Schema(example = "en") String language,
            @Nullable @Schema(example = "C1") Cefr level,
            @Nullable Boolean motherTongue) {}

    /// @param countries preferred Member States
    /// @param minPay    least gross yearly pay
    record Wishes(
            @Nullable @Size(max = 27) @Schema(example = "[\"DE\"]")
            List<@NotBlank String> countries,

            @Nullable @Schema(example = "2027-03-01") LocalDate availableFrom,
            @Nullable @Schema(example = "true") Boolean fullTime,
            @Nullable @Min(0) @Schema(example = "50000") Integer minPay,

            @Nullable
            @Pattern(regexp = "[A-Z]{3}", message = "has to be a currency code such as EUR")
            @Schema(example = "EUR")
            String payCurrency,

            @Nullable Boolean remote) {}

    /// Skills developed or validated under a programme of the Regulation.
    record Credential(
            ProfileContent.Credential.@NotNull Kind kind,
            @NotBlank @Size(max = 300) String issuer,
            @Nullable LocalDate issuedOn,
            @NotNull @Valid Words subject) {}
}
