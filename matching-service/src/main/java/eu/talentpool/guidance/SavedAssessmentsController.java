package eu.talentpool.guidance;

import eu.talentpool.audit.AccessRule;
import eu.talentpool.audit.AccessTable;
import eu.talentpool.audit.Actor;
import eu.talentpool.audit.Role;
import eu.talentpool.pathway.terms.StatedFacts;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// Where jobseekers keep what the pathways said, and see whether it still holds.
@RestController
@RequestMapping("/api/v1/profiles/me/assessments")
@Tag(name = "Saved assessments", description = "What a jobseeker kept of the legal pathways, and what changed since")
class SavedAssessmentsController implements AccessTable {

    private static final String PATH = "/api/v1/profiles/me/assessments";

    private final SavedGuidance guidance;

    SavedAssessmentsController(SavedGuidance guidance) {
        this.guidance = guidance;
    }

    /// @param memberStates of destination
    /// @param vacancy      null if there is no job yet
    /// @param stated       what neither profile nor vacancy tell; null for nothing
    record SaveRequest(
            @NotEmpty @Size(max = 27) @Schema(example = "[\"DE\"]")
            List<@NotBlank String> memberStates,

            @Nullable @Schema(example = "null") UUID vacancy,

            @Nullable
            @Schema(
                    example = "{\"passportValidUntil\": \"2031-01-31\", \"sicknessInsurance\": true,"
                            + " \"recognisedIn\": {\"DE\": true}, \"facts\": {\"LIVELIHOOD\": true}}")
            StatedFacts stated) {}

    @Override
    public List<AccessRule> rules() {
        var who = Set.of(Role.JOBSEEKER);
        var whose = "the own profile";
        return List.of(
                new AccessRule("POST", PATH, who, whose),
                new AccessRule("GET", PATH, who, whose),
                new AccessRule("DELETE", PATH + "/{id}", who, whose));
    }

    @PostMapping
    @Operation(
            summary = "Compares the own profile with the pathways of these Member States today, and keeps the result",
            description = "With a vacancy that is shown, only Member States of its places can be asked about. What is"
                    + " stated is kept encrypted and goes with the profile.")
    ResponseEntity<SavedAssessmentView> save(Actor actor, @Valid @RequestBody SaveRequest request) {
        return ResponseEntity.status(HttpStatus.CREATED).body(guidance.save(actor, request));
    }

    @GetMapping
    @Operation(
            summary = "What was kept, latest first: the result of then, that of today, and what changed",
            description = "There is no result of today while the vacancy is not shown.")
    List<SavedAssessmentView> list(Actor actor) {
        return guidance.list(actor);
    }

    @DeleteMapping("/{id}")
    @Operation(summary = "Removes what was kept, with everything that was made of it")
    ResponseEntity<Void> remove(
            Actor actor, @PathVariable @Parameter(description = "id of the saved assessment") UUID id) {
        guidance.remove(actor, id);
        return ResponseEntity.noContent().build();
    }

    @ExceptionHandler
    ProblemDetail handle(SavedGuidance.Refused e) {
        return ProblemDetail.forStatusAndDetail(e.status(), e.getMessage());
    }
}
