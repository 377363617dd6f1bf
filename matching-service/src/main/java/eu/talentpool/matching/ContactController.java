package eu.talentpool.matching;

import eu.talentpool.audit.AccessRule;
import eu.talentpool.audit.AccessTable;
import eu.talentpool.audit.Actor;
import eu.talentpool.audit.Role;
import eu.talentpool.contact.ContactRequest;
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
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/// Where an employer asks to contact a candidate whom a ranking of its own vacancy shows.
@RestController
@Tag(name = "Contact")
class ContactController implements AccessTable {

    private static final String PATH = "/api/v1/vacancies/{id}/candidates/{profile}/contact-request";

    private final Asking asking;

    ContactController(Asking asking) {
        this.asking = asking;
    }

    record ContactOrder(
            @NotNull
            @Size(min = 10, max = 2000)
            @Schema(
                    example = "We build software for hospitals and would like to talk with you about this post.",
                    description = "The person reads it. It is screened; asking money of anybody is refused")
            String message) {}

    record ContactReply(UUID request, ContactRequest.State state, Instant requestedAt) {}

    @Override
    public List<AccessRule> rules() {
        return List.of(new AccessRule(
                "POST",
                PATH,
                Set.of(Role.EMPLOYER),
                "candidates shown in a ranking of own vacancies that are shown; each request is audited"));
    }

    @PostMapping(PATH)
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            summary = "Asks a candidate to be contacted",
            description =
                    "The person sees the vacancy, who asks and the message, and accepts or declines. Nobody is asked"
                            + " twice for the same vacancy. How it goes on: GET /api/v1/contact-requests.")
    ContactReply ask(
            Actor actor, @PathVariable UUID id, @PathVariable String profile, @Valid @RequestBody ContactOrder order) {
        var asked = asking.ask(
                actor,
                new VacancyId(id),
                ProfileIds.parse(profile),
                order.message().strip());
        return new ContactReply(asked.id(), asked.state(), asked.requestedAt());
    }
}
