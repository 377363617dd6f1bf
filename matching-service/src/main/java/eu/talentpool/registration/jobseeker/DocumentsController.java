package eu.talentpool.registration.jobseeker;

import eu.talentpool.audit.AccessRule;
import eu.talentpool.audit.AccessTable;
import eu.talentpool.audit.Actor;
import eu.talentpool.audit.Role;
import eu.talentpool.consent.Consent.Section;
import eu.talentpool.door.IfMatch;
import eu.talentpool.exchange.DocumentReader;
import eu.talentpool.exchange.Finding;
import eu.talentpool.exchange.ReadResult;
import eu.talentpool.registration.jobseeker.Reviews.Review;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// Where a jobseeker uploads a CV, reviews what was read of it, and accepts or discards that.
@RestController
@RequestMapping(DocumentsController.PATH)
@Tag(name = "Jobseekers")
class DocumentsController implements AccessTable {

    static final String PATH = "/api/v1/profiles/me/documents";

    private final DocumentReader reader = new DocumentReader();
    private final Reviews reviews;

    DocumentsController(Reviews reviews) {
        this.reviews = reviews;
    }

    /// @param sections to take over; null = each that the document says something of
    record AcceptanceRequest(
            @Nullable @Schema(example = "[\"EXPERIENCE\", \"SKILLS\"]")
            Set<Section> sections) {}

    @Override
    public List<AccessRule> rules() {
        var who = Set.of(Role.JOBSEEKER);
        var whose = "documents uploaded for the own profile";
        return List.of(
                new AccessRule("POST", PATH, who, whose),
                new AccessRule("GET", PATH, who, whose),
                new AccessRule("GET", PATH + "/{id}", who, whose),
                new AccessRule("POST", PATH + "/{id}/acceptance", who, whose),
                new AccessRule("DELETE", PATH + "/{id}", who, whose));
    }

    @PostMapping
    @Operation(
            summary = "Reads a CV and says what was understood, what was dropped or repaired, and what is missing",
            description = "The bytes of the file as the body, up to 20 MB: Europass as XML or PDF, the older Europass"
                + " as XML, JSON or PDF, EURES Candidate, JSON Resume; its content tells which. The file is not kept."
                + " What was read is kept for 30 days and shown to nobody before it is accepted.")
    @io.swagger.v3.oas.annotations.parameters.RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = "application/octet-stream",
                            schema = @Schema(format = "binary", type = "string")))
    ResponseEntity<Review> upload(Actor actor, @Parameter(hidden = true) HttpServletRequest request, Locale language)
            throws IOException {
        var type = request.getContentType();
        if (type != null && type.toLowerCase(Locale.ROOT).startsWith("multipart/"))
            throw Refusal.of(
                    HttpStatus.UNSUPPORTED_MEDIA_TYPE,
                    "Send the bytes of the file as the body, not as a form: curl --data-binary @cv.pdf -H"
                            + " 'Content-Type: application/octet-stream'.");
        var review = reviews.add(actor, read(reader.read(request.getInputStream())), language);
        return reply(HttpStatus.CREATED, review);
    }

    private static Uploads.Draft read(ReadResult result) {
        return switch (result) {
            case ReadResult.ProfileRead read -> Uploads.Draft.of(read);
            case ReadResult.VacancyRead _ ->
                throw Refusal.of(
                        HttpStatus.UNPROCESSABLE_CONTENT,
                        "The document is a vacancy, and here a CV is asked for. Upload your own.");
            case ReadResult.Rejected r ->
                throw Refusal.of(
                        HttpStatus.UNPROCESSABLE_CONTENT,
                        "The document cannot be used. "
                                + r.findings().stream().map(Finding::message).collect(Collectors.joining(" ")),
                        "findings",
                        r.findings());
        };
    }

    @GetMapping
    @Operation(summary = "What waits for a review, latest first")
    List<Review> list(Actor actor, Locale language) {
        return reviews.list(actor, language);
    }

    @GetMapping("/{id}")
    @Operation(summary = "What was read, compared with the profile as it is now")
    ResponseEntity<Review> get(Actor actor, @PathVariable UUID id, Locale language) {
        return reply(HttpStatus.OK, reviews.get(actor, id, language));
    }

    @PostMapping("/{id}/acceptance")
    @Operation(
            summary = "Takes what was read into the profile",
            description = "A section that the document says nothing of stays as it is. Name and contact are taken where"
                    + " the profile has none. Afterwards it can be changed as everything else.")
    ResponseEntity<ProfileViews.ProfileView> accept(
            Actor actor,
            IfMatch made,
            @PathVariable UUID id,
            @RequestBody(required = false) @Nullable AcceptanceRequest request,
            Locale language) {
        var view = reviews.accept(actor, made, id, request == null ? null : request.sections(), language);
        return IfMatch.reply(view.version(), view);
    }

    @DeleteMapping("/{id}")
    @Operation(summary = "Discards what was read")
    ResponseEntity<Void> discard(Actor actor, @PathVariable UUID id) {
        reviews.discard(actor, id);
        return ResponseEntity.noContent().build();
    }

    private static ResponseEntity<Review> reply(HttpStatus status, Review review) {
        return ResponseEntity.status(status)
                .eTag(String.valueOf(review.version()))
                .body(review);
    }
}
