package eu.talentpool.screening;

import eu.talentpool.audit.Actor;
import eu.talentpool.vacancy.Vacancies;
import eu.talentpool.vacancy.Vacancy.ScreeningState;
import eu.talentpool.vacancy.VacancyId;
import org.springframework.stereotype.Component;

/// Passes what screening found on to the vacancy.
@Component
class VacancyPublication implements Publication {

    private static final Actor ACTOR = Actor.job("screening");

    private final Vacancies vacancies;

    VacancyPublication(Vacancies vacancies) {
        this.vacancies = vacancies;
    }

    @Override
    public void cleared(VacancyId vacancy) {
        vacancies.screened(vacancy, ScreeningState.CLEARED, ACTOR, null);
    }

    @Override
    public void held(VacancyId vacancy) {
        vacancies.screened(vacancy, ScreeningState.HELD, ACTOR, null);
    }

    @Override
    public void rejected(VacancyId vacancy) {
        vacancies.screened(vacancy, ScreeningState.REJECTED, ACTOR, null);
    }
}
