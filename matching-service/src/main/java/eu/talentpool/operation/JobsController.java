package eu.talentpool.operation;

import eu.talentpool.audit.AccessRule;
import eu.talentpool.audit.AccessTable;
import eu.talentpool.audit.Actor;
import eu.talentpool.audit.Audit;
import eu.talentpool.audit.Role;
import eu.talentpool.jobrequest.Job;
import eu.talentpool.jobrequest.JobRequest;
import eu.talentpool.jobrequest.JobRequests;
import eu.talentpool.receipt.PulledFeeds;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.net.URI;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// Where the operator asks for jobs and watches them. They are run by a worker, not by this program.
@RestController
@RequestMapping(JobsController.PATH)
@Tag(name = "Jobs", description = "Jobs of the pool, asked for by the operator or by the schedule, run by a worker")
class JobsController implements AccessTable {

    static final String PATH = "/api/v1/jobs";

    private final JobRequests requests;
    private final PulledFeeds pulled;
    private final Audit audit;

    JobsController(JobRequests requests, PulledFeeds pulled, Audit audit) {
        this.requests = requests;
        this.pulled = pulled;
        this.audit = audit;
    }

    /// @param feed  that the job is about; only for jobs that are about one
    /// @param whole the thorough form of the job; null for no
    record JobOrder(
            @Nullable @Schema(example = "demo-pes", description = "The feed to fetch, for pull-source only")
            String feed,

            @Nullable
            @Schema(
                    example = "false",
                    description = "pull-source: compare the whole list of the source; reconcile: compare the content"
                            + " of every document")
            Boolean whole) {}

    @Override
    public List<AccessRule> rules() {
        var who = Set.of(Role.SECRETARIAT);
        var whose = "jobs of the platform, which belong to nobody; each request is audited";
        return List.of(
                new AccessRule("GET", PATH, who, whose),
                new AccessRule("GET", PATH + "/{id}", who, whose),
                new AccessRule("POST", PATH + "/{job}", who, whose));
    }

    @GetMapping
    @Operation(summary = "Jobs that were asked for, newest first, with how far each is")
    @ApiResponse(responseCode = "200", content = @Content(examples = @ExampleObject(Examples.JOBS)))
    Page<JobView> list(
            @Parameter(description = "Name of a job", example = "pull-source") @RequestParam(required = false) @Nullable
                    String job,
            @RequestParam(required = false) JobRequest.@Nullable State state,
            @RequestParam(defaultValue = "20") @Min(1) @Max(Page.MOST) int size,
            @Parameter(description = "nextPage of the reply before") @RequestParam(required = false) @Nullable
                    UUID page) {
        var filter = new JobRequests.Filter(job == null ? null : job(job), state);
        var found =
                requests.list(filter, page, size + 1).stream().map(JobView::of).toList();
        return Page.of(found, size, view -> view.id().toString());
    }

    @GetMapping("/{id}")
    @Operation(summary = "One job that was asked for: how far it is, what came of it")
    @ApiResponse(responseCode = "200", content = @Content(examples = @ExampleObject(Examples.JOB)))
    JobView get(@PathVariable UUID id) {
        return requests.find(id)
                .map(JobView::of)
                .orElseThrow(() -> new Refused(
                        HttpStatus.NOT_FOUND,
                        "No job was asked for under the id " + id + ". GET " + PATH + " lists those there are."));
    }

    @PostMapping("/{job}")
    @Transactional
    @Operation(
            summary = "Asks for a job",
            description =
                    "A worker takes it up within seconds. If the same job is waiting or running already, the reply"
                            + " is that one (200); otherwise it is new (202).")
    @io.swagger.v3.oas.annotations.parameters.RequestBody(
            content = @Content(examples = @ExampleObject("{\"feed\": \"demo-pes\", \"whole\": false}")))
    @ApiResponse(responseCode = "202", content = @Content(examples = @ExampleObject(Examples.JOB)))
    ResponseEntity<JobView> ask(
            Actor actor,
            @PathVariable @Parameter(description = "pull-source, index, expire, reconcile or rebuild-index") String job,
            @RequestBody(required = false) @Nullable JobOrder order) {
        var wanted = job(job);
        var subject = subject(wanted, order == null ? null : order.feed());
        var whole = order != null && Boolean.TRUE.equals(order.whole());
        var asked = requests.ask(wanted, subject, whole, actor.id());
        var id = asked.request().id();
        audit.record(actor, "REQUEST_JOB", "job", id.toString(), Audit.Outcome.DONE, wanted.code());
        return ResponseEntity.status(asked.isNew() ? HttpStatus.ACCEPTED : HttpStatus.OK)
                .location(URI.create(PATH + "/" + id))
                .body(JobView.of(asked.request()));
    }

    private static Job job(String code) {
        return Job.find(code)
                .orElseThrow(() -> new Refused(
                        HttpStatus.NOT_FOUND, "There is no job '" + code + "'. There are: " + Job.names() + "."));
    }

    private String subject(Job job, @Nullable String feed) {
        return switch (job.about()) {
            case FEED -> pulledFeed(feed);
            case RUN ->
                throw new Refused(
                        HttpStatus.BAD_REQUEST,
                        job.code() + " is about a run: ask for it with POST " + RejectedDocumentsController.PATH
                                + "/retries.");
            case POOL -> {
                if (feed != null)
                    throw new Refused(HttpStatus.BAD_REQUEST, job.code() + " is about no feed: leave 'feed' out.");
                yield "";
            }
        };
    }

    private String pulledFeed(@Nullable String feed) {
        var feeds = pulled.list();
        if (feed != null && feeds.contains(feed)) return feed;
        throw new Refused(
                HttpStatus.BAD_REQUEST,
                "Name in 'feed' a feed that has an address to fetch from. Those that have one: "
                        + (feeds.isEmpty() ? "none" : String.join(", ", feeds)) + ".");
    }
}
