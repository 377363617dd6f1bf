package eu.talentpool.guidance;

import eu.talentpool.audit.AccessRule;
import eu.talentpool.audit.AccessTable;
import eu.talentpool.audit.Actor;
import eu.talentpool.audit.Role;
import eu.talentpool.pathway.PathwayTexts;
import eu.talentpool.pathway.terms.StatedFacts;
import eu.talentpool.vacancy.VacancyId;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1")
@Tag(
        name = "Pathways",
        description = "Which legal ways are open, where, and what is missing. A comparison with published requirements:"
                + " no decision of an authority, no legal advice")
class PathwaysController implements AccessTable {

    private static final String MINE = "/api/v1/profiles/me/pathways";

    private final Pathways pathways;

    PathwaysController(Pathways pathways) {
        this.pathways = pathways;
    }

    /// @param memberStates ISO 3166 alpha-2; null or empty for those of the vacancy, or else for all 27
    /// @param vacancy      the job on offer; null to ask for every way there is
    /// @param asOf         assumed day of application; null for today
    /// @param stated       what neither profile nor vacancy tells; nothing of it is stored
    record WhatIf(
            @Nullable @Schema(example = "[\"DE\"]") List<String> memberStates,
            @Nullable UUID vacancy,
            @Nullable @Schema(example = "2026-11-24") LocalDate asOf,

            @Nullable @Schema(example = """
                {"passportValidUntil": "2031-05-01", "sicknessInsurance": true, "bindingOffer": true,
                 "agencyWork": false, "licences": {}, "recognisedIn": {"DE": true},
                 "facts": {"LIVELIHOOD": true}, "quantities": {}}\
                """) StatedFacts stated) {}

    @Override
    public List<AccessRule> rules() {
        return List.of(
                new AccessRule("GET", MINE, Set.of(Role.JOBSEEKER), "the own profile"),
                new AccessRule("POST", MINE, Set.of(Role.JOBSEEKER), "the own profile; vacancies that are shown"),
                new AccessRule(
                        "GET",
                        "/api/v1/vacancies/{id}/pathways",
                        Set.of(Role.EMPLOYER, Role.NCP),
                        "employers: own vacancies; contact points: vacancies of their Member State"));
    }

    @GetMapping("/profiles/me/pathways")
    @Operation(
            summary = "Which ways are open to me, where, and what is missing",
            description = "A line for each pathway of every Member State, the most open first. With 'state': these in"
                    + " full, with every condition and its source.")
    GuidanceReply mine(
            Actor actor,
            @Parameter(description = "Member State, for example DE; may be repeated") @RequestParam(defaultValue = "")
                    List<String> state,
            @Parameter(description = "Assumed day of application; default today")
                    @RequestParam(required = false)
                    @Nullable
                    LocalDate asOf,
            Locale language) {
        return pathways.ofOwnProfile(actor, null, state, StatedFacts.NONE, asOf, texts(language));
    }

    @PostMapping("/profiles/me/pathways")
    @Operation(
            summary = "The same with facts no document tells: what if I had the passport, the offer, the recognition",
            description = "Answers the questions of 'wouldSettle', for a vacancy or for all. Nothing is stored.")
    GuidanceReply whatIf(Actor actor, @RequestBody WhatIf request, Locale language) {
        return pathways.ofOwnProfile(
                actor,
                request.vacancy() == null ? null : new VacancyId(request.vacancy()),
                Objects.requireNonNullElse(request.memberStates(), List.of()),
                Objects.requireNonNullElse(request.stated(), StatedFacts.NONE),
                request.asOf(),
                texts(language));
    }

    @GetMapping("/vacancies/{id}/pathways")
    @Operation(
            summary = "Which ways this vacancy leaves open, whoever applies",
            description = "Tells before anybody applies that the pay is under every threshold, the contract too short.")
    GuidanceReply vacancy(
            Actor actor,
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable LocalDate asOf,
            Locale language) {
        return pathways.ofOwnVacancy(actor, new VacancyId(id), asOf, texts(language));
    }

    /// In the language the caller accepts; English if there are no texts in it.
    private static PathwayTexts texts(Locale language) {
        return PathwayTexts.in(language.getLanguage());
    }
}
