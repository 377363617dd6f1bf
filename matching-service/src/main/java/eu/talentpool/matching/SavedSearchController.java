package eu.talentpool.matching;

import eu.talentpool.audit.AccessRule;
import eu.talentpool.audit.AccessTable;
import eu.talentpool.audit.Actor;
import eu.talentpool.audit.Role;
import eu.talentpool.door.IfMatch;
import eu.talentpool.matching.saved.SavedSearch;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/// Searches that are asked again on a schedule. Their digests wait to be read: no mail is sent.
@RestController
@RequestMapping(SavedSearchController.PATH)
@Tag(name = "Saved searches", description = "Searches that are asked again on a schedule, and the new matches of each")
class SavedSearchController implements AccessTable {

    static final String PATH = "/api/v1/saved-searches";

    private static final String EXAMPLE = """
        {"name": "Developers with German", "vacancy": "4f8bb1c6-64f4-4c1a-9f0a-3e1d2a6f7c10", "everyHours": 24,
         "match": {"language": ["de:B1"], "minimum": ["essential-skills:60"]}}\
        """;

    private final Saving saving;

    SavedSearchController(Saving saving) {
        this.saving = saving;
    }

    /// @param digest id to read it by
    record DigestView(UUID digest, Instant at, int newMatches) {}

    @Override
    public List<AccessRule> rules() {
        var who = Set.of(Role.EMPLOYER, Role.NCP, Role.JOBSEEKER);
        var whose = "own searches; of vacancies and profiles as in the rankings";
        return List.of(
                new AccessRule("GET", PATH, who, whose),
                new AccessRule("POST", PATH, who, whose),
                new AccessRule("GET", PATH + "/{id}", who, whose),
                new AccessRule("PUT", PATH + "/{id}", who, whose),
                new AccessRule("DELETE", PATH + "/{id}", who, whose),
                new AccessRule("GET", PATH + "/{id}/digests", who, whose),
                new AccessRule("GET", PATH + "/{id}/digests/{digest}", who, whose));
    }

    @GetMapping
    @Operation(summary = "My saved searches")
    List<SavedSearchView> list(Actor actor) {
        return saving.list(actor).stream().map(SavedSearchView::of).toList();
    }

    @PostMapping
    @Operation(
            summary = "Saves a search",
            description =
                    "It is asked at once, and again after every interval; the first digest holds all matches, each"
                            + " later one those that no digest held. At most 50 an account.")
    @io.swagger.v3.oas.annotations.parameters.RequestBody(content = @Content(examples = @ExampleObject(EXAMPLE)))
    ResponseEntity<SavedSearchView> add(Actor actor, @Valid @RequestBody SavedSearchOrder order) {
        var added = saving.add(actor, order);
        return ResponseEntity.created(URI.create(PATH + "/" + added.id()))
                .eTag(String.valueOf(added.version()))
                .body(SavedSearchView.of(added));
    }

    @GetMapping("/{id}")
    @Operation(summary = "One saved search, and when it is asked again")
    ResponseEntity<SavedSearchView> get(Actor actor, @PathVariable UUID id) {
        return reply(saving.get(actor, id));
    }

    @PutMapping("/{id}")
    @Operation(
            summary = "Gives a saved search another name, interval or filters",
            description = "What it is ranked for stays, and what was told is not told again. It is asked at once.")
    @io.swagger.v3.oas.annotations.parameters.RequestBody(content = @Content(examples = @ExampleObject(EXAMPLE)))
    ResponseEntity<SavedSearchView> change(
            Actor actor, @PathVariable UUID id, IfMatch version, @Valid @RequestBody SavedSearchOrder order) {
        return reply(saving.change(actor, id, version, order));
    }

    private static ResponseEntity<SavedSearchView> reply(SavedSearch search) {
        return IfMatch.reply(search.version(), SavedSearchView.of(search));
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Forgets a saved search and its digests")
    void remove(Actor actor, @PathVariable UUID id, IfMatch version) {
        saving.remove(actor, id, version);
    }

    @GetMapping("/{id}/digests")
    @Operation(summary = "Digests of a search, latest first; a run without new matches writes none")
    @ApiResponse(responseCode = "200", content = @Content(examples = @ExampleObject("""
        [{"digest": "0f9a3c52-6c1e-4d1f-9a5b-6a1f2f0c7d11", "at": "2026-11-28T10:00:00Z", "newMatches": 3}]\
        """)))
    List<DigestView> digests(Actor actor, @PathVariable UUID id) {
        return saving.listDigests(actor, id).stream()
                .map(d -> new DigestView(d.ranking(), d.at(), d.matches()))
                .toList();
    }

    @GetMapping("/{id}/digests/{digest}")
    @Operation(
            summary = "The new matches of a digest, as a page of a ranking",
            description = "Who may no longer be shown is left out and counted as withdrawn.")
    Replies.RankingReply<?> digest(
            Actor actor,
            @PathVariable UUID id,
            @PathVariable UUID digest,
            @RequestParam(defaultValue = "20") @Min(1) @Max(100) int size,
            @Parameter(description = "nextPage of the reply before") @RequestParam(required = false) @Nullable
                    String page) {
        return saving.read(actor, id, digest, size, page == null ? null : PageToken.parse(page));
    }
}
