package eu.talentpool.matching;

import eu.talentpool.audit.Actor;
import eu.talentpool.audit.Role;
import eu.talentpool.profile.Profile;
import eu.talentpool.profile.ProfileId;
import eu.talentpool.profile.Profiles;
import eu.talentpool.vacancy.Vacancies;
import eu.talentpool.vacancy.Vacancy;
import eu.talentpool.vacancy.VacancyId;
import org.springframework.stereotype.Component;

/// Whose data an actor may reach. What is another's looks like what is not there.
@Component
class Owned {

    private final Vacancies vacancies;
    private final Profiles profiles;

    Owned(Vacancies vacancies, Profiles profiles) {
        this.vacancies = vacancies;
        this.profiles = profiles;
    }

    /// @throws NotFound if the actor may not rank for it
    Vacancy getVacancy(Actor actor, VacancyId id) {
        return vacancies.find(id).filter(v -> mayRank(actor, v)).orElseThrow(() -> NotFound.vacancy(id));
    }

    static boolean mayRank(Actor actor, Vacancy vacancy) {
        var employer = vacancy.employer();
        return actor.has(Role.EMPLOYER) && employer.value().equals(actor.employerId())
                || actor.has(Role.NCP) && employer.memberState().equals(actor.memberState());
    }

    /// @throws NotFound if it is not the actor's
    Profile getProfile(Actor actor, ProfileId id) {
        return profiles.find(id)
                .filter(p -> actor.id().equals(p.account()) && !p.erased())
                .orElseThrow(() -> NotFound.profile(id));
    }

    /// @param id a UUID, or `me`
    /// @throws NotFound if it is not the actor's
    Profile getProfile(Actor actor, String id) {
        return id.equals("me") ? getProfileOf(actor) : getProfile(actor, ProfileIds.parse(id));
    }

    /// @param id a UUID, or `me`
    /// @throws NotFound if the actor has no profile
    ProfileId getProfileId(Actor actor, String id) {
        return id.equals("me") ? getProfileOf(actor).id() : ProfileIds.parse(id);
    }

    /// @throws NotFound if the actor has no profile
    Profile getProfileOf(Actor actor) {
        return profiles.findByAccount(actor.id()).filter(p -> !p.erased()).orElseThrow(NotFound::ownProfile);
    }
}
