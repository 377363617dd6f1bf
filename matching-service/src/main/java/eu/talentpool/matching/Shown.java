package eu.talentpool.matching;

import eu.talentpool.consent.Consent;
import eu.talentpool.consent.Consents;
import eu.talentpool.profile.ConsentedContent;
import eu.talentpool.profile.Profile;
import eu.talentpool.profile.ProfileContent;
import eu.talentpool.profile.ProfileId;
import eu.talentpool.vacancy.Vacancies;
import eu.talentpool.vacancy.Vacancy;
import eu.talentpool.vacancy.VacancyId;
import eu.talentpool.vacancy.Visibility;
import eu.talentpool.vacancy.VisibilityFacts;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// What may be shown now, by the records themselves: the index is only asked for candidates, never believed.
@Component
class Shown {

    private final eu.talentpool.profile.Profiles profiles;
    private final Consents consents;
    private final Vacancies vacancies;
    private final VisibilityFacts facts;

    Shown(eu.talentpool.profile.Profiles profiles, Consents consents, Vacancies vacancies, VisibilityFacts facts) {
        this.profiles = profiles;
        this.consents = consents;
        this.vacancies = vacancies;
        this.facts = facts;
    }

    /// @param content the sections the person agreed to show, and no others
    record ShownProfile(Profile profile, ProfileContent content) {}

    /// Of these profiles those that are shown in one of these countries, in order of id.
    List<ShownProfile> profiles(Collection<UUID> ids, Collection<String> countries) {
        var given = consents.find(ids);
        return profiles.list(ids.stream().map(ProfileId::new).toList()).stream()
                .flatMap(p -> shown(p, given.get(p.id().value()), countries).stream())
                .toList();
    }

    private static Optional<ShownProfile> shown(
            Profile profile, @Nullable Consent consent, Collection<String> countries) {
        if (consent == null || profile.content() == null) return Optional.empty();
        var visible = countries.stream()
                .anyMatch(c -> eu.talentpool.profile.Visibility.of(profile, consent, c)
                        instanceof eu.talentpool.profile.Visibility.Visible);
        if (!visible) return Optional.empty();
        return Optional.of(new ShownProfile(profile, ConsentedContent.of(profile.content(), consent)));
    }

    /// Countries for which the profile is shown; empty if for none.
    Set<String> countries(Profile profile) {
        var consent = consents.find(profile.id().value()).orElse(null);
        return eu.talentpool.profile.Visibility.of(profile, consent)
                        instanceof eu.talentpool.profile.Visibility.Visible(var countries)
                ? countries
                : Set.of();
    }

    eu.talentpool.profile.Visibility visibility(Profile profile, String country) {
        var consent = consents.find(profile.id().value()).orElse(null);
        return eu.talentpool.profile.Visibility.of(profile, consent, country);
    }

    /// Of these vacancies those that are shown on this day, in order of id.
    List<Vacancy> vacancies(Collection<UUID> ids, LocalDate asOf) {
        var rows = vacancies.list(ids.stream().map(VacancyId::new).toList());
        var known = facts.of(rows);
        return rows.stream()
                .filter(v ->
                        Visibility.of(v, Objects.requireNonNull(known.get(v.id())), asOf) instanceof Visibility.Visible)
                .toList();
    }

    Visibility visibility(Vacancy vacancy, LocalDate asOf) {
        return Visibility.of(vacancy, facts.of(vacancy), asOf);
    }
}
