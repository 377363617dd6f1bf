package eu.talentpool.registration;

import eu.talentpool.audit.AccessRule;
import eu.talentpool.audit.AccessTable;
import eu.talentpool.audit.Actor;
import eu.talentpool.audit.Role;
import eu.talentpool.contact.ContactRequest;
import eu.talentpool.contact.ContactRequests;
import eu.talentpool.employer.EmployerId;
import eu.talentpool.vacancy.Vacancies;
import eu.talentpool.vacancy.Vacancy;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
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
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/// Whom an employer asked to be contacted, what they answered, and what a human of it decided.
@RestController
@RequestMapping(ContactRequestsController.PATH)
@Tag(name = "Contact", description = "Requests for contact: asked, answered, ended, decided, complained about")
class ContactRequestsController implements AccessTable {

    static final String PATH = "/api/v1/contact-requests";

    private final ContactRequests requests;
    private final Vacancies vacancies;

    ContactRequestsController(ContactRequests requests, Vacancies vacancies) {
        this.requests = requests;
        this.vacancies = vacancies;
    }

    /// @param declineReason in the words of the person; null if she gave none
    /// @param person        call that shows who she is, which is audited; null unless she agreed
    record AskedPerson(
            UUID request,
            Instant requestedAt,
            UUID vacancy,
            @Nullable String title,
            UUID profile,
            String message,
            ContactRequest.State state,
            @Nullable Instant answeredAt,
            @Nullable String declineReason,
            ContactRequest.@Nullable Decided decided,
            @Nullable String person) {}

    /// @param nextPage asks for the next page as `page`; null on the last one
    record AskedPage(List<AskedPerson> items, @Nullable Instant nextPage) {}

    record ContactedPerson(
            @Nullable String givenName,
            @Nullable String familyName,
            @Nullable String email) {}

    record OutcomeRequest(
            @NotNull @Schema(example = "OFFER_MADE") ContactRequest.Outcome outcome,

            @NotNull
            @Size(min = 10, max = 2000)
            @Schema(example = "Two talks and a trial task were convincing.", description = "The person reads it")
            String reason) {}

    @Override
    public List<AccessRule> rules() {
        var who = Set.of(Role.EMPLOYER);
        var whose = "requests of the own employer";
        return List.of(
                new AccessRule("GET", PATH, who, whose),
                new AccessRule(
                        "GET",
                        PATH + "/{id}/person",
                        who,
                        "persons who agreed to a request of the own employer, while they allow contact; each look is"
                                + " audited"),
                new AccessRule("POST", PATH + "/{id}/outcome", who, whose));
    }

    @GetMapping
    @Operation(summary = "Whom my employer asked, latest first, and what they answered")
    AskedPage list(
            Actor actor,
            @RequestParam(defaultValue = "20") @Min(1) @Max(100) int size,
            @Parameter(description = "nextPage of the reply before") @RequestParam(required = false) @Nullable
                    Instant page) {
        if (actor.employerId() == null) return new AskedPage(List.of(), null);
        var found = requests.list(new EmployerId(actor.employerId()), page, size + 1);
        var items = found.stream().limit(size).map(this::view).toList();
        return new AskedPage(items, found.size() > size ? items.getLast().requestedAt() : null);
    }

    @GetMapping("/{id}/person")
    @Operation(
            summary = "Name and mail of a person who agreed to be contacted",
            description = "The look is audited, and the person sees it. Once no contact is allowed any more, nobody is"
                    + " shown.")
    ContactedPerson person(Actor actor, @PathVariable UUID id) {
        return requests.findPerson(getOwn(actor, id), actor)
                .map(i -> new ContactedPerson(i.givenName(), i.familyName(), i.email()))
                .orElseThrow(() -> new ResponseStatusException(
                        HttpStatus.CONFLICT,
                        "Nobody can be shown: the person has not agreed, allows no contact any more, or your"
                                + " entity is not in good standing. The list of requests says how it stands."));
    }

    @PostMapping("/{id}/outcome")
    @Operation(
            summary = "Says that a person gets an offer, or is hired; by a human and with a reason",
            description =
                    "For persons who agreed to be contacted. After an offer it can be said that the person is hired. A"
                            + " rejection is said in the ranking of the vacancy.")
    AskedPerson decide(Actor actor, @PathVariable UUID id, @Valid @RequestBody OutcomeRequest request) {
        var own = getOwn(actor, id);
        if (!requests.decide(id, actor, request.outcome(), request.reason().strip()))
            throw new ResponseStatusException(
                    HttpStatus.CONFLICT,
                    own.decided() == null
                            ? "The person has not agreed to be contacted, or the contact has ended. Wait for the"
                                    + " answer."
                            : "It was decided already: " + own.decided().outcome() + ". What was said stands.");
        return view(getOwn(actor, id));
    }

    private ContactRequest getOwn(Actor actor, UUID id) {
        return requests.find(id)
                .filter(r -> r.employer().value().equals(actor.employerId()))
                .orElseThrow(() -> new ResponseStatusException(
                        HttpStatus.NOT_FOUND, "Your employer made no request " + id + ". Take the id from the list."));
    }

    private AskedPerson view(ContactRequest r) {
        return new AskedPerson(
                r.id(),
                r.requestedAt(),
                r.vacancy().value(),
                vacancies
                        .find(r.vacancy())
                        .map(Vacancy::content)
                        .map(c -> c.title())
                        .orElse(null),
                r.profile().value(),
                r.message(),
                r.state(),
                r.answeredAt(),
                r.declineReason(),
                r.decided(),
                r.state() == ContactRequest.State.ACCEPTED ? PATH + "/" + r.id() + "/person" : null);
    }
}
