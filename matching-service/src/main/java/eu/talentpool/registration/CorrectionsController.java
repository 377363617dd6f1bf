package eu.talentpool.registration;

import eu.talentpool.audit.AccessRule;
import eu.talentpool.audit.AccessTable;
import eu.talentpool.audit.Actor;
import eu.talentpool.audit.Audit;
import eu.talentpool.audit.Role;
import eu.talentpool.taxonomy.ConceptKind;
import eu.talentpool.taxonomy.Correction;
import eu.talentpool.taxonomy.Corrections;
import eu.talentpool.taxonomy.Taxonomies;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// Where contact points, the Secretariat and gateway offices say what a title or a skill means.
@RestController
@RequestMapping("/api/v1/taxonomy/corrections")
@Tag(name = "Corrections", description = "What people said that titles and skills mean; goes before what the words say")
class CorrectionsController implements AccessTable {

    private static final String PATH = "/api/v1/taxonomy/corrections";
    private static final int PAGE = 1_000;

    /// No address, no link, no long number, one line: words of a title or a skill need none of them.
    private static final String WORDS = "(?!.*(?:@|://|\\d{6}|\\p{Cntrl})).*";

    private static final String WORDS_SENTENCE = "must be one line without addresses, links and long numbers";

    private final Corrections corrections;
    private final Taxonomies taxonomies;
    private final Audit audit;

    CorrectionsController(Corrections corrections, Taxonomies taxonomies, Audit audit) {
        this.corrections = corrections;
        this.taxonomies = taxonomies;
        this.audit = audit;
    }

    /// @param concept URI; null = none of the taxonomy
    record CorrectionRequest(
            @NotBlank
            @Size(max = Correction.LONGEST)
            @Pattern(regexp = WORDS, message = WORDS_SENTENCE)
            @Schema(example = "Java Ninja")
            String text,

            @NotNull
            @Pattern(regexp = "[a-z]{2}", message = "must be a code of ISO 639-1, for example de")
            @Schema(example = "en")
            String language,

            @NotNull ConceptKind kind,

            @Nullable @Schema(example = "http://data.europa.eu/esco/occupation/f2b15a0e-e65a-438a-affb-29b9d50b77d1")
            String concept,

            @NotNull
            @Size(min = 10, max = 500)
            @Pattern(regexp = WORDS, message = WORDS_SENTENCE)
            @Schema(example = "The employer means a Java developer.")
            String reason) {}

    @Override
    public List<AccessRule> rules() {
        var who = Set.of(Role.NCP, Role.SECRETARIAT, Role.GATEWAY_OFFICER, Role.GATEWAY_SUPERVISOR);
        var whose = "words of the taxonomy, which belong to nobody; each change is audited";
        return List.of(
                new AccessRule("POST", PATH, who, whose),
                new AccessRule("GET", PATH, who, whose),
                new AccessRule("GET", PATH + "/export", who, whose),
                new AccessRule("DELETE", PATH + "/{id}", who, whose));
    }

    @PostMapping
    @Transactional
    @Operation(
            summary = "Says what a title or a skill means, or that it is none of the taxonomy",
            description = "Counts for the same text in this language from now on, in place of an earlier correction;"
                    + " records that hold it are linked anew.")
    ResponseEntity<?> correct(Actor actor, @Valid @RequestBody CorrectionRequest request) {
        if (!isKnown(request.kind(), request.concept()))
            return problem(
                    HttpStatus.BAD_REQUEST,
                    "concept: the taxonomy in force has no %s with this URI. Correct it and send it again."
                            .formatted(request.kind()));
        var made = corrections.add(
                request.text(), request.language(), request.kind(), request.concept(), request.reason(), actor.id());
        record(actor, "CORRECT_LINK", made.id(), Objects.requireNonNullElse(made.concept(), "none"));
        return ResponseEntity.status(HttpStatus.CREATED).body(made);
    }

    @GetMapping
    @Operation(summary = "Corrections in force, oldest first; the next page begins after the last id of this one")
    List<Correction> list(
            @RequestParam(required = false) @Nullable UUID after,
            @RequestParam(defaultValue = "100") @Min(1) @Max(PAGE) int size) {
        return corrections.list(after, size);
    }

    @GetMapping(path = "/export", produces = "text/tab-separated-values;charset=UTF-8")
    @Operation(summary = "Corrections in force as labelled data: id, text, language, kind, concept (empty = none)")
    String export() {
        return Stream.iterate(
                        corrections.list(null, PAGE),
                        page -> !page.isEmpty(),
                        page -> corrections.list(page.getLast().id(), PAGE))
                .flatMap(List::stream)
                .map(CorrectionsController::line)
                .collect(Collectors.joining("", "id\ttext\tlanguage\tkind\tconcept\n", ""));
    }

    @DeleteMapping("/{id}")
    @Transactional
    @Operation(summary = "Revokes a correction; it stays in the history")
    ResponseEntity<?> revoke(Actor actor, @PathVariable UUID id) {
        if (!corrections.revoke(id, actor.id()))
            return problem(HttpStatus.NOT_FOUND, "There is no correction with this id in force.");
        record(actor, "REVOKE_CORRECTION", id, null);
        return ResponseEntity.noContent().build();
    }

    private boolean isKnown(ConceptKind kind, @Nullable String concept) {
        if (concept == null) return true;
        var taxonomy = taxonomies.current();
        return switch (kind) {
            case OCCUPATION -> taxonomy.findOccupation(concept).isPresent();
            case SKILL -> taxonomy.findSkill(concept).isPresent();
        };
    }

    private void record(Actor actor, String action, UUID id, @Nullable String detail) {
        audit.record(actor, action, "correction", id.toString(), Audit.Outcome.DONE, detail);
    }

    private static String line(Correction c) {
        var concept = Objects.requireNonNullElse(c.concept(), "");
        return String.join(
                        "\t",
                        c.id().toString(),
                        c.text(),
                        c.language(),
                        c.kind().name(),
                        concept) + "\n";
    }

    private static ResponseEntity<?> problem(HttpStatus status, String sentence) {
        return ResponseEntity.of(ProblemDetail.forStatusAndDetail(status, sentence))
                .build();
    }
}
