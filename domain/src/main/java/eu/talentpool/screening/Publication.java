package eu.talentpool.screening;

import eu.talentpool.vacancy.VacancyId;

/// Tells the vacancy store what screening found. Each call runs in the transaction of the hold.
interface Publication {

    void cleared(VacancyId vacancy);

    void held(VacancyId vacancy);

    void rejected(VacancyId vacancy);
}
