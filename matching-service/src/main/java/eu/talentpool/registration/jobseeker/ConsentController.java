package eu.talentpool.registration.jobseeker;

import eu.talentpool.audit.AccessRule;
import eu.talentpool.audit.AccessTable;
import eu.talentpool.audit.Actor;
import eu.talentpool.audit.Role;
import eu.talentpool.consent.Consent;
import eu.talentpool.consent.Consents;
import eu.talentpool.consent.Wording;
import eu.talentpool.door.IfMatch;
import eu.talentpool.profile.Profile;
import eu.talentpool.taxonomy.Countries;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// What a jobseeker allows: which sections, for what, where.
@RestController
@RequestMapping(ConsentController.PATH)
@Tag(name = "Jobseekers")
class ConsentController implements AccessTable {

    static final String PATH = "/api/v1/profiles/me/consent";

    private final OwnProfiles own;
    private final Consents consents;
    private final Confirmations confirmations;
    private final Clock clock;

    ConsentController(OwnProfiles own, Consents consents, Confirmations confirmations, Clock clock) {
        this.own = own;
        this.consents = consents;
        this.confirmations = confirmations;
        this.clock = clock;
    }

    /// @param given what is in force; null if nothing is
    record ConsentReply(Wording wording, @Nullable Consent given) {}

    /// @param wording        version of the text that is agreed to
    /// @param gatewayWording the same of access from India; for the purpose GATEWAY_IN only
    record ConsentRequest(
            @NotBlank @Schema(example = "consent-1") String wording,
            @Nullable @Schema(example = "null") String gatewayWording,
            @NotEmpty Set<Consent.@NotNull Section> sections,
            @NotEmpty Set<Consent.@NotNull Purpose> purposes,
            @NotEmpty @Schema(example = "[\"DE\", \"NL\"]") Set<@NotBlank String> countries) {}

    @Override
    public List<AccessRule> rules() {
        var who = Set.of(Role.JOBSEEKER);
        return List.of(
                new AccessRule("GET", PATH, who, "the own profile"),
                new AccessRule("PUT", PATH, who, "the own profile"),
                new AccessRule("DELETE", PATH, who, "the own profile"));
    }

    @GetMapping
    @Operation(
            summary = "What is agreed to, and the text to agree to",
            description = "In English, German, French or Hindi, as Accept-Language asks.")
    ResponseEntity<ConsentReply> read(Actor actor, Locale language) {
        return reply(own.get(actor), language);
    }

    private ResponseEntity<ConsentReply> reply(Profile profile, Locale language) {
        var given = consents.find(profile.id().value()).orElse(null);
        return IfMatch.reply(profile.version(), new ConsentReply(Wording.in(language.getLanguage()), given));
    }

    @PutMapping
    @Transactional
    @Operation(
            summary = "Agrees to these sections, purposes and Member States, instead of what was agreed to before",
            description = "From now on the profile is found for SEARCH, if nothing else hides it. GATEWAY_IN lets an"
                    + " office in India read it, and needs its own wording agreed to.")
    ResponseEntity<ConsentReply> give(
            Actor actor, IfMatch made, Locale language, @Valid @RequestBody ConsentRequest request) {
        confirmations.require(actor);
        var profile = own.locked(actor, made);
        var consent = consent(request);
        if (!consents.give(profile.id().value(), consent))
            throw Refusal.of(HttpStatus.CONFLICT, "A newer consent was given meanwhile. Read it and decide anew.");
        own.takeOver(actor, profile);
        own.record(actor, "GIVE_CONSENT", profile, "wording " + consent.wording());
        return reply(own.get(actor), language);
    }

    private Consent consent(ConsentRequest request) {
        var wording = Wording.in("en");
        if (!request.wording().equals(wording.version())) throw outdated("wording", wording.version());
        var isGateway = request.purposes().contains(Consent.Purpose.GATEWAY_IN);
        if (isGateway && !wording.gatewayVersion().equals(request.gatewayWording()))
            throw outdated("gatewayWording", wording.gatewayVersion());
        return new Consent(
                request.sections(),
                request.purposes(),
                request.countries().stream().map(ConsentController::memberState).collect(Collectors.toSet()),
                isGateway ? wording.version() + "+" + wording.gatewayVersion() : wording.version(),
                clock.instant(),
                null);
    }

    private static RuntimeException outdated(String field, String version) {
        return Refusal.field(
                field,
                "has to be the version of the text in force, which is " + version + ": read it by GET " + PATH
                        + " before you agree to it");
    }

    private static String memberState(String given) {
        return Countries.normalise(given)
                .filter(Countries::isMemberState)
                .orElseThrow(() -> Refusal.field("countries", "have to be Member States, as codes such as DE"));
    }

    /// As easy as to give it: whatever version the person has seen.
    @DeleteMapping
    @Transactional
    @Operation(
            summary = "Withdraws the consent",
            description =
                    "The profile is gone from search within two seconds. It stays, and consent can be given anew.")
    ResponseEntity<Void> withdraw(Actor actor) {
        var profile = own.lock(actor);
        if (consents.withdraw(profile.id().value())) {
            own.takeOver(actor, profile);
            own.record(actor, "WITHDRAW_CONSENT", profile, null);
        }
        return ResponseEntity.noContent().build();
    }
}
