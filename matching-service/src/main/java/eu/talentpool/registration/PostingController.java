package eu.talentpool.registration;

import eu.talentpool.audit.AccessRule;
import eu.talentpool.audit.AccessTable;
import eu.talentpool.audit.Actor;
import eu.talentpool.audit.Role;
import eu.talentpool.door.IfMatch;
import eu.talentpool.vacancy.Vacancy;
import eu.talentpool.vacancy.VacancyId;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.net.URI;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// Where employers write vacancies of their own.
@RestController
@RequestMapping(PostingController.PATH)
@Tag(name = "Vacancies")
class PostingController implements AccessTable {

    static final String PATH = "/api/v1/vacancies";

    private final Posting posting;

    PostingController(Posting posting) {
        this.posting = posting;
    }

    enum Closure {
        FILLED,
        WITHDRAWN
    }

    record ClosureRequest(
            @NotNull @Schema(example = "FILLED") Closure reason) {}

    @Override
    public List<AccessRule> rules() {
        var who = Set.of(Role.EMPLOYER);
        var whose = "vacancies of the own employer; what a feed sent is changed by the feed alone";
        return List.of(
                new AccessRule("POST", PATH, who, whose),
                new AccessRule("GET", PATH + "/{id}", who, whose),
                new AccessRule("PUT", PATH + "/{id}", who, whose),
                new AccessRule("POST", PATH + "/{id}/publication", who, whose),
                new AccessRule("POST", PATH + "/{id}/closure", who, whose));
    }

    @PostMapping
    @Operation(
            summary = "Writes a draft",
            description = "Title and skills are linked to ESCO as what a feed sends; the reply says to what, and what"
                    + " else the title may mean. Nobody is shown a draft.")
    ResponseEntity<PostedVacancy> draft(Actor actor, @Valid @RequestBody VacancyForm form) {
        var drafted = posting.draft(actor, form);
        return ResponseEntity.created(URI.create(PATH + "/" + drafted.id()))
                .eTag(String.valueOf(drafted.version()))
                .body(posting.view(drafted));
    }

    @GetMapping("/{id}")
    @Operation(summary = "One own vacancy: what it was linked to, whether it is shown, and if not, why")
    ResponseEntity<PostedVacancy> get(Actor actor, @PathVariable UUID id) {
        return reply(posting.get(actor, new VacancyId(id)));
    }

    @PutMapping("/{id}")
    @Operation(
            summary = "Replaces the content of a draft or a published vacancy",
            description = "A published one is screened anew before it is shown again.")
    ResponseEntity<PostedVacancy> edit(
            Actor actor, @PathVariable UUID id, IfMatch version, @Valid @RequestBody VacancyForm form) {
        return reply(posting.edit(actor, new VacancyId(id), version, form));
    }

    @PostMapping("/{id}/publication")
    @Operation(
            summary = "Publishes a draft, through screening",
            description = "If screening holds it, the reply names each sentence and what to do; the contact point"
                    + " decides. Whatever else keeps it from being shown stands in hiddenBecause.")
    ResponseEntity<PostedVacancy> publish(Actor actor, @PathVariable UUID id) {
        return reply(posting.publish(actor, new VacancyId(id)));
    }

    @PostMapping("/{id}/closure")
    @Operation(summary = "Takes a published vacancy away for good, because it is filled or withdrawn")
    ResponseEntity<PostedVacancy> close(
            Actor actor, @PathVariable UUID id, @Valid @RequestBody ClosureRequest request) {
        return reply(posting.close(actor, new VacancyId(id), request.reason().name()));
    }

    private ResponseEntity<PostedVacancy> reply(Vacancy vacancy) {
        return IfMatch.reply(vacancy.version(), posting.view(vacancy));
    }
}
