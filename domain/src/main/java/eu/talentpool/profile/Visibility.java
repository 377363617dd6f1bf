package eu.talentpool.profile;

import eu.talentpool.consent.Consent;
import eu.talentpool.taxonomy.Countries;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Whether a profile is shown to employers, and if not, why. One pure function: the filters of the index, the
/// reports of a run and every "why not" come from it.
public sealed interface Visibility {

    /// @param countries destination Member States for which the profile is shown
    record Visible(Set<String> countries) implements Visibility {}

    record Hidden(List<Reason> reasons) implements Visibility {}

    /// @param code     short and stable, for example `no-consent`
    /// @param sentence for a person, says what would change it
    record Reason(String code, String sentence) {}

    /// @param consent the open one, or null
    static Visibility of(Profile profile, @Nullable Consent consent) {
        return of(new Profiles.Standing(profile.id(), profile.erased(), profile.registration()), consent);
    }

    /// @param consent the open one, or null
    static Visibility of(Profiles.Standing profile, @Nullable Consent consent) {
        if (profile.erased()) return hidden("erased", "The profile was erased.");
        var reasons = new ArrayList<Reason>();
        registration(profile.registration(), reasons);
        if (consent == null) reasons.add(new Reason("no-consent", "The person has given no consent yet."));
        else if (!consent.allows(Consent.Purpose.SEARCH))
            reasons.add(new Reason("no-consent-to-search", "The person did not agree to be found by employers."));
        if (consent == null || !reasons.isEmpty()) return new Hidden(List.copyOf(reasons));
        return new Visible(consent.countries());
    }

    /// The same for one destination.
    static Visibility of(Profile profile, @Nullable Consent consent, String country) {
        var visibility = of(profile, consent);
        if (visibility instanceof Visible(var countries) && !countries.contains(country))
            return hidden("no-consent-for-" + country, "The person did not agree to be shown in " + country + ".");
        return visibility;
    }

    /// Who may register: Regulation (EU) 2026/1047, of age, resident outside the Union, no Union citizen.
    private static void registration(Registration facts, List<Reason> reasons) {
        if (facts.adult() == null || facts.residence() == null || facts.unionCitizen() == null)
            reasons.add(new Reason("registration-incomplete", "Age, residence or citizenship was not stated yet."));
        if (Boolean.FALSE.equals(facts.adult())) reasons.add(new Reason("minor", "The person is not of age."));
        if (facts.residence() != null && Countries.isMemberState(facts.residence()))
            reasons.add(new Reason("resident-in-the-union", "The person lives in the Union; EURES serves them there."));
        if (Boolean.TRUE.equals(facts.unionCitizen()))
            reasons.add(
                    new Reason("union-citizen", "Union citizens need no pool: they may work in every Member State."));
    }

    private static Hidden hidden(String code, String sentence) {
        return new Hidden(List.of(new Reason(code, sentence)));
    }
}
