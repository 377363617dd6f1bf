package eu.talentpool.employer;

import eu.talentpool.audit.Actor;
import eu.talentpool.audit.Audit;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository
class JdbcBindings implements Bindings {

    private final JdbcClient db;
    private final Clock clock;
    private final Audit audit;

    JdbcBindings(JdbcClient db, Clock clock, Audit audit) {
        this.db = db;
        this.clock = clock;
        this.audit = audit;
    }

    @Override
    public Optional<String> findEmployer(String account) {
        return db.sql("""
            select a.employer_id from employer_account a join employer e on e.id = a.employer_id
            where a.account = :account
                and (a.state = 'APPROVED' or a.state = 'WAITING' and a.founder and e.verified_at is null)\
            """).param("account", account).query(String.class).optional();
    }

    @Override
    public Optional<Binding> find(String account) {
        return db.sql("select * from employer_account where account = :account order by requested_at desc limit 1")
                .param("account", account)
                .query(JdbcBindings::binding)
                .optional();
    }

    @Override
    public List<Binding> listWaiting(String memberState, int limit) {
        return db.sql("select * from employer_account where state = 'WAITING' and employer_id like :state"
                        + " order by requested_at, id limit :limit")
                .param("state", memberState + ":%")
                .param("limit", limit)
                .query(JdbcBindings::binding)
                .list();
    }

    @Override
    @Transactional
    public Binding request(String account, Employers.Named entity) {
        return db.sql("""
            insert into employer_account (id, account, employer_id, founder, name, contact, state, requested_at)
            values (:id, :account, :employer, :founder, :name, :contact, 'WAITING', :now)
            returning *\
            """)
                .param("founder", isNew(entity))
                .param("id", UUID.randomUUID())
                .param("account", account)
                .param("employer", entity.id().value())
                .param("name", entity.name())
                .param("contact", entity.contact())
                .param("now", now())
                .query(JdbcBindings::binding)
                .single();
    }

    private boolean isNew(Employers.Named entity) {
        return db.sql("""
            insert into employer (id, name, contact, entity_type, created_at)
            values (:id, :name, :contact, :type, :now) on conflict do nothing\
            """)
                        .param("id", entity.id().value())
                        .param("name", entity.name())
                        .param("contact", entity.contact())
                        .param("type", entity.type().name())
                        .param("now", now())
                        .update()
                > 0;
    }

    @Override
    @Transactional
    public Optional<Binding> decide(UUID id, String memberState, Binding.State state, Actor actor, String reason) {
        var decided = decide("id = :value::uuid", id.toString(), memberState, state, actor, reason);
        return decided.stream().findFirst();
    }

    @Override
    @Transactional
    public void approveFounders(EmployerId employer, Actor actor) {
        decide(
                "founder and employer_id = :value",
                employer.value(),
                employer.memberState(),
                Binding.State.APPROVED,
                actor,
                "The entity was verified.");
    }

    private List<Binding> decide(
            String which, String value, String memberState, Binding.State state, Actor actor, String reason) {
        var decided = db.sql("update employer_account set state = :state, decided_at = :now, decided_by = :by,"
                        + " reason = :reason where state = 'WAITING' and employer_id like :memberState and " + which
                        + " returning *")
                .param("value", value)
                .param("memberState", memberState + ":%")
                .param("state", state.name())
                .param("now", now())
                .param("by", actor.id())
                .param("reason", reason)
                .query(JdbcBindings::binding)
                .list();
        for (var one : decided)
            audit.record(actor, action(one), "employer", one.employer().value(), Audit.Outcome.DONE, reason);
        return decided;
    }

    private static String action(Binding decided) {
        return decided.state() == Binding.State.APPROVED ? "APPROVE_EMPLOYER_ACCOUNT" : "REFUSE_EMPLOYER_ACCOUNT";
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }

    private static Binding binding(ResultSet row, int number) throws SQLException {
        return new Binding(
                row.getObject("id", UUID.class),
                row.getString("account"),
                new EmployerId(row.getString("employer_id")),
                row.getBoolean("founder"),
                row.getString("name"),
                row.getString("contact"),
                Binding.State.valueOf(row.getString("state")),
                row.getTimestamp("requested_at").toInstant(),
                row.getString("reason"));
    }
}
