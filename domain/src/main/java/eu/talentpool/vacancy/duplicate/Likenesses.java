package eu.talentpool.vacancy.duplicate;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;

import eu.talentpool.employer.EmployerId;
import eu.talentpool.vacancy.duplicate.Clusters.Member;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/// What vacancies are compared by, kept so that one is compared without reading the documents of the others.
@Repository
class Likenesses {

    private static final int PAGE = 500;

    /// All but the text, as it is kept.
    ///
    /// @param stems     of the title; not kept by older programs
    /// @param signature of the text; not kept by older programs
    private record Facts(
            TitleWords title,
            List<Site> sites,
            Terms terms,
            @Nullable Set<String> stems,
            @Nullable Long signature) {
        static Facts of(Likeness likeness) {
            return new Facts(
                    likeness.title(),
                    likeness.sites(),
                    likeness.terms(),
                    likeness.title().stems(),
                    likeness.text().signature());
        }
    }

    private final JdbcClient db;
    private final JdbcTemplate batches;
    private final JsonMapper json;
    private final Clock clock;

    Likenesses(JdbcClient db, JdbcTemplate batches, JsonMapper json, Clock clock) {
        this.db = db;
        this.batches = batches;
        this.json = json;
        this.clock = clock;
    }

    /// Those of these ids that were compared before and not erased since.
    List<Member> list(Collection<UUID> ids) {
        if (ids.isEmpty()) return List.of();
        return db.sql("select * from vacancy_likeness where vacancy_id = any(:ids) order by vacancy_id")
                .param("ids", ids.toArray(UUID[]::new))
                .query(this::member)
                .list();
    }

    record Text(UUID vacancy, EmployerId employer, Sketch text) {}

    /// Of these vacancies the texts alone.
    List<Text> listTexts(Collection<UUID> ids) {
        if (ids.isEmpty()) return List.of();
        return db.sql("select vacancy_id, employer_id, text_size, text from vacancy_likeness"
                        + " where vacancy_id = any(:ids)")
                .param("ids", ids.toArray(UUID[]::new))
                .query((row, _) -> new Text(
                        row.getObject("vacancy_id", UUID.class),
                        new EmployerId(row.getString("employer_id")),
                        text(row)))
                .list();
    }

    private static Sketch text(ResultSet row) throws SQLException {
        var hashes = Stream.of((Integer[]) row.getArray("text").getArray())
                .mapToInt(Objects::requireNonNull)
                .toArray();
        return new Sketch(row.getInt("text_size"), hashes);
    }

    /// Vacancies that may offer the same job as one of these: of the same employer, with a key and with a stem of the
    /// title in common.
    List<UUID> listAlike(Collection<Member> members) {
        if (members.isEmpty()) return List.of();
        var asked = members.stream().collect(groupingBy(Member::employer)).values();
        return db.sql("""
            select found.vacancy_id
            from unnest(:keys::text[], :stems::text[]) as asked(keys, stems)
            cross join lateral (
                select l.vacancy_id from vacancy_likeness l where l.keys && asked.keys::bigint[]
                  and coalesce(l.facts -> 'stems' ??| string_to_array(asked.stems, ' '), true)) as found\
            """)
                .param("keys", asked.stream().map(Likenesses::allKeys).toArray(String[]::new))
                .param("stems", asked.stream().map(Likenesses::allStems).toArray(String[]::new))
                .query((row, _) -> row.getObject(1, UUID.class))
                .list();
    }

    private static String allKeys(List<Member> ofOneEmployer) {
        return ofOneEmployer.stream()
                .flatMap(member -> Arrays.stream(keys(member)))
                .distinct()
                .map(String::valueOf)
                .collect(joining(",", "{", "}"));
    }

    private static String allStems(List<Member> ofOneEmployer) {
        return ofOneEmployer.stream()
                .flatMap(member -> member.likeness().title().stems().stream())
                .distinct()
                .collect(joining(" "));
    }

    /// Brings what is kept of these up to date.
    ///
    /// @return those of which something else was kept, or nothing
    List<Member> renew(Collection<Member> members) {
        var kept = list(members.stream().map(Member::id).toList()).stream().collect(toMap(Member::id, m -> m));
        var changed = members.stream()
                .filter(member -> !member.equals(kept.get(member.id())))
                .toList();
        batches.batchUpdate("""
            insert into vacancy_likeness as l values (?, ?, ?, ?::jsonb, ?, ?, ?)
            on conflict (vacancy_id) do update set employer_id = excluded.employer_id, keys = excluded.keys,
                facts = excluded.facts, text_size = excluded.text_size, text = excluded.text,
                text_since = case when l.text = excluded.text then l.text_since else excluded.text_since end\
            """, changed, PAGE, this::fill);
        return changed;
    }

    private void fill(PreparedStatement row, Member member) throws SQLException {
        var likeness = member.likeness();
        row.setObject(1, member.id());
        row.setString(2, member.employer().value());
        row.setObject(3, keys(member));
        row.setString(4, json.writeValueAsString(Facts.of(likeness)));
        row.setInt(5, likeness.text().size());
        row.setObject(6, likeness.text().hashes());
        row.setTimestamp(7, Timestamp.from(clock.instant()));
    }

    void remove(Collection<UUID> ids) {
        if (ids.isEmpty()) return;
        db.sql("delete from vacancy_likeness where vacancy_id = any(:ids)")
                .param("ids", ids.toArray(UUID[]::new))
                .update();
    }

    /// A key belongs to one employer, so that no comparison ever leaves it.
    private static Long[] keys(Member member) {
        return member.likeness().keys().stream()
                .map(key -> Sketch.hash(List.of(member.employer().value(), key)))
                .toArray(Long[]::new);
    }

    private Member member(ResultSet row, int index) throws SQLException {
        var facts = json.readValue(row.getString("facts"), Facts.class);
        return new Member(
                row.getObject("vacancy_id", UUID.class),
                new EmployerId(row.getString("employer_id")),
                new Likeness(facts.title, facts.sites, facts.terms, text(row)));
    }
}
