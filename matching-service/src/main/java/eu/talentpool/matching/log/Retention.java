package eu.talentpool.matching.log;

import java.sql.Date;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/// Forgets rankings by whole months, whichever instance comes first. How long they are kept is in `docs/matching.md`.
@Component
public class Retention {

    private static final Logger LOG = LoggerFactory.getLogger(Retention.class);

    private final JdbcClient db;
    private final Clock clock;
    private final int months;

    Retention(JdbcClient db, Clock clock, @Value("${talentpool.ranking.keep-months:13}") int months) {
        if (months < 1) throw new IllegalArgumentException("talentpool.ranking.keep-months has to be at least 1");
        this.db = db;
        this.clock = clock;
        this.months = months;
    }

    @Scheduled(
            initialDelayString = "${talentpool.ranking.forget-after:10m}",
            fixedDelayString = "${talentpool.ranking.forget-every:12h}")
    void run() {
        try {
            var gone = forget();
            if (!gone.isEmpty()) LOG.info("rankings older than {} months were forgotten: {}", months, gone);
        } catch (DataAccessException | TransactionException e) {
            LOG.warn("old rankings stay until the next try: {}", e.getClass().getSimpleName());
        }
    }

    /// @return names of the months that went
    public List<String> forget() {
        var firstKept = YearMonth.from(LocalDate.now(clock)).minusMonths(months);
        return db.sql("select ranking_forget(:first)")
                .param("first", Date.valueOf(firstKept.atDay(1)))
                .query((row, _) -> row.getString(1))
                .list();
    }
}
