package eu.talentpool.registration;

import eu.talentpool.audit.AccessRule;
import eu.talentpool.audit.AccessTable;
import eu.talentpool.audit.Actor;
import eu.talentpool.audit.Role;
import eu.talentpool.contact.ContactRequest;
import eu.talentpool.contact.ContactRequests;
import eu.talentpool.employer.Employer;
import eu.talentpool.employer.Employers;
import eu.talentpool.profile.Profile;
import eu.talentpool.profile.ProfileId;
import eu.talentpool.profile.Profiles;
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
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/// Where a person sees who asks to contact her, and answers.
@RestController
@RequestMapping(MyContactRequestsController.PATH)
@Tag(name = "Contact")
class MyContactRequestsController implements AccessTable {

    static final String PATH = "/api/v1/profiles/me/contact-requests";

    /// Regulation (EU) 2026/1047 as reported (DOMAIN 1.2 #15, #12), as with every match.
    private static final String STATEMENT =
            "A match gives no right to enter, stay or work: the national procedures decide. The pool is free of charge;"
                    + " nobody may ask you for money. If somebody does, complain: POST " + PATH + "/{id}/complaint.";

    private final ContactRequests requests;
    private final Profiles profiles;
    private final Vacancies vacancies;
    private final Employers employers;

    MyContactRequestsController(ContactRequests requests, Profiles profiles, Vacancies vacancies, Employers employers) {
        this.requests = requests;
        this.profiles = profiles;
        this.vacancies = vacancies;
        this.employers = employers;
    }

    /// @param title    of the vacancy
    /// @param employer its name
    /// @param standing of the employer today: verified by the contact point of its Member State, or not
    /// @param decided  by a human of the employer, with the reason
    record ContactRequestView(
            UUID request,
            Instant requestedAt,
            UUID vacancy,
            @Nullable String title,
            @Nullable String employer,
            Employer.@Nullable Standing standing,
            String message,
            ContactRequest.State state,
            @Nullable Instant answeredAt,
            ContactRequest.@Nullable Decided decided) {}

    /// @param nextPage asks for the next page as `page`; null on the last one
    record ContactRequestPage(
            String statement,
            List<ContactRequestView> items,
            @Nullable Instant nextPage) {}

    record DeclineRequest(
            @Nullable
            @Size(max = 2000)
            @Schema(example = "I found a post already.", description = "The employer reads it; may be left out")
            String reason) {}

    record ComplaintRequest(
            @NotNull
            @Size(min = 10, max = 2000)
            @Schema(
                    example = "I was asked to pay for the visa.",
                    description = "The contact point of the employer's Member State reads it")
            String text) {}

    @Override
    public List<AccessRule> rules() {
        var who = Set.of(Role.JOBSEEKER);
        var whose = "requests to the own profile";
        return List.of(
                new AccessRule("GET", PATH, who, whose),
                new AccessRule("POST", PATH + "/{id}/acceptance", who, whose),
                new AccessRule("POST", PATH + "/{id}/decline", who, whose),
                new AccessRule("POST", PATH + "/{id}/complaint", who, whose));
    }

    @GetMapping
    @Operation(summary = "Who asks to contact me, for which vacancy, latest first")
    ContactRequestPage list(
            Actor actor,
            @RequestParam(defaultValue = "20") @Min(1) @Max(100) int size,
            @Parameter(description = "nextPage of the reply before") @RequestParam(required = false) @Nullable
                    Instant page) {
        var found = requests.list(profile(actor), page, size + 1);
        var items = found.stream().limit(size).map(this::view).toList();
        return new ContactRequestPage(
                STATEMENT, items, found.size() > size ? items.getLast().requestedAt() : null);
    }

    @PostMapping("/{id}/acceptance")
    @Operation(
            summary = "Agrees to be contacted",
            description = "The employer may then see my name and mail, and I see when it did. Withdrawing the consent"
                    + " to be contacted ends it.")
    ContactRequestView accept(Actor actor, @PathVariable UUID id) {
        getOwn(actor, id);
        if (!requests.accept(id, actor))
            throw new ResponseStatusException(
                    HttpStatus.CONFLICT,
                    "This request cannot be accepted any more: it was answered or has ended, the vacancy is closed, or"
                            + " you do not allow contact at the moment. The list says how it stands.");
        return view(getOwn(actor, id));
    }

    @PostMapping("/{id}/decline")
    @Operation(summary = "Declines to be contacted; the employer learns nothing but that, and the reason if I give one")
    ContactRequestView decline(Actor actor, @PathVariable UUID id, @Valid @RequestBody DeclineRequest request) {
        getOwn(actor, id);
        var reason = request.reason() == null || request.reason().isBlank()
                ? null
                : request.reason().strip();
        if (!requests.decline(id, actor, reason))
            throw new ResponseStatusException(
                    HttpStatus.CONFLICT,
                    "This request was answered already or has ended. To end a contact, withdraw the consent to be"
                            + " contacted.");
        return view(getOwn(actor, id));
    }

    @PostMapping("/{id}/complaint")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(
            summary = "Complains about a request to the contact point of the employer's Member State",
            description = "The employer is not told of it.")
    void complain(Actor actor, @PathVariable UUID id, @Valid @RequestBody ComplaintRequest request) {
        requests.complain(getOwn(actor, id), actor, request.text().strip());
    }

    private ProfileId profile(Actor actor) {
        return profiles.findByAccount(actor.id())
                .filter(p -> !p.erased())
                .map(Profile::id)
                .orElseThrow(() -> new ResponseStatusException(
                        HttpStatus.NOT_FOUND, "Your account has no profile yet. Register one first."));
    }

    private ContactRequest getOwn(Actor actor, UUID id) {
        var profile = profile(actor);
        return requests.find(id)
                .filter(r -> r.profile().equals(profile))
                .orElseThrow(() -> new ResponseStatusException(
                        HttpStatus.NOT_FOUND, "Nobody asked you under " + id + ". Take the id from the list."));
    }

    private ContactRequestView view(ContactRequest r) {
        var employer = employers.find(r.employer());
        return new ContactRequestView(
                r.id(),
                r.requestedAt(),
                r.vacancy().value(),
                vacancies
                        .find(r.vacancy())
                        .map(Vacancy::content)
                        .map(c -> c.title())
                        .orElse(null),
                employer.map(Employer::name).orElse(null),
                employer.map(Employer::standing).orElse(null),
                r.message(),
                r.state(),
                r.answeredAt(),
                r.decided());
    }
}
