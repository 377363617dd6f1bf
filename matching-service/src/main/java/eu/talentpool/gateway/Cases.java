package eu.talentpool.gateway;

import eu.talentpool.audit.Actor;
import eu.talentpool.consent.Consent;
import eu.talentpool.profile.ProfileId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/// The cases of all offices, and what happened to each. Every change raises the version and writes history.
@Repository
class Cases {

    private final JdbcClient db;
    private final JsonMapper json;
    private final Clock clock;

    Cases(JdbcClient db, JsonMapper json, Clock clock) {
        this.db = db;
        this.json = json;
        this.clock = clock;
    }

    /// @throws DuplicateKeyException if the office has an open case of this applicant
    UUID open(String office, ProfileId profile, Consent.Purpose purpose, String destination, Actor actor) {
        var id = UUID.randomUUID();
        db.sql("""
            insert into gateway_case (id, office, profile_id, purpose, destination, state, opened_at, changed_at)
            values (:id, :office, :profile, :purpose, :destination, :state, :now, :now)\
            """)
                .param("id", id)
                .param("office", office)
                .param("profile", profile.value())
                .param("purpose", purpose.name())
                .param("destination", destination)
                .param("state", CaseState.LEAD.name())
                .param("now", now())
                .update();
        history(id, actor, "OPENED", destination);
        return id;
    }

    Optional<GatewayCase> find(String office, UUID id) {
        return one("select * from gateway_case where office = :office and id = :id", office, id);
    }

    /// With its row locked until the end of the transaction.
    Optional<GatewayCase> lock(String office, UUID id) {
        return one("select * from gateway_case where office = :office and id = :id for update", office, id);
    }

    private Optional<GatewayCase> one(String sql, String office, UUID id) {
        return db.sql(sql)
                .param("office", office)
                .param("id", id)
                .query(this::row)
                .optional();
    }

    /// In the order in which they were opened.
    ///
    /// @param after last case of the page before
    List<GatewayCase> page(
            String office, @Nullable CaseState state, @Nullable String assignee, @Nullable UUID after, int limit) {
        return db.sql("""
            select * from gateway_case
            where office = :office and (:state::text is null or state = :state)
              and (:assignee::text is null or assignee = :assignee)
              and (:after::uuid is null
                   or (opened_at, id) > (select opened_at, id from gateway_case where id = :after::uuid))
            order by opened_at, id limit :limit\
            """)
                .param("office", office)
                .param("state", state == null ? null : state.name())
                .param("assignee", assignee)
                .param("after", after)
                .param("limit", limit)
                .query(this::row)
                .list();
    }

    List<GatewayCase> list(ProfileId profile) {
        return db.sql("select * from gateway_case where profile_id = :profile order by opened_at, id")
                .param("profile", profile.value())
                .query(this::row)
                .list();
    }

    Map<CaseState, Long> countByState(String office) {
        return db
                .sql("select state, count(*) as cases from gateway_case where office = :office group by state")
                .param("office", office)
                .query((row, _) -> Map.entry(CaseState.valueOf(row.getString("state")), row.getLong("cases")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    void move(GatewayCase c, CaseState to, GatewayCase.@Nullable AssessedPathways assessed, Actor actor) {
        db.sql("""
            update gateway_case set version = version + 1, changed_at = :now, state = :state,
                assessed = coalesce(:assessed::jsonb, assessed)
            where id = :id\
            """)
                .param("now", now())
                .param("state", to.name())
                .param("assessed", assessed == null ? null : json.writeValueAsString(assessed))
                .param("id", c.id())
                .update();
        history(c.id(), actor, "MOVED", c.state() + " to " + to);
    }

    void assign(GatewayCase c, String officer, Actor actor) {
        db.sql("update gateway_case set version = version + 1, changed_at = :now, assignee = :officer where id = :id")
                .param("now", now())
                .param("officer", officer)
                .param("id", c.id())
                .update();
        history(c.id(), actor, "ASSIGNED", officer);
    }

    /// Something that is kept elsewhere changed.
    void touch(GatewayCase c, Actor actor, String change, @Nullable String detail) {
        db.sql("update gateway_case set version = version + 1, changed_at = :now where id = :id")
                .param("now", now())
                .param("id", c.id())
                .update();
        history(c.id(), actor, change, detail);
    }

    /// @param detail never words of a person
    private void history(UUID id, Actor actor, String change, @Nullable String detail) {
        db.sql("""
            insert into gateway_case_history (case_id, version, at, actor, change, detail)
            select id, version, :now, :actor, :change, :detail from gateway_case where id = :id\
            """)
                .param("now", now())
                .param("actor", actor.id())
                .param("change", change)
                .param("detail", detail)
                .param("id", id)
                .update();
    }

    /// Oldest first.
    List<GatewayCase.Event> history(UUID id) {
        return db.sql("select * from gateway_case_history where case_id = :id order by id")
                .param("id", id)
                .query((row, _) -> new GatewayCase.Event(
                        instant(row, "at"), row.getString("actor"), row.getString("change"), row.getString("detail")))
                .list();
    }

    /// Remembers that an officer works here.
    void welcome(String office, String account) {
        db.sql("insert into gateway_officer values (:office, :account) on conflict do nothing")
                .param("office", office)
                .param("account", account)
                .update();
    }

    /// With the open cases that each has.
    Map<String, Long> listOfficers(String office) {
        return db
                .sql("""
                    select o.account, count(c.id) as cases from gateway_officer o
                    left join gateway_case c on c.office = o.office and c.assignee = o.account
                         and c.state not in ('WITHDRAWN', 'NOT_IN_SCOPE', 'FRAUD_REFERRED')
                    where o.office = :office group by o.account\
                    """)
                .param("office", office)
                .query((row, _) -> Map.entry(row.getString("account"), row.getLong("cases")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }

    private GatewayCase row(ResultSet row, int number) throws SQLException {
        var assessed = row.getString("assessed");
        return new GatewayCase(
                row.getObject("id", UUID.class),
                row.getString("office"),
                new ProfileId(row.getObject("profile_id", UUID.class)),
                row.getString("destination"),
                CaseState.valueOf(row.getString("state")),
                row.getBoolean("closed"),
                row.getLong("version"),
                row.getString("assignee"),
                assessed == null ? null : json.readValue(assessed, GatewayCase.AssessedPathways.class),
                instant(row, "opened_at"),
                instant(row, "changed_at"));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getTimestamp(column).toInstant();
    }
}
