package eu.talentpool.registration.jobseeker;

import eu.talentpool.audit.Actor;
import eu.talentpool.consent.Consent;
import eu.talentpool.consent.Consents;
import eu.talentpool.profile.Identity;
import eu.talentpool.profile.Profile;
import eu.talentpool.profile.Visibility;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// The own profile, whole.
@Component
class ProfileViews {

    private final OwnProfiles own;
    private final Consents consents;
    private final Contents contents;

    ProfileViews(OwnProfiles own, Consents consents, Contents contents) {
        this.own = own;
        this.consents = consents;
        this.contents = contents;
    }

    /// @param profile the pseudonym that others see
    /// @param consent in force; null if none is
    /// @param missing what would help to be found and matched
    record ProfileView(
            UUID profile,
            long version,
            RegistrationView registration,
            IdentityForm identity,
            ContentForm content,
            @Nullable Consent consent,
            ShownView shown,
            List<Gaps.Gap> missing) {}

    /// Each is null if it was not stated yet.
    record RegistrationView(
            @Nullable @Schema(example = "1996-04-02") String birthDate,
            List<String> nationalities,
            @Nullable String residence,
            @Nullable Boolean adult,
            @Nullable Boolean unionCitizen) {

        static RegistrationView of(Profile profile, Identity identity) {
            var facts = profile.registration();
            var born = identity.birthDate();
            return new RegistrationView(
                    born == null ? null : born.toString(),
                    identity.nationalities(),
                    facts.residence(),
                    facts.adult(),
                    facts.unionCitizen());
        }
    }

    /// @param countries Member States whose employers find it
    /// @param reasons   why it is not shown
    record ShownView(boolean shown, List<String> countries, List<Why> reasons) {}

    /// @param todo what the person can do about it
    record Why(String code, String sentence, String todo) {}

    ProfileView view(Actor actor, Profile profile, Locale language) {
        var identity = own.identity(actor, profile);
        var content = OwnProfiles.content(profile);
        var consent = consents.find(profile.id().value()).orElse(null);
        return new ProfileView(
                profile.id().value(),
                profile.version(),
                RegistrationView.of(profile, identity),
                IdentityForm.of(identity),
                contents.show(content, language.getLanguage()),
                consent,
                shown(Visibility.of(profile, consent)),
                Stream.concat(Gaps.of(content).stream(), Gaps.of(identity).stream())
                        .toList());
    }

    private static ShownView shown(Visibility visibility) {
        return switch (visibility) {
            case Visibility.Visible(var countries) ->
                new ShownView(true, countries.stream().sorted().toList(), List.of());
            case Visibility.Hidden(var reasons) ->
                new ShownView(
                        false,
                        List.of(),
                        reasons.stream()
                                .map(r -> new Why(r.code(), r.sentence(), todo(r.code())))
                                .toList());
        };
    }

    private static String todo(String code) {
        return switch (code) {
            case "no-consent", "no-consent-to-search" ->
                "Agree to be found, by PUT " + ConsentController.PATH + " with the purpose SEARCH.";
            case "registration-incomplete" ->
                "State your birth date, nationalities and residence, by PUT /api/v1/profiles/me/registration.";
            case "minor" -> "Come back once you are of age, and confirm the facts of your registration then.";
            case "resident-in-the-union" ->
                "Turn to the public employment service of the state you live in, and to EURES. If you moved away,"
                        + " correct it by PUT /api/v1/profiles/me/registration.";
            case "union-citizen" ->
                "Look for work at EURES. If it is wrong, correct it by PUT /api/v1/profiles/me/registration.";
            default -> "Read what GET /api/v1/profiles/me says, and correct it.";
        };
    }
}
