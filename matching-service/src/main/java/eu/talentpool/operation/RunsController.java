package eu.talentpool.operation;

import eu.talentpool.audit.AccessRule;
import eu.talentpool.audit.AccessTable;
import eu.talentpool.audit.Actor;
import eu.talentpool.audit.Audit;
import eu.talentpool.audit.Role;
import eu.talentpool.exchange.Finding.Severity;
import eu.talentpool.receipt.DocumentReports;
import eu.talentpool.receipt.DocumentReports.DocumentReport;
import eu.talentpool.receipt.FeedScope;
import eu.talentpool.receipt.Issues;
import eu.talentpool.receipt.Issues.Issue;
import eu.talentpool.receipt.Outcome;
import eu.talentpool.receipt.RunHistory;
import eu.talentpool.receipt.RunHistory.Run;
import eu.talentpool.receipt.RunReport;
import eu.talentpool.receipt.RunReports;
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
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// Where senders and the operator read what became of documents.
@RestController
@RequestMapping(RunsController.PATH)
@Tag(name = "Ingestion", description = "What became of documents: senders see their own feeds, the Secretariat all")
class RunsController implements AccessTable {

    static final String PATH = "/api/v1/ingestion";

    private final RunHistory runs;
    private final RunReports reports;
    private final DocumentReports documents;
    private final Issues issues;
    private final PageTokens tokens;
    private final Audit audit;

    RunsController(
            RunHistory runs,
            RunReports reports,
            DocumentReports documents,
            Issues issues,
            PageTokens tokens,
            Audit audit) {
        this.runs = runs;
        this.reports = reports;
        this.documents = documents;
        this.issues = issues;
        this.tokens = tokens;
        this.audit = audit;
    }

    @Override
    public List<AccessRule> rules() {
        var who = Set.of(Role.SECRETARIAT, Role.FEED_SENDER);
        var whose = "senders: runs of the feeds their token names, never uploads; the Secretariat: all runs";
        return List.of(
                new AccessRule("GET", PATH + "/runs", who, whose),
                new AccessRule("GET", PATH + "/runs/{id}", who, whose),
                new AccessRule("GET", PATH + "/runs/{id}/documents", who, whose),
                new AccessRule("GET", PATH + "/issues", who, whose));
    }

    @GetMapping("/runs")
    @Operation(summary = "Runs, newest first")
    @ApiResponse(responseCode = "200", content = @Content(examples = @ExampleObject(Examples.RUNS)))
    Page<Run> runs(
            Actor actor,
            @Parameter(description = "Id of a feed", example = "demo-pes") @RequestParam(required = false) @Nullable
                    String feed,
            @RequestParam(required = false) RunHistory.@Nullable Kind kind,
            @Parameter(description = "UNFINISHED: under way, or cut short; the same command takes it up again")
                    @RequestParam(required = false)
                    RunHistory.@Nullable State state,
            @RequestParam(defaultValue = "20") @Min(1) @Max(Page.MOST) int size,
            @Parameter(description = "nextPage of the reply before") @RequestParam(required = false) @Nullable
                    String page) {
        var filter = new RunHistory.Filter(feed, kind, state);
        var after = page == null ? null : run(page);
        var found = runs.list(FeedScope.of(actor), filter, after, size + 1);
        return Page.of(found, size, run -> run.run().toString());
    }

    private static UUID run(String page) {
        try {
            return UUID.fromString(page);
        } catch (IllegalArgumentException e) {
            throw Refused.page();
        }
    }

    @GetMapping("/runs/{id}")
    @Transactional
    @Operation(
            summary = "The report of a run, as the command gives it with --json",
            description = "Shown and hidden are those of today, not of the day of the run.")
    @ApiResponse(responseCode = "200", content = @Content(examples = @ExampleObject(Examples.REPORT)))
    RunReport run(Actor actor, @PathVariable UUID id) {
        var run = get(actor, id);
        record(actor, "VIEW_RUN", run.run(), run.kind());
        return reports.of(id, run.kind());
    }

    @GetMapping("/runs/{id}/documents")
    @Transactional
    @Operation(
            summary = "What became of each document of a run, in order of their names",
            description = "Findings with rule, path and sentence; texts that were linked to ESCO, and those that stayed"
                    + " words.")
    @ApiResponse(responseCode = "200", content = @Content(examples = @ExampleObject(Examples.DOCUMENTS)))
    Page<DocumentReport> documents(
            Actor actor,
            @PathVariable UUID id,
            @RequestParam(required = false) Outcome.@Nullable Kind outcome,
            @RequestParam(defaultValue = "20") @Min(1) @Max(Page.MOST) int size,
            @Parameter(description = "nextPage of the reply before") @RequestParam(required = false) @Nullable
                    String page) {
        var run = get(actor, id);
        record(actor, "VIEW_RUN_DOCUMENTS", run.run(), run.kind());
        var after = page == null ? "" : tokens.document(id, page);
        return Page.of(
                documents.list(id, outcome, after, size + 1), size, report -> tokens.after(id, report.document()));
    }

    @GetMapping("/issues")
    @Transactional
    @Operation(
            summary = "What was dropped, repaired, noted or wrong, across runs: newest run first",
            description = "Within a run in the order in which it came.")
    @ApiResponse(responseCode = "200", content = @Content(examples = @ExampleObject(Examples.ISSUES)))
    Page<Issue> issues(
            Actor actor,
            @Parameter(description = "Id of a feed", example = "demo-pes") @RequestParam(required = false) @Nullable
                    String feed,
            @Parameter(description = "Id of a run") @RequestParam(required = false) @Nullable UUID run,
            @Parameter(description = "Id of a rule", example = "empty-file") @RequestParam(required = false) @Nullable
                    String rule,
            @RequestParam(required = false) @Nullable Severity severity,
            @RequestParam(defaultValue = "20") @Min(1) @Max(Page.MOST) int size,
            @Parameter(description = "nextPage of the reply before") @RequestParam(required = false) @Nullable
                    String page) {
        var filter = new Issues.Filter(feed, run, rule, severity);
        var after = page == null ? null : issue(page);
        var found = Page.of(
                issues.list(FeedScope.of(actor), filter, after, size + 1),
                size,
                issue -> String.valueOf(issue.issue()));
        found.items().stream()
                .collect(Collectors.toMap(Issue::run, Issue::kind, (a, _) -> a))
                .forEach((of, kind) -> record(actor, "VIEW_RUN_ISSUES", of, kind));
        return found;
    }

    private static long issue(String page) {
        try {
            return Long.parseLong(page);
        } catch (NumberFormatException e) {
            throw Refused.page();
        }
    }

    private Run get(Actor actor, UUID id) {
        return runs.find(FeedScope.of(actor), id).orElseThrow(() -> Refused.run(id));
    }

    /// Documents of profiles are named after people and say what people wrote.
    private void record(Actor actor, String action, UUID run, RunHistory.Kind kind) {
        if (kind == RunHistory.Kind.PROFILES)
            audit.record(actor, action, "run", run.toString(), Audit.Outcome.DONE, null);
    }
}
