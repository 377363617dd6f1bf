package eu.talentpool.matching;

import eu.talentpool.audit.AccessRule;
import eu.talentpool.audit.AccessTable;
import eu.talentpool.audit.Actor;
import eu.talentpool.audit.Role;
import eu.talentpool.taxonomy.Cefr;
import eu.talentpool.vacancy.VacancyId;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// What one thing more would change, for a vacancy and for a person.
@RestController
@RequestMapping("/api/v1")
@Tag(name = "Matching")
class NearMissController implements AccessTable {

    private static final int HUNDREDTHS = 100;

    private final NearMisses nearMisses;
    private final WhatIf whatIf;
    private final Owned owned;

    NearMissController(NearMisses nearMisses, WhatIf whatIf, Owned owned) {
        this.nearMisses = nearMisses;
        this.whatIf = whatIf;
        this.owned = owned;
    }

    @Override
    public List<AccessRule> rules() {
        return List.of(
                new AccessRule(
                        "GET",
                        "/api/v1/vacancies/{id}/near-misses",
                        Set.of(Role.EMPLOYER, Role.NCP),
                        "employers: own vacancies; contact points: vacancies of their Member State"),
                new AccessRule("GET", "/api/v1/profiles/{id}/near-misses", Set.of(Role.JOBSEEKER), "the own profile"),
                new AccessRule("GET", "/api/v1/profiles/me/what-if", Set.of(Role.JOBSEEKER), "the own profile"));
    }

    @GetMapping("/vacancies/{id}/near-misses")
    @Operation(
            summary = "Candidates who lack exactly one requirement of a vacancy, grouped by it",
            description = "What is unknown is not lacking. The whole of a group is listed by the candidates with"
                    + " 'missing'.")
    @ApiResponse(responseCode = "200", content = @Content(examples = @ExampleObject(Samples.NEAR_MISSES)))
    Replies.NearMissReply ofVacancy(
            Actor actor,
            @PathVariable UUID id,
            @ParameterObject PathwayQuery pathways,
            @ParameterObject MatchQuery match,
            @Parameter(description = "How many of each group are named")
                    @RequestParam(defaultValue = "3")
                    @Min(0)
                    @Max(20)
                    int first) {
        return nearMisses.ofVacancy(actor, new VacancyId(id), SieveQuery.of(pathways, match), first);
    }

    @GetMapping("/profiles/{id}/near-misses")
    @Operation(
            summary = "Vacancies of which a profile lacks exactly one requirement, grouped by it",
            description = "'me' stands for the profile of the token.")
    @ApiResponse(responseCode = "200", content = @Content(examples = @ExampleObject(Samples.NEAR_MISSES)))
    Replies.NearMissReply ofProfile(
            Actor actor,
            @PathVariable String id,
            @ParameterObject PathwayQuery pathways,
            @ParameterObject MatchQuery match,
            @RequestParam(defaultValue = "3") @Min(0) @Max(20) int first) {
        return nearMisses.ofProfile(actor, owned.getProfileId(actor, id), SieveQuery.of(pathways, match), first);
    }

    @GetMapping("/profiles/me/what-if")
    @Operation(
            summary = "How many more vacancies one language level or one skill would bring",
            description = "Counts vacancies that are shown and found. 'required': they require it, and it would be met."
                    + " 'complete': of these, nothing known is missing any more. 'passingMinimum': the total reaches"
                    + " 'minimum' then. Nothing is kept.")
    @ApiResponse(responseCode = "200", content = @Content(examples = @ExampleObject(Samples.WHAT_IF)))
    Replies.WhatIfReply whatIf(
            Actor actor,
            @Parameter(description = "Language with a CEFR level", example = "de:B1")
                    @RequestParam(required = false)
                    @Nullable
                    String language,
            @Parameter(description = "URI of an ESCO skill") @RequestParam(required = false) @Nullable String skill,
            @Parameter(description = "Points of a total, 0 to 100") @RequestParam(defaultValue = "60") @Min(0) @Max(100)
                    int minimum) {
        return whatIf.ask(actor, gain(language, skill), minimum * HUNDREDTHS);
    }

    private static Gain gain(@Nullable String language, @Nullable String skill) {
        if ((language == null) == (skill == null))
            throw new IllegalArgumentException("Ask for one thing: 'language' such as de:B1, or 'skill'.");
        if (language == null) return new Gain.Skill(Objects.requireNonNull(skill));
        var tongue = MatchQuery.tongue(language);
        Cefr level = tongue.level();
        if (level == null)
            throw new IllegalArgumentException(
                    "Say the level that is meant, from A1 to C2: language=" + language + ":B1.");
        return new Gain.Language(tongue.language(), level);
    }
}
