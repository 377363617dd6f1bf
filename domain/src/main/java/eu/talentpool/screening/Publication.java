package eu.talentpool.screening;

import eu.talentpool.vacancy.VacancyId;
import java.util.Collection;

/// Tells the vacancy store what screening found. Each call runs in the transaction of the hold.
interface Publication {

    void cleared(Collection<VacancyId> vacancies);

    void held(Collection<VacancyId> vacancies);

    void rejected(Collection<VacancyId> vacancies);
}
