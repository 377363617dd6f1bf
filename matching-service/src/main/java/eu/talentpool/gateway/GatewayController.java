package eu.talentpool.gateway;

import eu.talentpool.audit.AccessRule;
import eu.talentpool.audit.AccessTable;
import eu.talentpool.audit.Actor;
import eu.talentpool.audit.Role;
import eu.talentpool.door.IfMatch;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping(GatewayController.PATH)
@Tag(
        name = "Gateway office",
        description = "Cases of applicants whom a Legal Gateway Office helps. An office informs; it decides nothing,"
                + " and a pathway that is assessed gives no right to enter, stay or work")
class GatewayController implements AccessTable {

    static final String PATH = "/api/v1/gateway";

    private static final String NONE_OF_OTHERS = "cases of the own office; each look at an applicant is audited";

    private final Desk desk;

    GatewayController(Desk desk) {
        this.desk = desk;
    }

    /// @param profile     id that the applicant reads in the own profile
    /// @param destination Member State
    record CaseRequest(
            @NotNull UUID profile,

            @NotBlank @Schema(example = "DE") String destination) {}

    /// @param note     why, or how; kept with the case
    /// @param pathways that were looked at, for PATHWAY_ASSESSED
    record MoveRequest(
            @NotNull @Schema(example = "INFORMED") CaseState to,

            @Nullable
            @Size(min = 10, max = 2000)
            @Schema(example = "Went through the information on Germany by telephone.")
            String note,

            @Nullable @Schema(example = "[\"blue-card\"]") List<String> pathways) {}

    record NoteRequest(
            @NotBlank @Size(max = 4000) @Schema(example = "Asks about the family.")
            String text) {}

    /// @param remark what was seen, or why it is not needed; no recognition decision
    record DocumentRequest(
            @NotNull @Schema(example = "CHECKED") CasePapers.Progress state,

            @Nullable @Size(min = 10, max = 1000) @Schema(example = "Valid until 2031, pages complete.")
            String remark) {}

    record AssigneeRequest(
            @NotBlank @Schema(example = "00000000-0000-4000-8000-000000000003")
            String officer) {}

    @Override
    public List<AccessRule> rules() {
        var staff = Set.of(Role.GATEWAY_OFFICER, Role.GATEWAY_SUPERVISOR);
        return List.of(
                new AccessRule("GET", PATH + "/office", staff, "the own office"),
                new AccessRule(
                        "GET",
                        PATH + "/applicants",
                        staff,
                        "residents of the own office's country who agreed to its help, under pseudonyms; each is"
                                + " audited"),
                new AccessRule("GET", PATH + "/cases", staff, NONE_OF_OTHERS),
                new AccessRule("POST", PATH + "/cases", staff, NONE_OF_OTHERS),
                new AccessRule("GET", PATH + "/cases/{id}", staff, NONE_OF_OTHERS),
                new AccessRule("POST", PATH + "/cases/{id}/transitions", staff, NONE_OF_OTHERS),
                new AccessRule("POST", PATH + "/cases/{id}/notes", staff, NONE_OF_OTHERS),
                new AccessRule("PUT", PATH + "/cases/{id}/documents/{code}", staff, NONE_OF_OTHERS),
                new AccessRule("PUT", PATH + "/cases/{id}/assignee", Set.of(Role.GATEWAY_SUPERVISOR), NONE_OF_OTHERS));
    }

    @GetMapping("/office")
    @Operation(summary = "The own office: whom it helps, its officers, its cases by state")
    Replies.OfficeReply office(Actor actor) {
        return desk.overview(actor);
    }

    @GetMapping("/applicants")
    @Operation(
            summary = "Who may be helped and has no open case",
            description = "Residents of the office's country with an occupation in its scope who agreed to its help.")
    Replies.GatewayPage<Replies.ApplicantRow> applicants(
            Actor actor,
            @RequestParam(defaultValue = "20") @Min(1) @Max(100) int size,
            @Parameter(description = "next of the reply before") @RequestParam(required = false) @Nullable UUID after) {
        return desk.applicants(actor, after, size);
    }

    @GetMapping("/cases")
    @Operation(summary = "The cases of the own office under pseudonyms, in the order in which they were opened")
    Replies.GatewayPage<Replies.CaseRow> list(
            Actor actor,
            @RequestParam(required = false) @Nullable CaseState state,
            @Parameter(description = "account of an officer") @RequestParam(required = false) @Nullable String assignee,
            @RequestParam(defaultValue = "20") @Min(1) @Max(100) int size,
            @Parameter(description = "next of the reply before") @RequestParam(required = false) @Nullable UUID after) {
        return desk.list(actor, state, assignee, after, size);
    }

    @PostMapping("/cases")
    @Operation(
            summary = "Opens a case",
            description =
                    "For an applicant who lives in the office's country, has an occupation in its scope and agreed"
                            + " to its help and to the destination.")
    ResponseEntity<Replies.CaseReply> open(Actor actor, @Valid @RequestBody CaseRequest request) {
        var opened = desk.open(actor, request.profile(), request.destination());
        return ResponseEntity.created(
                        URI.create(PATH + "/cases/" + opened.reply().summary().id()))
                .eTag(String.valueOf(opened.version()))
                .body(opened.reply());
    }

    @GetMapping("/cases/{id}")
    @Operation(summary = "A case: the applicant, documents, notes, history, and the pathways of the destination")
    ResponseEntity<Replies.CaseReply> get(Actor actor, @PathVariable UUID id) {
        return reply(desk.get(actor, id));
    }

    @PostMapping("/cases/{id}/transitions")
    @Operation(
            summary = "Moves a case to another state",
            description =
                    "LEAD, INFORMED, PROFILE_DRAFT, DOCS_COLLECTED, DOCS_CHECKED, PATHWAY_ASSESSED; or out: WITHDRAWN,"
                            + " NOT_IN_SCOPE, FRAUD_REFERRED. A refusal says which are possible and what is missing.")
    ResponseEntity<Replies.CaseReply> move(
            Actor actor, @PathVariable UUID id, IfMatch version, @Valid @RequestBody MoveRequest request) {
        var pathways = Objects.requireNonNullElse(request.pathways(), List.<String>of());
        return reply(desk.move(actor, id, version, request.to(), request.note(), pathways));
    }

    @PostMapping("/cases/{id}/notes")
    @Operation(summary = "Adds a note; it is kept sealed and goes with the applicant's consent")
    ResponseEntity<Replies.CaseReply> note(
            Actor actor, @PathVariable UUID id, @Valid @RequestBody NoteRequest request) {
        return reply(desk.note(actor, id, request.text()));
    }

    @PutMapping("/cases/{id}/documents/{code}")
    @Operation(
            summary = "Says how far a document is, or asks for another one of the office's list",
            description = "CHECKED and NOT_NEEDED need a remark. A check looks at form and signs of authenticity; it is"
                    + " never a decision on recognition.")
    ResponseEntity<Replies.CaseReply> document(
            Actor actor,
            @PathVariable UUID id,
            @Parameter(example = "IN-PASS") @PathVariable String code,
            IfMatch version,
            @Valid @RequestBody DocumentRequest request) {
        return reply(desk.paper(actor, id, version, code, request.state(), request.remark()));
    }

    @PutMapping("/cases/{id}/assignee")
    @Operation(summary = "Gives a case to an officer of the office")
    ResponseEntity<Replies.CaseReply> assign(
            Actor actor, @PathVariable UUID id, IfMatch version, @Valid @RequestBody AssigneeRequest request) {
        return reply(desk.assign(actor, id, version, request.officer()));
    }

    private static ResponseEntity<Replies.CaseReply> reply(Desk.Versioned c) {
        return IfMatch.reply(c.version(), c.reply());
    }
}
