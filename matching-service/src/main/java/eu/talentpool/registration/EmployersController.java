package eu.talentpool.registration;

import eu.talentpool.audit.AccessRule;
import eu.talentpool.audit.AccessTable;
import eu.talentpool.audit.Actor;
import eu.talentpool.audit.Audit;
import eu.talentpool.audit.Role;
import eu.talentpool.employer.Bindings;
import eu.talentpool.employer.Employer;
import eu.talentpool.employer.EmployerId;
import eu.talentpool.employer.Employers;
import eu.talentpool.employer.EntityType;
import eu.talentpool.notification.Notice;
import eu.talentpool.notification.Notifications;
import eu.talentpool.notification.Recipient;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// Where a contact point verifies, suspends and reinstates the entities established in its Member State. Nothing of an
/// entity is shown before it is verified, nor while it is suspended.
@RestController
@RequestMapping("/api/v1/employers")
@Tag(name = "Employers", description = "Participating entities, verified and suspended by their contact point")
class EmployersController implements AccessTable {

    private static final int MOST = 200;
    private static final String ID = "[A-Z]{2}:.+";
    private static final String WHAT_AN_ID_IS = "has to be a Member State and a registration number, as DE:HRB 90001";

    private final Employers employers;
    private final Bindings bindings;
    private final Notifications notifications;
    private final Audit audit;

    EmployersController(Employers employers, Bindings bindings, Notifications notifications, Audit audit) {
        this.employers = employers;
        this.bindings = bindings;
        this.notifications = notifications;
        this.audit = audit;
    }

    record EmployerView(
            @Schema(example = "DE:HRB 90001") String employer,
            @Nullable String name,
            EntityType type,
            Employer.Standing standing,
            @Nullable Instant verifiedAt,
            @Nullable Instant suspendedAt,
            @Nullable String suspendedBecause) {

        static EmployerView of(Employer e) {
            return new EmployerView(
                    e.id().value(),
                    e.name(),
                    e.type(),
                    e.standing(),
                    e.verifiedAt(),
                    e.suspendedAt(),
                    e.suspendedReason());
        }
    }

    record VerificationRequest(
            @NotNull @Pattern(regexp = ID, message = WHAT_AN_ID_IS) @Schema(example = "DE:HRB 90001")
            String employer) {}

    record StandingRequest(
            @NotNull @Pattern(regexp = ID, message = WHAT_AN_ID_IS) @Schema(example = "DE:HRB 90001")
            String employer,

            @NotNull @Size(min = 10, max = 500) @Schema(example = "Three workers were asked for a placement fee.")
            String reason) {}

    @Override
    public List<AccessRule> rules() {
        var whose = "entities established in the own Member State";
        return List.of(
                new AccessRule("GET", "/api/v1/employers", Set.of(Role.NCP), whose),
                new AccessRule("POST", "/api/v1/employers/verifications", Set.of(Role.NCP), whose),
                new AccessRule("POST", "/api/v1/employers/suspensions", Set.of(Role.NCP), whose),
                new AccessRule("POST", "/api/v1/employers/reinstatements", Set.of(Role.NCP), whose));
    }

    @GetMapping
    @Operation(summary = "Entities established in the own Member State, latest first, at most 200")
    List<EmployerView> list(
            Actor actor,
            @Parameter(description = "TO_VERIFY, VERIFIED or SUSPENDED; all if it is left out")
                    @RequestParam(required = false)
                    Employer.@Nullable Standing standing) {
        var state = actor.memberState();
        if (state == null) return List.of();
        return employers.listOfMemberState(state, standing, MOST).stream()
                .map(EmployerView::of)
                .toList();
    }

    @PostMapping("/verifications")
    @Transactional
    @Operation(
            summary = "Says that an entity exists and is who it says it is",
            description =
                    "Its vacancies are shown from now on, if nothing else hides them. The account that registered a"
                            + " new entity is approved with it.")
    ResponseEntity<?> verify(Actor actor, @Valid @RequestBody VerificationRequest request) {
        var own = findOwn(actor, request.employer());
        if (own.isEmpty()) return refused(actor, "VERIFY_EMPLOYER", request.employer());
        employers.verify(own.get().id(), actor);
        bindings.approveFounders(own.get().id(), actor);
        if (own.get().standing() != Employer.Standing.VERIFIED) tell(own.get(), Notice.VERIFIED);
        return ResponseEntity.ok(view(own.get().id()));
    }

    @PostMapping("/suspensions")
    @Transactional
    @Operation(
            summary = "Takes the vacancies of an entity away until it is reinstated",
            description = "The reason is kept and shown to the employer. Jobseekers who know it from the pool are told"
                    + " without the reason, and its requests for contact end.")
    ResponseEntity<?> suspend(Actor actor, @Valid @RequestBody StandingRequest request) {
        var own = findOwn(actor, request.employer());
        if (own.isEmpty()) return refused(actor, "SUSPEND_EMPLOYER", request.employer());
        if (!employers.suspend(own.get().id(), actor, request.reason().strip()))
            return conflict(request.employer() + " is suspended already. Reinstate it first to give another reason.");
        tell(own.get(), Notice.SUSPENDED, request.reason().strip());
        return ResponseEntity.ok(view(own.get().id()));
    }

    @PostMapping("/reinstatements")
    @Transactional
    @Operation(summary = "Ends a suspension", description = "Whether the entity was verified stays as it was.")
    ResponseEntity<?> reinstate(Actor actor, @Valid @RequestBody StandingRequest request) {
        var own = findOwn(actor, request.employer());
        if (own.isEmpty()) return refused(actor, "REINSTATE_EMPLOYER", request.employer());
        if (!employers.reinstate(own.get().id(), actor, request.reason().strip()))
            return conflict(request.employer() + " is not suspended, so there is nothing to end.");
        tell(own.get(), Notice.REINSTATED);
        return ResponseEntity.ok(view(own.get().id()));
    }

    private void tell(Employer employer, Notice notice, String... more) {
        var id = employer.id().value();
        var words = Stream.concat(Stream.of(Objects.requireNonNullElse(employer.name(), id)), Stream.of(more));
        notifications.tell(Recipient.employer(id), notice, words.toList(), "/api/v1/employers/me");
    }

    private Optional<Employer> findOwn(Actor actor, String employer) {
        return employers
                .find(new EmployerId(employer))
                .filter(e -> e.id().memberState().equals(actor.memberState()));
    }

    private EmployerView view(EmployerId id) {
        return employers.find(id).map(EmployerView::of).orElseThrow();
    }

    /// The same whether the entity is another state's or unknown.
    private ResponseEntity<?> refused(Actor actor, String action, String employer) {
        audit.record(actor, action, "employer", employer, Audit.Outcome.REFUSED, null);
        var detail = "No entity '" + employer + "' is established in your Member State. Take the id from the list of"
                + " employers.";
        return ResponseEntity.of(ProblemDetail.forStatusAndDetail(HttpStatus.NOT_FOUND, detail))
                .build();
    }

    private static ResponseEntity<?> conflict(String detail) {
        return ResponseEntity.of(ProblemDetail.forStatusAndDetail(HttpStatus.CONFLICT, detail))
                .build();
    }
}
