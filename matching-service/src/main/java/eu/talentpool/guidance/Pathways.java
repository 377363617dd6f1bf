package eu.talentpool.guidance;

import eu.talentpool.audit.Actor;
import eu.talentpool.audit.Role;
import eu.talentpool.pathway.PathwayRuleVersions;
import eu.talentpool.pathway.PathwayTexts;
import eu.talentpool.pathway.View;
import eu.talentpool.pathway.terms.JobFacts;
import eu.talentpool.pathway.terms.PathwayFacts;
import eu.talentpool.pathway.terms.StatedFacts;
import eu.talentpool.profile.Persons;
import eu.talentpool.profile.Profiles;
import eu.talentpool.vacancy.Vacancies;
import eu.talentpool.vacancy.Vacancy;
import eu.talentpool.vacancy.VacancyContent;
import eu.talentpool.vacancy.VacancyId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The ways open to the person of a profile, and the ways a vacancy leaves open, by the records of the pool.
@Component
class Pathways {

    private final PathwayRuleVersions rules;
    private final Profiles profiles;
    private final Persons persons;
    private final Vacancies vacancies;
    private final ShownVacancies shown;
    private final Clock clock;

    Pathways(
            PathwayRuleVersions rules,
            Profiles profiles,
            Persons persons,
            Vacancies vacancies,
            ShownVacancies shown,
            Clock clock) {
        this.rules = rules;
        this.profiles = profiles;
        this.persons = persons;
        this.vacancies = vacancies;
        this.shown = shown;
        this.clock = clock;
    }

    /// Of the actor's own profile. The look at the birth date is audited in the same transaction.
    ///
    /// @param vacancyId the job on offer, or null to ask for every way there is
    /// @param states    Member States; empty for those of the vacancy, or for all
    @Transactional
    GuidanceReply ofOwnProfile(
            Actor actor,
            @Nullable VacancyId vacancyId,
            List<String> states,
            StatedFacts stated,
            @Nullable LocalDate day,
            PathwayTexts texts) {
        var profile = profiles.findByAccount(actor.id())
                .filter(p -> !p.erased())
                .orElseThrow(() -> new NothingToCompare("Your account has no profile yet. Register one first."));
        var content = Objects.requireNonNull(profile.content());
        var person = PathwayFacts.of(content, persons.get(profile.id(), actor, "pathways of own profile"));
        var vacancy = vacancyId == null ? null : getShown(vacancyId);
        var asked = states.isEmpty() && vacancy != null ? statesOf(vacancy) : states;
        var job = vacancy == null ? null : stated.addTo(JobFacts.of(vacancy));
        return answer(
                new Question(
                        stated.addTo(person), job, MemberStates.of(asked), View.FULL, !states.isEmpty() || job != null),
                day,
                texts);
    }

    /// What the vacancy alone leaves open, whoever applies.
    GuidanceReply ofOwnVacancy(Actor actor, VacancyId id, @Nullable LocalDate day, PathwayTexts texts) {
        var vacancy = vacancies
                .find(id)
                .filter(v -> isOwn(actor, v))
                .map(Vacancy::content)
                .orElseThrow(() -> NothingToCompare.vacancy(id));
        var states = statesOf(vacancy);
        if (states.isEmpty())
            throw new NothingToCompare("The vacancy names no place of work in a Member State, so no pathway leads to"
                    + " it. Name the country of work.");
        var question =
                new Question(PathwayFacts.UNKNOWN, JobFacts.of(vacancy), MemberStates.of(states), View.EMPLOYER, true);
        return answer(question, day, texts);
    }

    private GuidanceReply answer(Question question, @Nullable LocalDate day, PathwayTexts texts) {
        var asOf = day == null ? LocalDate.now(clock) : day;
        return new Guide(rules.current(), texts, asOf).answer(question);
    }

    private VacancyContent getShown(VacancyId id) {
        return shown.find(id, LocalDate.now(clock)).orElseThrow(() -> NothingToCompare.vacancy(id));
    }

    private static boolean isOwn(Actor actor, Vacancy vacancy) {
        var employer = vacancy.employer();
        return actor.has(Role.EMPLOYER) && employer.value().equals(actor.employerId())
                || actor.has(Role.NCP) && employer.memberState().equals(actor.memberState());
    }

    private static List<String> statesOf(VacancyContent vacancy) {
        return vacancy.places().stream()
                .map(VacancyContent.Place::country)
                .filter(Objects::nonNull)
                .filter(MemberStates::isOne)
                .distinct()
                .toList();
    }
}
