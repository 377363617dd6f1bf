package eu.talentpool.registration.jobseeker;

import eu.talentpool.profile.Identity;
import eu.talentpool.profile.PartialDate;
import eu.talentpool.profile.Registration;
import eu.talentpool.taxonomy.Countries;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Past;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.ErrorResponseException;

/// Who may register, as somebody states it: of age, resident outside the Union, no Union citizen (Regulation (EU)
/// 2026/1047; DOMAIN TP-01).
///
/// @param nationalities each as a code or a name; empty only for a stateless person
/// @param stateless     null for no
record Eligibility(
        @NotNull @Past @Schema(example = "1996-04-02") LocalDate birthDate,
        @NotNull @Schema(example = "[\"IN\"]") List<@NotBlank String> nationalities,
        @Nullable @Schema(example = "false") Boolean stateless,
        @NotBlank @Schema(example = "IN") String residence) {

    private static final int OF_AGE = 18;
    private static final int LONGEST_LIFE = 120;

    Registration registration(LocalDate today) {
        if (birthDate.plusYears(LONGEST_LIFE).isBefore(today))
            throw Refusal.field("birthDate", "has to be a day within the last " + LONGEST_LIFE + " years");
        return new Registration(
                !birthDate.plusYears(OF_AGE).isAfter(today),
                country("residence", residence),
                countries().stream().anyMatch(Countries::isMemberState));
    }

    /// With the name and the contact that are known already.
    Identity identity(Identity known) {
        return new Identity(
                known.givenName(),
                known.familyName(),
                known.email(),
                known.telephone(),
                PartialDate.of(birthDate),
                countries(),
                country("residence", residence));
    }

    private List<String> countries() {
        if (nationalities.isEmpty() && !Boolean.TRUE.equals(stateless))
            throw Refusal.field("nationalities", "has to name at least one country, or stateless has to be true");
        return nationalities.stream().map(n -> country("nationalities", n)).toList();
    }

    private static String country(String field, String given) {
        return Countries.normalise(given)
                .orElseThrow(() -> Refusal.field(field, "has to be a country, as a code such as IN"));
    }

    /// @throws ErrorResponseException 422 that says where to turn instead
    static void require(Registration stated) {
        var reasons = Stream.of(
                        Boolean.FALSE.equals(stated.adult()) ? Reason.MINOR : null,
                        Boolean.TRUE.equals(stated.unionCitizen()) ? Reason.UNION_CITIZEN : null,
                        livesInUnion(stated) ? Reason.RESIDENT_IN_THE_UNION : null)
                .filter(Objects::nonNull)
                .toList();
        if (reasons.isEmpty()) return;
        // A Union citizen is served by EURES wherever she lives.
        var told = reasons.contains(Reason.UNION_CITIZEN)
                ? reasons.stream()
                        .filter(r -> r != Reason.RESIDENT_IN_THE_UNION)
                        .toList()
                : reasons;
        throw Refusal.of(
                HttpStatus.UNPROCESSABLE_CONTENT,
                String.join(" ", told.stream().map(r -> r.sentence).toList()) + " Nothing you sent was kept.",
                "reasons",
                told.stream().map(Reason::code).toList());
    }

    private static boolean livesInUnion(Registration stated) {
        return stated.residence() != null && Countries.isMemberState(stated.residence());
    }

    private enum Reason {
        MINOR("You can register once you are " + OF_AGE + ". Come back on that day; until then look at what the Member"
                + " States ask for under /api/v1/member-states/{state}/information."),
        UNION_CITIZEN("As a citizen of a Member State you need no talent pool: you may move and work freely in the"
                + " Union. Look for work at EURES, the network of the European employment services."),
        RESIDENT_IN_THE_UNION("The EU Talent Pool is for people who live outside the Union, and you live in a Member"
                + " State. Turn to the public employment service of the state you live in, and to EURES, the network"
                + " of the European employment services; whether you may work in another Member State depends on"
                + " your permit, so ask the immigration authority first.");

        private final String sentence;

        Reason(String sentence) {
            this.sentence = sentence;
        }

        String code() {
            return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        }
    }
}
