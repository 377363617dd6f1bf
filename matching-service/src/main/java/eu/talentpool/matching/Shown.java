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
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
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

    /// A profile that is shown somewhere.
    ///
    /// @param countries in which
    record Consented(Profile profile, ProfileContent content, Set<String> countries) {}

    /// Of these profiles those that are shown in one of these countries, in order of id.
    List<ShownProfile> profiles(Collection<UUID> ids, Collection<String> countries) {
        return consented(ids).stream()
                .filter(c -> !Collections.disjoint(c.countries, countries))
                .map(c -> new ShownProfile(c.profile, c.content))
                .toList();
    }

    /// Of these profiles those that are shown, in order of id. Rows are read before consents: a consent that changes in
    /// between raises the version, so a content never stands under a version that is newer than its consent.
    List<Consented> consented(Collection<UUID> ids) {
        var rows = profiles.list(ids.stream().map(ProfileId::new).toList());
        var given = consents.find(ids);
        return rows.stream()
                .flatMap(p -> consented(p, given.get(p.id().value())).stream())
                .toList();
    }

    private static Optional<Consented> consented(Profile profile, @Nullable Consent consent) {
        if (consent == null || profile.content() == null) return Optional.empty();
        return eu.talentpool.profile.Visibility.of(profile, consent)
                        instanceof eu.talentpool.profile.Visibility.Visible(var countries)
                ? Optional.of(new Consented(profile, ConsentedContent.of(profile.content(), consent), countries))
                : Optional.empty();
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

    /// These vacancies, shown or not.
    List<Vacancy> rows(Collection<UUID> ids) {
        return vacancies.list(ids.stream().map(VacancyId::new).toList());
    }

    /// Those that are shown on this day, by the facts of this moment.
    Set<VacancyId> visible(List<Vacancy> rows, LocalDate asOf) {
        var known = facts.of(rows);
        return rows.stream()
                .filter(v ->
                        Visibility.of(v, Objects.requireNonNull(known.get(v.id())), asOf) instanceof Visibility.Visible)
                .map(Vacancy::id)
                .collect(Collectors.toSet());
    }

    Visibility visibility(Vacancy vacancy, LocalDate asOf) {
        return Visibility.of(vacancy, facts.of(vacancy), asOf);
    }
}
