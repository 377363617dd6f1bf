package eu.talentpool.matching;

import eu.talentpool.audit.AccessRule;
import eu.talentpool.audit.AccessTable;
import eu.talentpool.audit.Actor;
import eu.talentpool.audit.Role;
import eu.talentpool.employer.EmployerId;
import eu.talentpool.matching.draft.Draft;
import eu.talentpool.matching.draft.Drafts;
import eu.talentpool.profile.ProfileContent;
import eu.talentpool.taxonomy.Countries;
import eu.talentpool.vacancy.VacancyContent;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// Matches for a text or a document that is sent along, and kept nowhere.
@RestController
@RequestMapping(AdHocController.PATH)
@Tag(name = "Matching")
class AdHocController implements AccessTable {

    static final String PATH = "/api/v1/matching";

    private static final String BODY = "Free text as text/plain in UTF-8 (up to 100 kB), or a document of a format that"
            + " the pool reads under any other type (up to 5 MB): what it is, its content tells.";

    private final Ranker ranker;
    private final Drafts drafts;
    private final AdHocVacancies vacancies;
    private final AdHocCandidates candidates;

    AdHocController(Ranker ranker, Drafts drafts, AdHocVacancies vacancies, AdHocCandidates candidates) {
        this.ranker = ranker;
        this.drafts = drafts;
        this.vacancies = vacancies;
        this.candidates = candidates;
    }

    @Override
    public List<AccessRule> rules() {
        return List.of(
                new AccessRule(
                        "POST",
                        PATH + "/vacancies",
                        Set.of(Role.JOBSEEKER, Role.NCP, Role.GATEWAY_OFFICER),
                        "vacancies that are shown; what is sent along is kept nowhere"),
                new AccessRule(
                        "POST",
                        PATH + "/candidates",
                        Set.of(Role.EMPLOYER),
                        "whom a vacancy of the own employer would show; each person shown is audited"));
    }

    @PostMapping("/vacancies")
    @Operation(
            summary = "Vacancies for a profile that is sent along, best first",
            description = "Nothing of the profile is kept: no record, no ranking, no log line. 'read' says what was"
                    + " understood. There are no further pages: ask for more by 'size'.")
    @RequestBody(
            description = BODY,
            content =
                    @Content(
                            mediaType = MediaType.TEXT_PLAIN_VALUE,
                            examples = @ExampleObject("Java developer\\nSix years of Java and SQL. English C1.")))
    @ApiResponse(responseCode = "200", content = @Content(examples = @ExampleObject(Samples.AD_HOC)))
    Replies.AdHocReply<Replies.VacancyView> vacancies(
            Actor actor,
            @Parameter(hidden = true) HttpServletRequest request,
            @Parameter(description = "Member State of work, may be repeated; all if left out", example = "DE")
                    @RequestParam(defaultValue = "")
                    List<String> country,
            @Parameter(description = "Language of a text, ISO 639-1; guessed if left out")
                    @RequestParam(required = false)
                    @Nullable
                    String language,
            @RequestParam(defaultValue = "20") @Min(1) @Max(100) int size)
            throws IOException {
        var pairing = ranker.pairing();
        var countries = countries(country);
        return vacancies.rank(actor, profile(request, code(language), pairing), countries, size, pairing);
    }

    @PostMapping("/candidates")
    @Operation(
            summary = "Candidates for a vacancy that is sent along, best first",
            description = "As an employer sees them: pseudonyms, concepts and levels. The vacancy has to be one that"
                    + " would be shown: employer in good standing, occupation on the shortage list. Its text is not"
                    + " kept; who was shown is audited. A text is taken to offer work in the employer's Member State.")
    @RequestBody(
            description = BODY,
            content =
                    @Content(
                            mediaType = MediaType.TEXT_PLAIN_VALUE,
                            examples = @ExampleObject("Java developer\\nYou know Java and SQL and speak German B1.")))
    Replies.AdHocReply<Replies.CandidateView> candidates(
            Actor actor,
            @Parameter(hidden = true) HttpServletRequest request,
            @RequestParam(required = false) @Nullable String language,
            @RequestParam(defaultValue = "20") @Min(1) @Max(100) int size)
            throws IOException {
        var employer = DecisionController.employer(actor);
        var pairing = ranker.pairing();
        var draft = vacancy(request, code(language), employer, pairing);
        return candidates.rank(actor, employer, draft, size, pairing);
    }

    private Draft<ProfileContent> profile(HttpServletRequest request, @Nullable String language, Pairing pairing)
            throws IOException {
        var body = request.getInputStream();
        return isText(request) ? drafts.profileText(body, language, pairing.taxonomy()) : drafts.profile(body);
    }

    private Draft<VacancyContent> vacancy(
            HttpServletRequest request, @Nullable String language, EmployerId employer, Pairing pairing)
            throws IOException {
        var body = request.getInputStream();
        if (!isText(request)) return drafts.vacancy(body);
        var place = new VacancyContent.Place(employer.memberState(), null, null, null);
        return drafts.vacancyText(body, language, place, pairing.taxonomy());
    }

    private static boolean isText(HttpServletRequest request) {
        var type = request.getContentType();
        return type != null && type.toLowerCase(java.util.Locale.ROOT).startsWith(MediaType.TEXT_PLAIN_VALUE);
    }

    private static @Nullable String code(@Nullable String language) {
        return language == null ? null : MatchQuery.tongue(language).language();
    }

    private static Set<String> countries(List<String> asked) {
        if (asked.isEmpty()) return Countries.memberStates();
        return asked.stream()
                .map(text -> Countries.normalise(text)
                        .filter(Countries::isMemberState)
                        .orElseThrow(() -> new IllegalArgumentException(
                                "'" + text + "' is no Member State of the Union: use a code such as DE.")))
                .collect(Collectors.toSet());
    }
}
