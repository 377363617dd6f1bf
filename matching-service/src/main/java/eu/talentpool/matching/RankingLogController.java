package eu.talentpool.matching;

import eu.talentpool.audit.AccessRule;
import eu.talentpool.audit.AccessTable;
import eu.talentpool.audit.Actor;
import eu.talentpool.audit.Audit;
import eu.talentpool.audit.Role;
import eu.talentpool.matching.log.Ranking;
import eu.talentpool.matching.log.RankingLog;
import eu.talentpool.matching.log.RankingLog.Position;
import eu.talentpool.matching.log.RankingQuery;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import tools.jackson.databind.json.JsonMapper;

/// The log of rankings, for the auditor. It holds pseudonyms and figures, and no word of anybody.
@RestController
@RequestMapping(RankingLogController.PATH)
@Tag(name = "Ranking log", description = "Every ranking that was shown, as it was shown; for auditors")
class RankingLogController implements AccessTable {

    static final String PATH = "/api/v1/rankings";

    private static final int PAGE_OF_EXPORT = 100;

    private final RankingLog log;
    private final Audit audit;
    private final JsonMapper json;

    RankingLogController(RankingLog log, Audit audit, JsonMapper json) {
        this.log = log;
        this.audit = audit;
        this.json = json;
    }

    record Query(
            @Parameter(description = "Vacancy that was ranked for") @Nullable
            UUID vacancy,

            @Parameter(description = "Profile that was ranked for, or stood in the ranking") @Nullable
            UUID profile,

            @Parameter(description = "Subject of the token of who asked") @Nullable
            String requester,

            @Parameter(description = "First moment", example = "2026-11-01T00:00:00Z") @Nullable
            Instant from,

            @Parameter(description = "First moment that is too late") @Nullable
            Instant until) {

        RankingQuery asked() {
            return new RankingQuery(vacancy, profile, requester, from, until);
        }
    }

    @Override
    public List<AccessRule> rules() {
        var who = Set.of(Role.AUDITOR);
        var whose = "rankings of the whole pool under pseudonyms; each look is audited";
        return List.of(
                new AccessRule("GET", PATH, who, whose),
                new AccessRule("GET", PATH + "/export", who, whose),
                new AccessRule("GET", PATH + "/{id}", who, whose));
    }

    @GetMapping
    @Transactional
    @Operation(summary = "Rankings, latest first, without their entries")
    @ApiResponse(responseCode = "200", content = @Content(examples = @ExampleObject(Samples.RANKINGS)))
    LoggedRankings list(
            Actor actor,
            @ParameterObject Query query,
            @RequestParam(defaultValue = "20") @Min(1) @Max(100) int size,
            @Parameter(description = "nextPage of the reply before") @RequestParam(required = false) @Nullable
                    String page) {
        record(actor, "VIEW_RANKINGS", "many");
        var found = log.list(query.asked(), page == null ? null : LogToken.parse(page), size + 1);
        var items = found.stream().limit(size).map(LoggedRanking::head).toList();
        var next = found.size() > size ? LogToken.of(found.get(size - 1)) : null;
        return new LoggedRankings(items, next);
    }

    @GetMapping("/{id}")
    @Transactional
    @Operation(summary = "One ranking with all its entries and the points of each")
    LoggedRanking get(Actor actor, @PathVariable UUID id) {
        record(actor, "VIEW_RANKING", id.toString());
        return log.find(id)
                .map(LoggedRanking::whole)
                .orElseThrow(() -> new ResponseStatusException(
                        HttpStatus.NOT_FOUND, "There is no ranking " + id + ", or it is older than the log is kept."));
    }

    /// Page by page, so that no transaction stays open while a slow client reads.
    @GetMapping(path = "/export", produces = MediaType.APPLICATION_NDJSON_VALUE)
    @Operation(
            summary = "The same rankings with all entries, a JSON document a line, latest first",
            description = "A file that does not end with a newline was cut off: ask again.")
    @ApiResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_NDJSON_VALUE,
                            examples = @ExampleObject(Samples.RANKING)))
    void export(Actor actor, @ParameterObject Query query, HttpServletResponse response) throws IOException {
        record(actor, "EXPORT_RANKINGS", "many");
        response.setContentType(MediaType.APPLICATION_NDJSON_VALUE);
        var out = response.getOutputStream();
        Position after = null;
        List<Ranking> page;
        do {
            page = log.list(query.asked(), after, PAGE_OF_EXPORT);
            for (var ranking : page) {
                out.write(json.writeValueAsBytes(LoggedRanking.whole(ranking)));
                out.write('\n');
            }
            if (!page.isEmpty()) after = Position.of(page.getLast());
        } while (page.size() == PAGE_OF_EXPORT);
    }

    private void record(Actor actor, String action, String id) {
        audit.record(actor, action, "ranking", id, Audit.Outcome.DONE, null);
    }
}
