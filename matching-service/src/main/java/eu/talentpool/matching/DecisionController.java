package eu.talentpool.matching;

import eu.talentpool.audit.AccessRule;
import eu.talentpool.audit.AccessTable;
import eu.talentpool.audit.Actor;
import eu.talentpool.audit.Audit;
import eu.talentpool.audit.Role;
import eu.talentpool.employer.EmployerId;
import eu.talentpool.matching.automatic.AutomaticRanking;
import eu.talentpool.vacancy.VacancyId;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// People over the machine: a human rejects with a reason, the person sees who saw her, an employer turns ranking off.
@RestController
@RequestMapping("/api/v1")
@Tag(name = "Matching")
class DecisionController implements AccessTable {

    private static final String REJECTION = "/api/v1/vacancies/{id}/candidates/{profile}/rejection";
    private static final String SEEN_BY = "/api/v1/profiles/me/seen-by";
    private static final String AUTOMATIC = "/api/v1/employers/me/automatic-ranking";

    private final Deciding deciding;
    private final SeenBy seenBy;
    private final AutomaticRanking automatic;
    private final Audit audit;

    DecisionController(Deciding deciding, SeenBy seenBy, AutomaticRanking automatic, Audit audit) {
        this.deciding = deciding;
        this.seenBy = seenBy;
        this.automatic = automatic;
        this.audit = audit;
    }

    record RejectionOrder(
            @NotNull
            @Size(min = 10, max = 2000)
            @Schema(
                    example = "We need somebody who worked with hospital software before.",
                    description = "The person reads it")
            String reason) {}

    record SwitchOrder(@NotNull @Schema(example = "false") Boolean automatic) {}

    /// @param automatic wanted by the employer
    /// @param inForce   also allowed by the operator
    record SwitchReply(boolean automatic, boolean inForce) {}

    @Override
    public List<AccessRule> rules() {
        var employer = Set.of(Role.EMPLOYER);
        return List.of(
                new AccessRule(
                        "POST", REJECTION, employer, "candidates shown for own vacancies; each rejection is audited"),
                new AccessRule("GET", SEEN_BY, Set.of(Role.JOBSEEKER), "the own profile"),
                new AccessRule("GET", AUTOMATIC, employer, "the own employer"),
                new AccessRule("PUT", AUTOMATIC, employer, "the own employer; each change is audited"));
    }

    @PostMapping("/vacancies/{id}/candidates/{profile}/rejection")
    @Operation(
            summary = "Rejects a candidate, by a human and with a reason",
            description = "The person reads that it was done, when and why. It is never done by a program and never"
                    + " undone; the candidate stays in rankings, marked.")
    @ApiResponse(responseCode = "200", content = @Content(examples = @ExampleObject("""
        {"at": "2026-11-28T10:00:00Z",
         "reason": "We need somebody who worked with hospital software before."}\
        """)))
    Replies.RejectionView reject(
            Actor actor,
            @PathVariable UUID id,
            @PathVariable String profile,
            @Valid @RequestBody RejectionOrder order) {
        return deciding.reject(
                actor,
                new VacancyId(id),
                ProfileIds.parse(profile),
                order.reason().strip());
    }

    @GetMapping("/profiles/me/seen-by")
    @Operation(
            summary = "Who saw me, when, for which vacancy, at which place and why; latest first",
            description = "Reaches back as far as the log of rankings is kept.")
    @ApiResponse(responseCode = "200", content = @Content(examples = @ExampleObject(Samples.SEEN_BY)))
    SeenPage seenBy(
            Actor actor,
            @RequestParam(defaultValue = "20") @Min(1) @Max(100) int size,
            @Parameter(description = "nextPage of the reply before") @RequestParam(required = false) @Nullable
                    Instant page) {
        return seenBy.list(actor, page, size);
    }

    @GetMapping("/employers/me/automatic-ranking")
    @Operation(summary = "Whether the candidates of my vacancies are ranked automatically")
    SwitchReply automatic(Actor actor) {
        return reply(employer(actor));
    }

    @PutMapping("/employers/me/automatic-ranking")
    @Transactional
    @Operation(
            summary = "Turns automatic ranking of my candidates off or on",
            description =
                    "Off: candidates stand in order of date, newest first, without scores, and the reply says so.")
    SwitchReply turn(Actor actor, @Valid @RequestBody SwitchOrder order) {
        var employer = employer(actor);
        automatic.turn(employer, order.automatic(), actor);
        var action = order.automatic() ? "TURN_RANKING_ON" : "TURN_RANKING_OFF";
        audit.record(actor, action, "employer", employer.value(), Audit.Outcome.DONE, null);
        return reply(employer);
    }

    private SwitchReply reply(EmployerId employer) {
        return new SwitchReply(automatic.isWantedBy(employer), automatic.isOnFor(employer));
    }

    /// @throws IllegalArgumentException if the account acts for none
    static EmployerId employer(Actor actor) {
        if (actor.employerId() == null)
            throw new IllegalArgumentException(
                    "Your account acts for no employer. Ask your contact point to name one.");
        return new EmployerId(actor.employerId());
    }
}
