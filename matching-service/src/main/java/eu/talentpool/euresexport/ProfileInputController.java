package eu.talentpool.euresexport;

import eu.talentpool.audit.AccessRule;
import eu.talentpool.audit.AccessTable;
import eu.talentpool.audit.Actor;
import eu.talentpool.audit.Audit;
import eu.talentpool.audit.Role;
import eu.talentpool.euresexport.EuresReply.All;
import eu.talentpool.euresexport.EuresReply.Changes;
import eu.talentpool.euresexport.EuresReply.Details;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Min;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// The door from which the EURES network fetches profiles of those who agreed to it. Closed unless the operator opens
/// it.
@RestController
@ConditionalOnProperty("talentpool.eures.profiles")
@RequestMapping(ProfileInputController.PATH)
@Tag(
        name = "EURES input API for CVs",
        description = "Profiles of persons with a consent to it in force; see docs/eures.md")
class ProfileInputController implements AccessTable {

    static final String PATH = "/input/api/cv/v1.0";

    private static final String REFERENCE = """
        {"reference": "0b1f7a52-9f37-4f0e-8a45-6d1b8c3f2e90", "source": "talent-pool", "status": "ACTIVE",
         "creationTimestamp": 1795860000000, "lastModificationTimestamp": 1795863600000}\
        """;

    private final InputDoor door;
    private final Audit audit;

    ProfileInputController(EuresDoors doors, ProfileDocuments shown, Audit audit) {
        this.door = doors.to(ToldRecords.Kind.PROFILES, shown);
        this.audit = audit;
    }

    @Override
    public List<AccessRule> rules() {
        var who = Set.of(Role.EURES);
        var whose = "profiles of persons who agreed to EURES_EXPORT, and references of those who no longer do";
        return List.of(
                new AccessRule("GET", PATH + "/ping", who, "nobody's"),
                new AccessRule("GET", PATH + "/getAll", who, whose),
                new AccessRule("GET", PATH + "/getChanges/{since}", who, whose),
                new AccessRule("POST", PATH + "/getDetails", who, whose));
    }

    @GetMapping(path = "/ping", produces = MediaType.TEXT_PLAIN_VALUE)
    @Operation(summary = "Says that the door for profiles is open")
    @ApiResponse(responseCode = "200", content = @Content(examples = @ExampleObject("pong")))
    String ping() {
        return "pong";
    }

    @GetMapping("/getAll")
    @Operation(summary = "References of all profiles that may be sent to EURES now")
    @ApiResponse(
            responseCode = "200",
            content = @Content(examples = @ExampleObject("{\"allReferences\": [" + REFERENCE + "]}")))
    All all() {
        return door.all();
    }

    @GetMapping("/getChanges/{since}")
    @Operation(
            summary = "References of what appeared, changed and disappeared since a moment, however many",
            description = "A withdrawn consent and an erased or hidden profile are closed at once.")
    @ApiResponse(
            responseCode = "200",
            content =
                    @Content(
                            examples = @ExampleObject("{\"createdReferences\": [" + REFERENCE
                                            + "], \"modifiedReferences\": [], \"closedReferences\": []}")))
    Changes changes(
            @PathVariable @Min(0) @Parameter(description = "Milliseconds since 1970 in UTC", example = "1795860000000")
                    long since) {
        return door.changes(since);
    }

    @PostMapping("/getDetails")
    @Operation(
            summary = "Documents of some references (Candidate 3.2, EURES profile 1.3), without who the person is",
            description = "At most as many references as the error says, 100 by default. Only the sections agreed to;"
                    + " what is closed comes without a document. Each document handed out is in the audit.")
    @io.swagger.v3.oas.annotations.parameters.RequestBody(
            content = @Content(examples = @ExampleObject("[\"0b1f7a52-9f37-4f0e-8a45-6d1b8c3f2e90\"]")))
    @ApiResponse(
            responseCode = "200",
            content =
                    @Content(
                            examples = @ExampleObject("{\"details\": {\"0b1f7a52-9f37-4f0e-8a45-6d1b8c3f2e90\":"
                                + " {\"reference\": \"0b1f7a52-9f37-4f0e-8a45-6d1b8c3f2e90\", \"source\":"
                                + " \"talent-pool\", \"status\": \"ACTIVE\", \"creationTimestamp\": 1795860000000,"
                                + " \"lastModificationTimestamp\": 1795863600000, \"content\": \"<Candidate ...\","
                                + " \"contentFormatVersion\": \"1.3\"}}}")))
    Details details(Actor actor, @RequestBody List<@Nullable String> references) {
        return door.details(references, handedOut -> record(actor, handedOut));
    }

    private void record(Actor actor, Details handedOut) {
        handedOut.details().values().stream()
                .filter(detail -> detail.content() != null)
                .forEach(detail -> audit.record(
                        actor, "EXPORT_TO_EURES", "profile", detail.reference(), Audit.Outcome.DONE, null));
    }
}
