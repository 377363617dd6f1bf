package eu.talentpool.vacancy;

import eu.talentpool.audit.Actor;
import eu.talentpool.employer.EmployerId;

/// Vacancies that employers write themselves, as drafts first. What is published has to be screened in the same
/// transaction; [Vacancies#close] ends it.
public interface Postings {

    /// Source of these vacancies; no feed has this name.
    String SOURCE = "employer";

    /// A draft is shown, screened and compared nowhere.
    VacancyId add(EmployerId employer, VacancyContent content, Actor actor);

    /// Another content; screening starts again.
    ///
    /// @param version that was read
    /// @return false if there is another version by now, or the vacancy is closed; nothing was done then
    boolean edit(VacancyId id, long version, VacancyContent content, Actor actor);

    /// Opens a draft.
    ///
    /// @param version that was read
    /// @return false if there is another version by now, or it is no draft; nothing was done then
    boolean publish(VacancyId id, long version, Actor actor);
}
