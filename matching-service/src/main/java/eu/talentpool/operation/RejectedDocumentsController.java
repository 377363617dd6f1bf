package eu.talentpool.operation;

import eu.talentpool.audit.AccessRule;
import eu.talentpool.audit.AccessTable;
import eu.talentpool.audit.Actor;
import eu.talentpool.audit.Audit;
import eu.talentpool.audit.Role;
import eu.talentpool.jobrequest.Job;
import eu.talentpool.jobrequest.JobRequests;
import eu.talentpool.receipt.FeedScope;
import eu.talentpool.receipt.RejectedDocuments;
import eu.talentpool.receipt.RejectedDocuments.Kept;
import eu.talentpool.receipt.RunHistory;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// Rejected documents that are kept: looked at for correction, and taken in again once what was wrong is mended.
@RestController
@RequestMapping(RejectedDocumentsController.PATH)
@Tag(name = "Ingestion")
class RejectedDocumentsController implements AccessTable {

    static final String PATH = RunsController.PATH + "/runs/{id}";

    private final RunHistory runs;
    private final RejectedDocuments rejected;
    private final JobRequests requests;
    private final Audit audit;

    RejectedDocumentsController(RunHistory runs, RejectedDocuments rejected, JobRequests requests, Audit audit) {
        this.runs = runs;
        this.rejected = rejected;
        this.requests = requests;
        this.audit = audit;
    }

    @Override
    public List<AccessRule> rules() {
        var who = Set.of(Role.SECRETARIAT, Role.FEED_SENDER);
        var whose =
                "senders: runs of the feeds their token names, never uploads; the Secretariat: all runs. Each look at"
                        + " a document is audited";
        return List.of(
                new AccessRule("GET", PATH + "/rejected-documents", who, whose),
                new AccessRule("GET", PATH + "/rejected-documents/{document}/content", who, whose),
                new AccessRule("POST", PATH + "/retries", who, whose));
    }

    @GetMapping("/rejected-documents")
    @Transactional
    @Operation(
            summary = "Rejected documents of a run that are kept, and until when",
            description = "Without those that a later run rejected again: they are that run's.")
    @ApiResponse(responseCode = "200", content = @Content(examples = @ExampleObject(Examples.REJECTED)))
    Page<Kept> list(
            Actor actor,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "20") @Min(1) @Max(Page.MOST) int size,
            @Parameter(description = "nextPage of the reply before") @RequestParam(required = false) @Nullable
                    UUID page) {
        check(actor, id);
        record(actor, "VIEW_REJECTED_DOCUMENTS", id, null);
        return Page.of(
                rejected.list(id, page, size + 1), size, kept -> kept.id().toString());
    }

    @GetMapping(path = "/rejected-documents/{document}/content", produces = MediaType.APPLICATION_OCTET_STREAM_VALUE)
    @Transactional
    @Operation(summary = "A rejected document as it came")
    ResponseEntity<byte[]> content(Actor actor, @PathVariable UUID id, @PathVariable UUID document) {
        check(actor, id);
        record(actor, "VIEW_REJECTED_DOCUMENT", id, document.toString());
        var bytes = rejected.find(id, document)
                .orElseThrow(() -> new Refused(
                        HttpStatus.NOT_FOUND, "No rejected document " + document + " of this run is kept (any more)."));
        var header = ContentDisposition.attachment().filename("document").build();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, header.toString())
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .body(bytes);
    }

    @PostMapping("/retries")
    @Transactional
    @Operation(
            summary = "Asks for the kept rejected documents of a run to be taken in again",
            description = "A worker does it within seconds, as a run of its own whose 'retryOf' names this one. What is"
                    + " accepted then is no longer kept.")
    @ApiResponse(responseCode = "202", content = @Content(examples = @ExampleObject(Examples.RETRY)))
    ResponseEntity<JobView> retry(Actor actor, @PathVariable UUID id) {
        check(actor, id);
        if (rejected.list(id, null, 1).isEmpty())
            throw new Refused(
                    HttpStatus.CONFLICT,
                    "No rejected document of this run is kept (any more). Correct the documents and send them again.");
        var asked = requests.ask(Job.RETRY_REJECTED, id.toString(), false, actor.id());
        record(actor, "RETRY_REJECTED_DOCUMENTS", id, asked.request().id().toString());
        return ResponseEntity.status(asked.isNew() ? HttpStatus.ACCEPTED : HttpStatus.OK)
                .body(JobView.of(asked.request()));
    }

    private void check(Actor actor, UUID run) {
        if (runs.find(FeedScope.of(actor), run).isEmpty()) throw Refused.run(run);
    }

    private void record(Actor actor, String action, UUID run, @Nullable String detail) {
        audit.record(actor, action, "run", run.toString(), Audit.Outcome.DONE, detail);
    }
}
