package eu.talentpool.registration.jobseeker;

import eu.talentpool.audit.Actor;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Who confirmed what everybody has to know; by account, because it comes before there is a profile.
@Repository
class Confirmations {

    private final JdbcClient db;
    private final Clock clock;
    private final Briefing briefing;

    Confirmations(JdbcClient db, Clock clock, Briefing briefing) {
        this.db = db;
        this.clock = clock;
        this.briefing = briefing;
    }

    record Confirmation(String version, String language, Instant at) {}

    void add(String account, String version, String language) {
        db.sql("insert into information_confirmation values (:account, :version, :language, :now)"
                        + " on conflict do nothing")
                .param("account", account)
                .param("version", version)
                .param("language", language)
                .param("now", Timestamp.from(clock.instant()))
                .update();
    }

    /// Latest first.
    List<Confirmation> list(String account) {
        return db.sql("select * from information_confirmation where account = :account order by at desc")
                .param("account", account)
                .query((row, _) -> new Confirmation(
                        row.getString("version"),
                        row.getString("language"),
                        row.getTimestamp("at").toInstant()))
                .list();
    }

    /// @throws org.springframework.web.ErrorResponseException if what is in force was not confirmed
    void require(Actor actor) {
        var version = briefing.version();
        if (list(actor.id()).stream().anyMatch(c -> c.version().equals(version))) return;
        throw Refusal.of(
                HttpStatus.CONFLICT,
                "You have not confirmed what everybody has to know first. Read GET /api/v1/information, and confirm it"
                        + " by POST /api/v1/information/confirmations with {\"version\": \"" + version + "\"}.",
                "reason",
                "information-not-confirmed");
    }
}
