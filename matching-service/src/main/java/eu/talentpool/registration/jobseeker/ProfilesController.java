package eu.talentpool.registration.jobseeker;

import eu.talentpool.audit.AccessRule;
import eu.talentpool.audit.AccessTable;
import eu.talentpool.audit.Actor;
import eu.talentpool.audit.Role;
import eu.talentpool.door.IfMatch;
import eu.talentpool.profile.Profile;
import eu.talentpool.registration.jobseeker.ProfileViews.ProfileView;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// Where a jobseeker registers, writes the own profile, takes all of it along and erases it.
@RestController
@RequestMapping(ProfilesController.PATH)
@Tag(name = "Jobseekers")
class ProfilesController implements AccessTable {

    static final String PATH = "/api/v1/profiles";

    private static final String ME = PATH + "/me";
    private static final String CONFIRM = "erase-everything";

    private final OwnProfiles own;
    private final ProfileViews views;
    private final Contents contents;
    private final Export export;

    ProfilesController(OwnProfiles own, ProfileViews views, Contents contents, Export export) {
        this.own = own;
        this.views = views;
        this.contents = contents;
        this.export = export;
    }

    @Override
    public List<AccessRule> rules() {
        return Stream.of(
                        "POST " + PATH,
                        "GET " + ME,
                        "DELETE " + ME,
                        "PUT " + ME + "/registration",
                        "PUT " + ME + "/content",
                        "PUT " + ME + "/identity",
                        "GET " + ME + "/export")
                .map(call -> call.split(" "))
                .map(call -> new AccessRule(call[0], call[1], Set.of(Role.JOBSEEKER), "the own profile"))
                .toList();
    }

    @PostMapping
    @Operation(
            summary = "Registers the jobseeker of this account",
            description = "For people of age who live outside the Union and are no citizens of it, after they confirmed"
                    + " what everybody has to know. Who cannot register is told where to turn; nothing of that is kept."
                    + " Nobody sees the profile before its consent.")
    ResponseEntity<ProfileView> register(Actor actor, @Valid @RequestBody Eligibility stated, Locale language) {
        var profile = own.register(actor, stated, language.getLanguage());
        return ResponseEntity.created(URI.create(ME))
                .eTag(String.valueOf(profile.version()))
                .body(views.view(actor, profile, language));
    }

    @GetMapping("/me")
    @Transactional
    @Operation(
            summary = "The own profile: what it says, whether it is shown and if not why, and what is missing",
            description = "The ETag is its version, which every edit asks for.")
    ResponseEntity<ProfileView> read(Actor actor, Locale language) {
        return reply(actor, own.get(actor), language);
    }

    @PutMapping("/me/registration")
    @Operation(
            summary = "Corrects the facts of the registration",
            description = "With facts that nobody could register with the profile is hidden, and says why.")
    ResponseEntity<ProfileView> correct(
            Actor actor, IfMatch made, @Valid @RequestBody Eligibility stated, Locale language) {
        return reply(actor, own.correct(actor, made, stated), language);
    }

    @PutMapping("/me/content")
    @Operation(
            summary = "Writes the profile: work, education, skills, languages, wishes",
            description =
                    "In the person's own words, which are linked to occupations and skills of ESCO; the reply says"
                            + " to which. What is left out is taken out.")
    ResponseEntity<ProfileView> write(
            Actor actor, IfMatch made, @Valid @RequestBody ContentForm content, Locale language) {
        return reply(actor, own.write(actor, made, contents.read(content)), language);
    }

    @PutMapping("/me/identity")
    @Operation(
            summary = "Writes name and contact",
            description = "Kept encrypted, and seen by nobody before the person agrees to a contact.")
    ResponseEntity<ProfileView> identify(
            Actor actor, IfMatch made, @Valid @RequestBody IdentityForm identity, Locale language) {
        return reply(actor, own.identify(actor, made, identity::replace), language);
    }

    private ResponseEntity<ProfileView> reply(Actor actor, Profile profile, Locale language) {
        return IfMatch.reply(profile.version(), views.view(actor, profile, language));
    }

    @GetMapping("/me/export")
    @Operation(
            summary = "Everything that is held on the person, as one JSON document",
            description = "Profile, identity, consents, confirmations, who looked, what was kept and who did what.")
    ResponseEntity<Map<String, Object>> export(Actor actor, Locale language) {
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"talent-pool.json\"")
                .body(export.of(actor, language));
    }

    @DeleteMapping("/me")
    @Operation(
            summary = "Erases the person, at once and for ever",
            description =
                    "With the profile goes everything that is kept of it. What remains are facts under a pseudonym"
                            + " that leads to nobody. Who was erased may register anew.")
    ResponseEntity<Void> erase(
            Actor actor,
            @Parameter(description = "has to be erase-everything", example = CONFIRM)
                    @RequestParam(required = false)
                    @Nullable
                    String confirm) {
        if (!CONFIRM.equals(confirm))
            throw Refusal.of(
                    HttpStatus.BAD_REQUEST,
                    "This erases your profile and everything kept of it, and cannot be undone. Take a copy by GET " + ME
                            + "/export; then, if you are sure, call it with ?confirm=" + CONFIRM + ".");
        own.erase(actor);
        return ResponseEntity.noContent().build();
    }
}
