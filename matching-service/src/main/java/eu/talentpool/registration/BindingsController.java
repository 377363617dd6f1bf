package eu.talentpool.registration;

import eu.talentpool.audit.AccessRule;
import eu.talentpool.audit.AccessTable;
import eu.talentpool.audit.Actor;
import eu.talentpool.audit.Role;
import eu.talentpool.employer.Binding;
import eu.talentpool.employer.Bindings;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/// Where a contact point says which accounts may act for entities of its Member State.
@RestController
@RequestMapping(BindingsController.PATH)
@Tag(name = "Employers")
class BindingsController implements AccessTable {

    static final String PATH = "/api/v1/employers/bindings";

    private static final int MOST = 200;

    private final Bindings bindings;

    BindingsController(Bindings bindings) {
        this.bindings = bindings;
    }

    enum AccountAnswer {
        APPROVED,
        REFUSED
    }

    /// @param account       subject in the sign-in service
    /// @param newEntity     it was not known before; verifying it approves the account
    /// @param statedName    of the entity, as the account states it: compare it with the register
    /// @param statedContact of the entity, as the account states it: ask there
    record BindingView(
            UUID binding,
            String account,
            @Schema(example = "DE:HRB 90001") String employer,
            boolean newEntity,
            String statedName,
            String statedContact,
            Binding.State state,
            Instant requestedAt,
            @Nullable String reason) {

        static BindingView of(Binding b) {
            return new BindingView(
                    b.id(),
                    b.account(),
                    b.employer().value(),
                    b.founder(),
                    b.name(),
                    b.contact(),
                    b.state(),
                    b.requestedAt(),
                    b.reason());
        }
    }

    record AccountDecision(
            @NotNull @Schema(example = "APPROVED") AccountAnswer decision,

            @NotNull
            @Size(min = 10, max = 500)
            @Schema(example = "Confirmed by telephone with the number in the register.")
            String reason) {}

    @Override
    public List<AccessRule> rules() {
        var whose = "entities established in the own Member State; each decision is audited";
        return List.of(
                new AccessRule("GET", PATH, Set.of(Role.NCP), whose),
                new AccessRule("POST", PATH + "/{id}/decision", Set.of(Role.NCP), whose));
    }

    @GetMapping
    @Operation(summary = "Accounts that wait to act for an entity, oldest first, at most 200")
    List<BindingView> list(Actor actor) {
        var state = actor.memberState();
        if (state == null) return List.of();
        return bindings.listWaiting(state, MOST).stream().map(BindingView::of).toList();
    }

    @PostMapping("/{id}/decision")
    @Operation(
            summary = "Says whether an account may act for an entity",
            description = "The reason is kept and shown to the account. Refused, it may ask for another entity.")
    BindingView decide(Actor actor, @PathVariable UUID id, @Valid @RequestBody AccountDecision request) {
        var state = Binding.State.valueOf(request.decision().name());
        return bindings.decide(
                        id,
                        Objects.requireNonNullElse(actor.memberState(), ""),
                        state,
                        actor,
                        request.reason().strip())
                .map(BindingView::of)
                .orElseThrow(() -> new ResponseStatusException(
                        HttpStatus.NOT_FOUND,
                        "No account waits in your Member State under " + id + ". Take the id from the list."));
    }
}
