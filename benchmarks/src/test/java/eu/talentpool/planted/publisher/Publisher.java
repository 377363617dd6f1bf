package eu.talentpool.planted.publisher;

import eu.talentpool.audit.Actor;
import eu.talentpool.vacancy.Vacancies;
import eu.talentpool.vacancy.Vacancy;
import eu.talentpool.vacancy.VacancyId;

/// A planted fault: publishes without screening.
final class Publisher {
    void publish(Vacancies vacancies, VacancyId id) {
        vacancies.screened(id, Vacancy.ScreeningState.CLEARED, Actor.job("planted"), null);
    }
}
