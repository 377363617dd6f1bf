package eu.talentpool.registration.jobseeker;

import eu.talentpool.audit.AccessRule;
import eu.talentpool.audit.AccessTable;
import eu.talentpool.audit.Actor;
import eu.talentpool.audit.Role;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// What a jobseeker reads and confirms before registering.
@RestController
@RequestMapping(BriefingController.PATH)
@Tag(name = "Jobseekers", description = "Information first; then registration, profile, documents, consent, erasure")
class BriefingController implements AccessTable {

    static final String PATH = "/api/v1/information";

    private final Briefing briefing;
    private final Confirmations confirmations;

    BriefingController(Briefing briefing, Confirmations confirmations) {
        this.briefing = briefing;
        this.confirmations = confirmations;
    }

    /// @param confirmedAt when the caller confirmed this version, or null
    /// @param whereToAsk  one entry for each Member State
    record BriefingReply(
            @Schema(example = "3f2a91c0") String version,
            @Nullable Instant confirmedAt,
            List<Briefing.Point> points,
            List<Briefing.Where> whereToAsk) {}

    record ConfirmationRequest(
            @NotBlank @Schema(example = "3f2a91c0") String version) {}

    @Override
    public List<AccessRule> rules() {
        return List.of(
                new AccessRule("GET", PATH, Set.of(Role.JOBSEEKER), "information for everybody"),
                new AccessRule("POST", PATH + "/confirmations", Set.of(Role.JOBSEEKER), "the own account"));
    }

    @GetMapping
    @Operation(
            summary = "What everybody has to know before registering",
            description = "In English, German, French or Hindi, as Accept-Language asks.")
    BriefingReply read(Actor actor, Locale language) {
        var version = briefing.version();
        var confirmed = confirmations.list(actor.id()).stream()
                .filter(c -> c.version().equals(version))
                .map(Confirmations.Confirmation::at)
                .findFirst();
        return new BriefingReply(
                version, confirmed.orElse(null), briefing.points(language.getLanguage()), briefing.whereToAsk());
    }

    @PostMapping("/confirmations")
    @Operation(
            summary = "Confirms that this version was read",
            description = "Without it nobody registers and nobody gives consent.")
    ResponseEntity<BriefingReply> confirm(
            Actor actor, Locale language, @Valid @RequestBody ConfirmationRequest request) {
        if (!briefing.isCurrent(request.version()))
            throw Refusal.of(
                    HttpStatus.CONFLICT,
                    "This is not the version in force, which is " + briefing.version()
                            + ". Read GET /api/v1/information anew and confirm that.");
        confirmations.add(actor.id(), request.version(), language.getLanguage());
        return ResponseEntity.status(HttpStatus.CREATED).body(read(actor, language));
    }
}
