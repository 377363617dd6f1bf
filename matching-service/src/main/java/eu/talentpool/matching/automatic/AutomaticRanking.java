package eu.talentpool.matching.automatic;

import eu.talentpool.audit.Actor;
import eu.talentpool.employer.EmployerId;
import java.sql.Timestamp;
import java.time.Clock;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The switch: the operator's for the whole, each employer's for the own vacancies. On unless somebody turned it off.
@Repository
public class AutomaticRanking {

    private final JdbcClient db;
    private final Clock clock;
    private final boolean whole;

    AutomaticRanking(JdbcClient db, Clock clock, @Value("${talentpool.ranking.automatic:true}") boolean whole) {
        this.db = db;
        this.clock = clock;
        this.whole = whole;
    }

    /// The operator's.
    public boolean isOn() {
        return whole;
    }

    /// The employer's own, whatever the operator's is.
    public boolean isWantedBy(EmployerId employer) {
        return db.sql("select automatic from ranking_switch where employer_id = :employer")
                .param("employer", employer.value())
                .query(Boolean.class)
                .optional()
                .orElse(true);
    }

    public boolean isOnFor(EmployerId employer) {
        return whole && isWantedBy(employer);
    }

    public void turn(EmployerId employer, boolean on, Actor actor) {
        db.sql("""
            insert into ranking_switch values (:employer, :on, :now, :actor)
            on conflict (employer_id) do update
            set automatic = excluded.automatic, changed_at = excluded.changed_at, changed_by = excluded.changed_by\
            """)
                .param("employer", employer.value())
                .param("on", on)
                .param("now", Timestamp.from(clock.instant()))
                .param("actor", actor.id())
                .update();
    }
}
