package eu.talentpool.registration;

import eu.talentpool.audit.AccessRule;
import eu.talentpool.audit.AccessTable;
import eu.talentpool.audit.Actor;
import eu.talentpool.audit.Audit;
import eu.talentpool.audit.Role;
import eu.talentpool.notification.Notice;
import eu.talentpool.notification.Notifications;
import eu.talentpool.notification.Recipient;
import eu.talentpool.screening.Decision;
import eu.talentpool.screening.DecisionResult;
import eu.talentpool.screening.Hold;
import eu.talentpool.screening.Holds;
import eu.talentpool.screening.Screening;
import eu.talentpool.screening.Signal;
import eu.talentpool.vacancy.Vacancies;
import eu.talentpool.vacancy.Vacancy;
import eu.talentpool.vacancy.VacancyId;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// The contact point's desk: vacancies that screening held, and the decision about each.
@RestController
@RequestMapping("/api/v1/held-vacancies")
@Tag(name = "Held vacancies", description = "Vacancies held by fair-recruitment screening, decided by a contact point")
class HeldVacanciesController implements AccessTable {

    private static final int MOST = 200;

    private final Holds holds;
    private final Screening screening;
    private final Vacancies vacancies;
    private final Notifications notifications;
    private final Audit audit;

    HeldVacanciesController(
            Holds holds, Screening screening, Vacancies vacancies, Notifications notifications, Audit audit) {
        this.holds = holds;
        this.screening = screening;
        this.vacancies = vacancies;
        this.notifications = notifications;
        this.audit = audit;
    }

    /// @param signals what screening found, with the sentence that betrays it
    record HeldVacancy(
            UUID vacancy, @Nullable String title, @Nullable String employer, Instant heldAt, List<Signal> signals) {}

    record DecisionRequest(
            @NotNull @Schema(example = "REJECTED") Decision decision,

            @NotNull @Size(min = 10, max = 2000) @Schema(example = "Asks applicants for a visa fee.")
            String reason) {}

    record DecisionReply(UUID vacancy, Decision decision, String reason) {}

    @Override
    public List<AccessRule> rules() {
        var who = Set.of(Role.NCP);
        var whose = "vacancies of employers established in the own Member State";
        return List.of(
                new AccessRule("GET", "/api/v1/held-vacancies", who, whose),
                new AccessRule("POST", "/api/v1/held-vacancies/{id}/decision", who, whose));
    }

    @GetMapping
    @Operation(summary = "Vacancies that wait for a decision, oldest first")
    List<HeldVacancy> list(Actor actor) {
        var state = actor.memberState();
        if (state == null) return List.of();
        return holds.listOpen(state, MOST).stream().map(this::view).toList();
    }

    private HeldVacancy view(Hold hold) {
        var content = vacancies.find(hold.vacancy()).map(Vacancy::content).orElse(null);
        return new HeldVacancy(
                hold.vacancy().value(),
                content == null ? null : content.title(),
                content == null ? null : content.employer().name(),
                hold.heldAt(),
                hold.signals());
    }

    @PostMapping("/{id}/decision")
    @Transactional
    @Operation(summary = "Releases or rejects a held vacancy; the reason is kept and shown to the employer")
    ResponseEntity<?> decide(Actor actor, @PathVariable UUID id, @Valid @RequestBody DecisionRequest request) {
        var result = screening.decide(actor, new VacancyId(id), request.decision(), request.reason());
        var outcome = result instanceof DecisionResult.Decided ? Audit.Outcome.DONE : Audit.Outcome.REFUSED;
        audit.record(
                actor,
                "DECIDE_HELD_VACANCY",
                "vacancy",
                id.toString(),
                outcome,
                request.decision().name());
        return switch (result) {
            case DecisionResult.Decided _ -> {
                var reply = new DecisionReply(
                        id, request.decision(), request.reason().strip());
                tell(reply);
                yield ResponseEntity.ok(reply);
            }
            case DecisionResult.Refused(var ground, var sentence) -> {
                var problem = ProblemDetail.forStatusAndDetail(status(ground), sentence);
                yield ResponseEntity.of(problem).build();
            }
        };
    }

    private void tell(DecisionReply decided) {
        var vacancy = vacancies.get(new VacancyId(decided.vacancy));
        var notice = decided.decision == Decision.RELEASED ? Notice.VACANCY_RELEASED : Notice.VACANCY_REJECTED;
        notifications.tell(
                Recipient.employer(vacancy.employer().value()),
                notice,
                List.of(vacancy.getContent().title(), decided.reason),
                "/api/v1/vacancies/" + vacancy.id());
    }

    private static HttpStatus status(DecisionResult.Ground ground) {
        return switch (ground) {
            case ALREADY_DECIDED -> HttpStatus.CONFLICT;
            case NOT_HELD -> HttpStatus.NOT_FOUND;
            case REASON_TOO_SHORT -> HttpStatus.BAD_REQUEST;
            case NOT_A_CONTACT_POINT, OTHER_MEMBER_STATE, UNKNOWN_MEMBER_STATE -> HttpStatus.FORBIDDEN;
        };
    }
}
