package eu.talentpool.matching.saved;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// The searches that are due. Any number of services share them: each claims one under a lease, and what a service that
/// died had claimed is claimed again. Leases are of the clock of the database, because those of the services may
/// disagree.
@Repository
public class DueSearches {

    private final JdbcClient db;
    private final SavedSearches searches;
    private final Clock clock;

    DueSearches(JdbcClient db, SavedSearches searches, Clock clock) {
        this.db = db;
        this.searches = searches;
        this.clock = clock;
    }

    /// The one that has been due longest and that nobody runs; empty if there is none.
    @Transactional
    public Optional<SavedSearch> claim(Duration lease) {
        return db.sql("""
            update saved_search set attempts = attempts + 1,
                lease_until = now() + make_interval(secs => :seconds)
            where id = (
                select id from saved_search
                where due_at <= :now and (lease_until is null or lease_until < now())
                order by due_at, id limit 1 for update skip locked)
            returning *\
            """)
                .param("seconds", lease.toMillis() / 1000.0)
                .param("now", Timestamp.from(clock.instant()))
                .query(searches::search)
                .optional();
    }

    /// Ends a run, first of all in the transaction that writes what came of it; so that it is written once.
    ///
    /// @param problem why it was not answered; null if it was
    /// @return false if somebody else took it over, or it is gone
    public boolean end(SavedSearch claimed, @Nullable String problem) {
        return db.sql("""
            update saved_search set lease_until = null, ran_at = :now, problem = :problem,
                due_at = :now::timestamptz + make_interval(hours => every_hours)
            where id = :id and attempts = :attempt\
            """)
                        .param("now", Timestamp.from(clock.instant()))
                        .param("problem", problem)
                        .param("id", claimed.id())
                        .param("attempt", claimed.attempts())
                        .update()
                > 0;
    }
}
