package eu.talentpool.screening;

import eu.talentpool.audit.Actor;
import eu.talentpool.vacancy.Vacancies;
import eu.talentpool.vacancy.Vacancy.ScreeningState;
import eu.talentpool.vacancy.VacancyId;
import java.util.Collection;
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
    public void cleared(Collection<VacancyId> screened) {
        vacancies.screened(screened, ScreeningState.CLEARED, ACTOR, null);
    }

    @Override
    public void held(Collection<VacancyId> screened) {
        vacancies.screened(screened, ScreeningState.HELD, ACTOR, null);
    }

    @Override
    public void rejected(Collection<VacancyId> screened) {
        vacancies.screened(screened, ScreeningState.REJECTED, ACTOR, null);
    }
}
