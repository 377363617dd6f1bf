package eu.talentpool.registration;

import eu.talentpool.audit.AccessRule;
import eu.talentpool.audit.AccessTable;
import eu.talentpool.audit.Actor;
import eu.talentpool.audit.Audit;
import eu.talentpool.audit.Role;
import eu.talentpool.door.IfMatch;
import eu.talentpool.employer.Binding;
import eu.talentpool.employer.Bindings;
import eu.talentpool.employer.Employer;
import eu.talentpool.employer.EmployerId;
import eu.talentpool.employer.Employers;
import eu.talentpool.employer.EntityType;
import eu.talentpool.employer.ParticipationCalendar;
import eu.talentpool.notification.Notice;
import eu.talentpool.notification.Notifications;
import eu.talentpool.notification.Recipient;
import eu.talentpool.taxonomy.Countries;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/// Where an account registers the entity it acts for, and reads and edits it.
@RestController
@RequestMapping("/api/v1/employers")
@Tag(name = "Employers")
class EmployerAccountController implements AccessTable {

    private static final String ME = "/api/v1/employers/me";

    private final Employers employers;
    private final Bindings bindings;
    private final ParticipationCalendar calendar;
    private final Notifications notifications;
    private final Audit audit;
    private final Clock clock;

    EmployerAccountController(
            Employers employers,
            Bindings bindings,
            ParticipationCalendar calendar,
            Notifications notifications,
            Audit audit,
            Clock clock) {
        this.employers = employers;
        this.bindings = bindings;
        this.calendar = calendar;
        this.notifications = notifications;
        this.audit = audit;
        this.clock = clock;
    }

    record EmployerRegistration(
            @NotNull
            @Pattern(regexp = "[A-Z]{2}", message = "must be two capital letters, as DE")
            @Schema(example = "DE")
            String memberState,

            @NotNull @Schema(example = "EMPLOYER") EntityType type,

            @NotBlank
            @Size(max = 60)
            @Pattern(
                    regexp = "[\\p{L}\\p{N}][\\p{L}\\p{N} ./-]*",
                    message = "must be letters and digits with blanks, points, strokes between them")
            @Schema(example = "HRB 90777", description = "In the register of the Member State")
            String registrationNumber,

            @NotBlank @Size(max = 200) @Schema(example = "Erfundene Software GmbH")
            String name,

            @NotBlank @Size(max = 200) @Schema(example = "jobs@example.org")
            String contact) {

        Employers.Named entity() {
            var number = registrationNumber.strip().replaceAll("\\s+", " ");
            return new Employers.Named(
                    EmployerId.ofRegistration(memberState, number), name.strip(), contact.strip(), type);
        }
    }

    record EmployerEdit(
            @NotBlank @Size(max = 200) @Schema(example = "Erfundene Software GmbH")
            String name,

            @NotBlank @Size(max = 200) @Schema(example = "jobs@example.org")
            String contact) {}

    @Override
    public List<AccessRule> rules() {
        var who = Set.of(Role.EMPLOYER);
        return List.of(
                new AccessRule(
                        "POST",
                        "/api/v1/employers",
                        who,
                        "accounts that act for no entity yet; a known entity only once its contact point agrees"),
                new AccessRule("GET", ME, who, "the own employer"),
                new AccessRule("PUT", ME, who, "the own employer; each change is audited"));
    }

    @PostMapping
    @Transactional
    @Operation(
            summary = "Registers the entity that my account acts for",
            description = "One that is not known yet is stored unverified: you may prepare vacancies at once, and the"
                    + " contact point of its Member State verifies it. For one that is known the contact point has to"
                    + " agree first. A Member State that takes no part, or admits no entities of this type, is refused"
                    + " with what the calendar says.")
    ResponseEntity<OwnEmployer> register(Actor actor, @Valid @RequestBody EmployerRegistration request) {
        if (actor.employerId() != null)
            throw conflict("Your account acts for " + actor.employerId() + " already. An account acts for one entity.");
        if (!Countries.memberStates().contains(request.memberState()))
            throw new ResponseStatusException(
                    HttpStatus.BAD_REQUEST,
                    request.memberState()
                            + " is no Member State of the Union. Name the one where you are established.");
        Admission.refusal(calendar.list(), request.memberState(), request.type(), LocalDate.now(clock))
                .ifPresent(sentence -> {
                    throw new ResponseStatusException(HttpStatus.UNPROCESSABLE_CONTENT, sentence);
                });
        var binding = bind(actor, request.entity());
        audit.record(actor, "REGISTER_EMPLOYER", "employer", binding.employer().value(), Audit.Outcome.DONE, null);
        notifications.tell(
                Recipient.contactPoint(request.memberState()),
                Notice.ACCOUNT_WAITS,
                List.of(binding.name()),
                "/api/v1/employers/bindings");
        return ResponseEntity.created(URI.create(ME)).body(view(binding));
    }

    private Binding bind(Actor actor, Employers.Named entity) {
        try {
            return bindings.request(actor.id(), entity);
        } catch (DuplicateKeyException e) {
            throw conflict("Your account waits for a contact point already: GET " + ME + " says for which.");
        }
    }

    private OwnEmployer view(Binding binding) {
        return bindings.findEmployer(binding.account())
                .map(_ -> OwnEmployer.acting(get(binding.employer()), binding.state()))
                .orElseGet(() -> OwnEmployer.notActing(binding));
    }

    @GetMapping("/me")
    @Operation(summary = "My entity, how it stands, and what to do next")
    ResponseEntity<OwnEmployer> get(Actor actor) {
        if (actor.employerId() != null) return reply(actor, get(new EmployerId(actor.employerId())));
        return bindings.find(actor.id())
                .map(b -> IfMatch.reply(0, OwnEmployer.notActing(b)))
                .orElseThrow(() ->
                        notFound("Your account acts for no entity yet. Register it first: POST /api/v1/employers."));
    }

    @PutMapping("/me")
    @Transactional
    @Operation(
            summary = "Gives my entity another name or contact",
            description = "Under another name the contact point has to verify it anew, and nothing of it is shown until"
                    + " then. Vacancies keep what they say until they are edited.")
    ResponseEntity<OwnEmployer> edit(Actor actor, IfMatch version, @Valid @RequestBody EmployerEdit edit) {
        if (actor.employerId() == null) throw notFound("Your account acts for no entity, so there is none to edit.");
        var employer = get(new EmployerId(actor.employerId()));
        version.require(employer.version());
        var edited = employers.edit(
                employer.id(),
                employer.version(),
                edit.name().strip(),
                edit.contact().strip(),
                actor);
        if (!edited)
            throw new ResponseStatusException(
                    HttpStatus.PRECONDITION_FAILED, "Your entity was changed at the same moment. Read it again.");
        return reply(actor, get(employer.id()));
    }

    private ResponseEntity<OwnEmployer> reply(Actor actor, Employer employer) {
        var account = bindings.find(actor.id())
                .filter(b -> b.employer().equals(employer.id()))
                .map(Binding::state)
                .orElse(Binding.State.APPROVED);
        return IfMatch.reply(employer.version(), OwnEmployer.acting(employer, account));
    }

    private Employer get(EmployerId id) {
        return employers
                .find(id)
                .orElseThrow(() -> notFound("Your token names " + id
                        + ", and the pool does not know it yet. It comes with its first vacancy, or ask"
                        + " the contact point of " + id.memberState() + "."));
    }

    private static ResponseStatusException conflict(String sentence) {
        return new ResponseStatusException(HttpStatus.CONFLICT, sentence);
    }

    private static ResponseStatusException notFound(String sentence) {
        return new ResponseStatusException(HttpStatus.NOT_FOUND, sentence);
    }
}
