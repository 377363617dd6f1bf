package eu.talentpool.euresexport;

import eu.talentpool.audit.AccessRule;
import eu.talentpool.audit.AccessTable;
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
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// The door from which the EURES network fetches our vacancies.
@RestController
@RequestMapping(VacancyInputController.PATH)
@Tag(name = "EURES input API", description = "Visible vacancies for the EURES network; see docs/eures.md")
class VacancyInputController implements AccessTable {

    static final String PATH = "/input/api/jv/v0.1";

    private static final String REFERENCE = """
        {"reference": "4f8bb1c6-64f4-4c1a-9f0a-3e1d2a6f7c10", "source": "talent-pool", "status": "ACTIVE",
         "creationTimestamp": 1795860000000, "lastModificationTimestamp": 1795863600000}\
        """;

    private final InputDoor door;

    VacancyInputController(EuresDoors doors, VacancyDocuments shown) {
        this.door = doors.to(ToldRecords.Kind.VACANCIES, shown);
    }

    @Override
    public List<AccessRule> rules() {
        var who = Set.of(Role.EURES);
        var whose = "vacancies that are shown to everybody, and references of those that no longer are";
        return List.of(
                new AccessRule("GET", PATH + "/ping", who, "nobody's"),
                new AccessRule("GET", PATH + "/getAll", who, whose),
                new AccessRule("GET", PATH + "/getChanges/{since}", who, whose),
                new AccessRule("POST", PATH + "/getDetails", who, whose));
    }

    @GetMapping(path = "/ping", produces = MediaType.TEXT_PLAIN_VALUE)
    @Operation(summary = "Says that the door is open")
    @ApiResponse(responseCode = "200", content = @Content(examples = @ExampleObject("pong")))
    String ping() {
        return "pong";
    }

    @GetMapping("/getAll")
    @Operation(summary = "References of all vacancies that are shown today")
    @ApiResponse(
            responseCode = "200",
            content = @Content(examples = @ExampleObject("{\"allReferences\": [" + REFERENCE + "]}")))
    All all() {
        return door.all();
    }

    @GetMapping("/getChanges/{since}")
    @Operation(
            summary = "References of what appeared, changed and disappeared since a moment, however many",
            description = "Ask with the moment at which your last call began. The answer reaches back some minutes"
                    + " further, so a change may be told twice.")
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
            summary = "Documents of some references (PositionOpening 3.2, EURES profile 1.3)",
            description = "At most as many references as the error says, 100 by default. What was never shown is left"
                    + " out; what is closed comes without a document.")
    @io.swagger.v3.oas.annotations.parameters.RequestBody(
            content = @Content(examples = @ExampleObject("[\"4f8bb1c6-64f4-4c1a-9f0a-3e1d2a6f7c10\"]")))
    @ApiResponse(
            responseCode = "200",
            content =
                    @Content(
                            examples = @ExampleObject("{\"details\": {\"4f8bb1c6-64f4-4c1a-9f0a-3e1d2a6f7c10\":"
                                + " {\"reference\": \"4f8bb1c6-64f4-4c1a-9f0a-3e1d2a6f7c10\", \"source\":"
                                + " \"talent-pool\", \"status\": \"ACTIVE\", \"creationTimestamp\": 1795860000000,"
                                + " \"lastModificationTimestamp\": 1795863600000, \"content\": \"<PositionOpening"
                                + " ...\", \"contentFormatVersion\": \"1.3\"}}}")))
    Details details(@RequestBody List<@Nullable String> references) {
        return door.details(references, _ -> {});
    }
}
