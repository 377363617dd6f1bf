package eu.talentpool.matching.saved;

import eu.talentpool.audit.Role;
import eu.talentpool.matching.filter.Sieve;
import eu.talentpool.matching.log.Ranking;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/// The saved searches of everybody. Those of a profile go with the person (V26_4).
@Repository
public class SavedSearches {

    private final JdbcClient db;
    private final JsonMapper json;

    SavedSearches(JdbcClient db, JsonMapper json) {
        this.db = db;
        this.json = json;
    }

    public void add(SavedSearch s) {
        db.sql("""
            insert into saved_search (id, owner, role, employer_id, member_state, name, kind, subject_id, sieve,
                every_hours, created_at, due_at)
            values (:id, :owner, :role, :employer, :state, :name, :kind, :subject, :sieve::jsonb, :hours, :created,
                :due)\
            """)
                .param("id", s.id())
                .param("owner", s.owner().account())
                .param("role", s.owner().role().realmName())
                .param("employer", s.owner().employerId())
                .param("state", s.owner().memberState())
                .param("name", s.name())
                .param("kind", s.kind().name().toLowerCase(Locale.ROOT))
                .param("subject", s.subject())
                .param("sieve", json.writeValueAsString(s.sieve()))
                .param("hours", s.everyHours())
                .param("created", Timestamp.from(s.createdAt()))
                .param("due", Timestamp.from(s.dueAt()))
                .update();
    }

    /// Another name, other filters or another interval; what was told stays told.
    ///
    /// @param s with the version that it has before
    /// @return false if the account has no such search, or it has another version by now
    public boolean change(SavedSearch s) {
        return db.sql("""
            update saved_search set name = :name, sieve = :sieve::jsonb, every_hours = :hours, due_at = :due,
                lease_until = null, attempts = attempts + 1, version = version + 1
            where id = :id and owner = :owner and version = :version\
            """)
                        .param("name", s.name())
                        .param("sieve", json.writeValueAsString(s.sieve()))
                        .param("hours", s.everyHours())
                        .param("due", Timestamp.from(s.dueAt()))
                        .param("id", s.id())
                        .param("owner", s.owner().account())
                        .param("version", s.version())
                        .update()
                > 0;
    }

    /// @return false if the account has no such search, or it has another version by now
    public boolean remove(String account, UUID id, long version) {
        return db.sql("delete from saved_search where id = :id and owner = :owner and version = :version")
                        .param("id", id)
                        .param("owner", account)
                        .param("version", version)
                        .update()
                > 0;
    }

    public Optional<SavedSearch> find(String account, UUID id) {
        return db.sql("select * from saved_search where id = :id and owner = :owner")
                .param("id", id)
                .param("owner", account)
                .query(this::search)
                .optional();
    }

    /// In the order in which they were saved.
    public List<SavedSearch> list(String account) {
        return db.sql("select * from saved_search where owner = :owner order by created_at, id")
                .param("owner", account)
                .query(this::search)
                .list();
    }

    /// Latest first.
    public List<Digest> listDigests(UUID search, int most) {
        return db.sql("select * from saved_search_digest where search_id = :search order by at desc limit :most")
                .param("search", search)
                .param("most", most)
                .query((row, _) -> digest(row))
                .list();
    }

    public Optional<Digest> findDigest(UUID search, UUID ranking) {
        return db.sql("select * from saved_search_digest where search_id = :search and ranking_id = :ranking")
                .param("search", search)
                .param("ranking", ranking)
                .query((row, _) -> digest(row))
                .optional();
    }

    public void addDigest(Digest digest) {
        db.sql("insert into saved_search_digest values (:ranking, :search, :at, :matches)")
                .param("ranking", digest.ranking())
                .param("search", digest.search())
                .param("at", Timestamp.from(digest.at()))
                .param("matches", digest.matches())
                .update();
    }

    /// Remembers that these matches are told.
    ///
    /// @return those that were not told before
    public List<UUID> tell(UUID search, List<UUID> matches) {
        return db.sql("""
            insert into saved_search_match select :search, match from unnest(:matches::uuid[]) as match
            on conflict do nothing returning match_id\
            """)
                .param("search", search)
                .param("matches", matches.toArray(UUID[]::new))
                .query((row, _) -> row.getObject("match_id", UUID.class))
                .list();
    }

    SavedSearch search(ResultSet row, int number) throws SQLException {
        return new SavedSearch(
                row.getObject("id", UUID.class),
                new SavedSearch.Owner(
                        row.getString("owner"),
                        Role.find(row.getString("role")).orElseThrow(),
                        row.getString("employer_id"),
                        row.getString("member_state")),
                row.getString("name"),
                Ranking.Subject.Kind.valueOf(row.getString("kind").toUpperCase(Locale.ROOT)),
                row.getObject("subject_id", UUID.class),
                json.readValue(row.getString("sieve"), Sieve.class),
                row.getInt("every_hours"),
                row.getTimestamp("created_at").toInstant(),
                row.getTimestamp("due_at").toInstant(),
                row.getInt("attempts"),
                row.getLong("version"),
                instant(row, "ran_at"),
                row.getString("problem"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var moment = row.getTimestamp(column);
        return moment == null ? null : moment.toInstant();
    }

    private static Digest digest(ResultSet row) throws SQLException {
        return new Digest(
                row.getObject("ranking_id", UUID.class),
                row.getObject("search_id", UUID.class),
                row.getTimestamp("at").toInstant(),
                row.getInt("matches"));
    }
}
