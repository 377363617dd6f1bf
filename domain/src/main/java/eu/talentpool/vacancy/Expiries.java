package eu.talentpool.vacancy;

import eu.talentpool.audit.Actor;
import java.time.LocalDate;

/// Vacancies whose last day to apply has passed. The index stores dates and hides them by itself; closing them
/// is for reports and histories.
public interface Expiries {

    /// Closes a page of open vacancies whose last day to apply lies before this day. Rows that somebody changes
    /// at this moment are left for the next time.
    ///
    /// @return number of vacancies closed; 0 when there are no more
    int close(LocalDate day, int limit, Actor actor);
}
