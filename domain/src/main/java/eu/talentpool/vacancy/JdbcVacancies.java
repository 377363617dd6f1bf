package eu.talentpool.vacancy;

import static java.util.stream.Collectors.toMap;

import eu.talentpool.audit.Actor;
import eu.talentpool.employer.EmployerChanged;
import eu.talentpool.employer.EmployerId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

@Repository
class JdbcVacancies implements Vacancies {

    private static final Actor SCREENING = Actor.job("screening");

    private final JdbcClient db;
    private final JsonMapper json;
    private final Clock clock;

    JdbcVacancies(JdbcClient db, JsonMapper json, Clock clock) {
        this.db = db;
        this.json = json;
        this.clock = clock;
    }

    @Override
    public Optional<Vacancy> find(VacancyId id) {
        return list(List.of(id)).stream().findFirst();
    }

    @Override
    public List<Vacancy> list(Collection<VacancyId> ids) {
        return db.sql("select * from vacancy where id = any(:ids) order by id")
                .param("ids", array(ids))
                .query(this::vacancy)
                .list();
    }

    @Override
    public Optional<Vacancy> find(String source, String sourceKey) {
        return db.sql("select * from vacancy where source = :source and source_key = :key")
                .param("source", source)
                .param("key", sourceKey)
                .query(this::vacancy)
                .optional();
    }

    @Override
    public List<Vacancy> listClusters(Collection<UUID> clusters) {
        if (clusters.isEmpty()) return List.of();
        return db.sql("select * from vacancy where cluster = any(:clusters) order by id")
                .param("clusters", clusters.toArray(UUID[]::new))
                .query(this::vacancy)
                .list();
    }

    @Override
    public List<Vacancy> page(@Nullable VacancyId after, int limit) {
        return db.sql("select * from vacancy where id > :after order by id limit :limit")
                .param("after", after == null ? new UUID(0, 0) : after.value())
                .param("limit", limit)
                .query(this::vacancy)
                .list();
    }

    @Override
    public long count() {
        return db.sql("select count(*) from vacancy").query(Long.class).single();
    }

    @Override
    public List<Vacancy> listOfMemberState(String memberState, int limit) {
        return listByEmployer("employer_id like :employer", memberState + ":%", limit);
    }

    @Override
    public List<Vacancy> listOfEmployer(EmployerId employer, int limit) {
        return listByEmployer("employer_id = :employer", employer.value(), limit);
    }

    private List<Vacancy> listByEmployer(String condition, String employer, int limit) {
        return db.sql("select * from vacancy where status <> 'ERASED' and " + condition
                        + " order by changed_at desc, id limit :limit")
                .param("employer", employer)
                .param("limit", limit)
                .query(this::vacancy)
                .list();
    }

    @Override
    @Transactional
    public Map<String, Written> write(String source, Collection<Word> words, Actor actor) {
        if (words.isEmpty()) return Map.of();
        var rows = upsert(source, List.copyOf(words));
        history(rows, actor);
        historyOfCleared(rows);
        var written = rows.stream().collect(toMap(Row::sourceKey, row -> new Written(row.id, row.pending)));
        var erased = words.stream().map(Word::sourceKey).filter(key -> !written.containsKey(key));
        erased.forEach(key ->
                written.put(key, new Written(find(source, key).map(Vacancy::id).orElseThrow(), false)));
        return written;
    }

    private List<Row> upsert(String source, List<Word> words) {
        var ids = words.stream().map(_ -> UUID.randomUUID()).toArray(UUID[]::new);
        return db.sql("""
            with said as (
                select * from unnest(:ids::uuid[], :keys::text[], :employers::text[], :buckets::smallint[],
                    :closed::boolean[], :clear::boolean[], :prints::text[], :contents::text[])
                    as s(id, source_key, employer_id, bucket, closed, clear, print, content)),
            before as (
                select v.source_key, v.status from vacancy v join said s on v.source_key = s.source_key
                where v.source = :source),
            written as (
                insert into vacancy as v (id, source, source_key, employer_id, bucket, status, closing, screening,
                    source_fingerprint, content, created_at, changed_at)
                select id, :source, source_key, employer_id, bucket, case when closed then 'CLOSED' else 'OPEN' end,
                    case when closed then 'WITHDRAWN' end, case when clear then 'CLEARED' else 'PENDING' end, print,
                    content::jsonb, :now, :now
                from said
                on conflict (source, source_key) do update set
                    version = v.version + 1, employer_id = excluded.employer_id, status = excluded.status,
                    closing = excluded.closing, screening = 'PENDING',
                    source_fingerprint = excluded.source_fingerprint, content = excluded.content,
                    changed_at = excluded.changed_at
                where v.status <> 'ERASED'
                returning v.id, v.source_key, v.version, v.status, v.screening = 'PENDING' as pending)
            select w.*, b.status as before from written w left join before b on b.source_key = w.source_key\
            """)
                .param("source", source)
                .param("ids", ids)
                .param("keys", words.stream().map(Word::sourceKey).toArray(String[]::new))
                .param(
                        "employers",
                        words.stream().map(w -> w.employer().value()).toArray(String[]::new))
                .param("buckets", Stream.of(ids).map(JdbcVacancies::bucket).toArray(Integer[]::new))
                .param("closed", words.stream().map(Word::closed).toArray(Boolean[]::new))
                .param("clear", words.stream().map(Word::clear).toArray(Boolean[]::new))
                .param("prints", words.stream().map(Word::fingerprint).toArray(String[]::new))
                .param(
                        "contents",
                        words.parallelStream()
                                .map(w -> json.writeValueAsString(w.content()))
                                .toArray(String[]::new))
                .param("now", now())
                .query((row, _) -> new Row(
                        new VacancyId(row.getObject("id", UUID.class)),
                        row.getString("source_key"),
                        row.getLong("version"),
                        row.getString("before"),
                        Vacancy.Status.valueOf(row.getString("status")),
                        row.getBoolean("pending")))
                .list();
    }

    /// @param before status, or null if there was no such vacancy
    private record Row(
            VacancyId id,
            String sourceKey,
            long version,
            @Nullable String before,
            Vacancy.Status status,
            boolean pending) {
        LifeStep step() {
            return LifeStep.written(before == null ? null : Vacancy.Status.valueOf(before), status);
        }
    }

    private void history(List<Row> written, Actor actor) {
        var steps = written.stream().map(Row::step).toList();
        history(
                written,
                actor,
                steps.stream().map(step -> step.kind().name()).toList(),
                steps.stream().map(LifeStep::reason).toList());
    }

    private void historyOfCleared(List<Row> written) {
        var cleared = written.stream().filter(row -> !row.pending).toList();
        if (cleared.isEmpty()) return;
        history(
                cleared,
                SCREENING,
                Collections.nCopies(cleared.size(), "SCREENING_CLEARED"),
                Collections.nCopies(cleared.size(), null));
    }

    private void history(
            List<Row> written, Actor actor, List<String> changes, List<? extends @Nullable String> reasons) {
        db.sql("""
            insert into vacancy_history (vacancy_id, version, at, actor, change, reason)
            select id, version, :now, :actor, change, reason
            from unnest(:ids::uuid[], :versions::bigint[], :changes::text[], :reasons::text[])
                as w(id, version, change, reason)\
            """)
                .param("now", now())
                .param("actor", actor.id())
                .param("ids", array(written.stream().map(Row::id).toList()))
                .param("versions", written.stream().map(Row::version).toArray(Long[]::new))
                .param("changes", changes.toArray(String[]::new))
                .param("reasons", reasons.toArray(String[]::new))
                .update();
    }

    @Override
    @Transactional
    public boolean relink(VacancyId id, long version, VacancyContent content, Actor actor) {
        var rows = db.sql("update vacancy set version = version + 1, changed_at = :now, content = :content::jsonb"
                        + " where id = :id and version = :version and status <> 'ERASED'")
                .param("now", now())
                .param("content", json.writeValueAsString(content))
                .param("id", id.value())
                .param("version", version)
                .update();
        if (rows > 0) history(id, actor, "RELINKED", null);
        return rows > 0;
    }

    @Override
    @Transactional
    public void screened(
            Collection<VacancyId> ids, Vacancy.ScreeningState state, Actor actor, @Nullable String reason) {
        if (ids.isEmpty()) return;
        change(ids, "screening = :value", state.name(), actor, "SCREENING_" + state.name(), reason);
    }

    @Override
    @Transactional
    public boolean flagCompetitiveness(VacancyId id, boolean competitiveness, Actor actor, String reason) {
        var change = competitiveness ? "COMPETITIVENESS" : "NO_COMPETITIVENESS";
        return change(List.of(id), "competitiveness = :value", competitiveness, actor, change, reason);
    }

    @Override
    public long countOpen(String source) {
        return db.sql("select count(*) from vacancy where source = :source and status = 'OPEN'")
                .param("source", source)
                .query(Long.class)
                .single();
    }

    @Override
    @Transactional
    public boolean close(VacancyId id, Actor actor, String reason) {
        var rows = db.sql("update vacancy set version = version + 1, changed_at = :now, status = 'CLOSED',"
                        + " closing = 'WITHDRAWN', source_fingerprint = '' where id = :id and status = 'OPEN'")
                .param("now", now())
                .param("id", id.value())
                .update();
        if (rows > 0) history(id, actor, "CLOSED", reason);
        return rows > 0;
    }

    @Override
    @Transactional
    public void erase(VacancyId id, Actor actor) {
        change(List.of(id), "status = :value, content = null", "ERASED", actor, "ERASED", null);
    }

    private boolean change(
            Collection<VacancyId> ids, String set, Object value, Actor actor, String change, @Nullable String reason) {
        var sql = """
            with changed as (
                update vacancy set version = version + 1, changed_at = :now, %s
                where id = any(:ids) and status <> 'ERASED'
                returning id, version)
            insert into vacancy_history (vacancy_id, version, at, actor, change, reason)
            select id, version, :now, :actor, :change, :reason from changed\
            """;
        return db.sql(sql.formatted(set))
                        .param("value", value)
                        .param("now", now())
                        .param("ids", array(ids))
                        .param("actor", actor.id())
                        .param("change", change)
                        .param("reason", reason, Types.VARCHAR)
                        .update()
                > 0;
    }

    private void history(VacancyId id, Actor actor, String change, @Nullable String reason) {
        db.sql("""
            insert into vacancy_history (vacancy_id, version, at, actor, change, reason)
            select id, version, :now, :actor, :change, :reason from vacancy where id = :id\
            """)
                .param("now", now())
                .param("actor", actor.id())
                .param("change", change)
                .param("reason", reason)
                .param("id", id.value())
                .update();
    }

    @Override
    @Transactional
    public int raiseAllVersions() {
        return db.sql("update vacancy set version = version + 1").update();
    }

    /// The index documents of an employer's vacancies say whether it is in good standing.
    @EventListener
    void on(EmployerChanged event) {
        db.sql("update vacancy set version = version + 1 where employer_id = any(:employers)")
                .param(
                        "employers",
                        event.employers().stream().map(EmployerId::value).toArray(String[]::new))
                .update();
    }

    @Override
    public List<Shortage> listShortages() {
        return shortages(db.sql("select * from shortage"));
    }

    @Override
    public List<Shortage> listShortages(Collection<String> iscoGroups) {
        var covering = iscoGroups.stream()
                .flatMap(group -> IntStream.rangeClosed(1, group.length()).mapToObj(n -> group.substring(0, n)))
                .distinct()
                .toArray(String[]::new);
        return shortages(db.sql("select * from shortage where isco_group = any(:covering)")
                .param("covering", covering));
    }

    private static List<Shortage> shortages(JdbcClient.StatementSpec query) {
        return query.query((row, _) -> new Shortage(
                        Shortage.Scope.valueOf(row.getString("scope")),
                        row.getString("area"),
                        row.getString("isco_group"),
                        row.getBoolean("removed"),
                        row.getObject("valid_from", LocalDate.class),
                        row.getObject("valid_to", LocalDate.class),
                        row.getString("source")))
                .list();
    }

    @Override
    @Transactional
    public void replaceShortages(List<Shortage> shortages) {
        db.sql("delete from shortage").update();
        for (var s : shortages)
            db.sql("insert into shortage values (:scope, :area, :isco, :removed, :from, :to, :source)")
                    .param("scope", s.scope().name())
                    .param("area", s.area())
                    .param("isco", s.iscoGroup())
                    .param("removed", s.removed())
                    .param("from", s.validFrom())
                    .param("to", s.validTo())
                    .param("source", s.source())
                    .update();
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }

    private static UUID[] array(Collection<VacancyId> ids) {
        return ids.stream().map(VacancyId::value).toArray(UUID[]::new);
    }

    /// Indexers share the rows by 16 buckets.
    static int bucket(UUID id) {
        return (int) (id.getLeastSignificantBits() & 15);
    }

    private Vacancy vacancy(ResultSet row, int index) throws SQLException {
        var content = row.getString("content");
        return new Vacancy(
                new VacancyId(row.getObject("id", UUID.class)),
                row.getString("source"),
                row.getString("source_key"),
                new EmployerId(row.getString("employer_id")),
                row.getLong("version"),
                status(row),
                Vacancy.ScreeningState.valueOf(row.getString("screening")),
                row.getBoolean("competitiveness"),
                row.getObject("cluster", UUID.class),
                content == null ? null : json.readValue(content, VacancyContent.class));
    }

    private static Vacancy.Status status(ResultSet row) throws SQLException {
        var status = Vacancy.Status.valueOf(row.getString("status"));
        return status == Vacancy.Status.CLOSED && row.getBoolean("draft") ? Vacancy.Status.DRAFT : status;
    }
}
