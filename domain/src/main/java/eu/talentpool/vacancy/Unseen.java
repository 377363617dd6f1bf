package eu.talentpool.vacancy;

import eu.talentpool.audit.Actor;
import java.time.Instant;
import java.util.Collection;

/// Open vacancies that the full loads of their source do not hold any more. They stay shown until they are
/// closed.
public interface Unseen {

    /// @param open vacancies of the source
    /// @param due  of them, unseen for so long that they may be closed
    record Due(long open, long due) {}

    /// These were in a load, full or not: whatever was said of them before, they are seen.
    void sight(Collection<VacancyId> seen);

    /// After a full load: marks the open vacancies of the source that were not in it. A mark that stands keeps
    /// its date.
    ///
    /// @param seen   records of the load
    /// @param spared natural keys of the source that documents named which gave no record; they count as seen
    /// @return number of open vacancies of the source that are unseen now
    long mark(String source, Collection<VacancyId> seen, Collection<String> spared);

    /// @param since unseen at this moment already
    Due due(String source, Instant since);

    /// Closes what [#due] counts.
    ///
    /// @return number of vacancies closed
    long close(String source, Instant since, Actor actor);
}
