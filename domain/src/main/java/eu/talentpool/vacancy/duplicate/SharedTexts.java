package eu.talentpool.vacancy.duplicate;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;

import eu.talentpool.employer.Employer;
import eu.talentpool.employer.EmployerId;
import eu.talentpool.employer.Employers;
import eu.talentpool.vacancy.TextOfAnotherEmployer;
import eu.talentpool.vacancy.VacancyId;
import eu.talentpool.vacancy.duplicate.Clusters.Member;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Finds vacancies with nearly the text of an older vacancy of an unrelated employer, by keys that nearly equal
/// texts have in common: never by comparing all with all.
@Repository
class SharedTexts {

    /// A shorter text may be the same by chance or custom.
    private static final int LEAST = 40;

    private static final double NEARLY_THE_SAME = 0.85;

    /// So many others that have a key are looked at: texts made of the same blocks may share one by the thousand.
    private static final int LOOKS = 8;

    private final JdbcClient db;
    private final Likenesses likenesses;
    private final Employers employers;
    private final ApplicationEventPublisher events;

    SharedTexts(JdbcClient db, Likenesses likenesses, Employers employers, ApplicationEventPublisher events) {
        this.db = db;
        this.likenesses = likenesses;
        this.employers = employers;
        this.events = events;
    }

    /// Remembers the texts of these.
    void keep(Collection<Member> members) {
        var keys = members.stream()
                .filter(SharedTexts::isLongEnough)
                .flatMap(SharedTexts::keys)
                .toList();
        db.sql("""
            insert into vacancy_text (key, employer_id, vacancy_id)
            select * from unnest(:keys::bigint[], :employers::text[], :ids::uuid[]) order by 1
            on conflict do nothing\
            """)
                .param("keys", keys.stream().map(Key::value).toArray(Long[]::new))
                .param("employers", keys.stream().map(Key::employer).toArray(String[]::new))
                .param("ids", keys.stream().map(Key::vacancy).toArray(UUID[]::new))
                .update();
    }

    private record Key(long value, Member member) {
        String employer() {
            return member.employer().value();
        }

        UUID vacancy() {
            return member.id();
        }
    }

    private static Stream<Key> keys(Member member) {
        return Arrays.stream(member.likeness().text().keys()).mapToObj(key -> new Key(key, member));
    }

    private static boolean isLongEnough(Member member) {
        return member.likeness().text().size() >= LEAST;
    }

    /// Tells for each of these vacancies of an older one with its text, if there is one.
    void tell(Collection<Member> vacancies) {
        var asked = vacancies.stream().filter(SharedTexts::isLongEnough).collect(toMap(Member::id, member -> member));
        var alike = alike(asked);
        if (alike.isEmpty()) return;
        var known = employers.find(alike.stream()
                .flatMap(found -> Stream.of(found.vacancy.employer(), found.other.employer()))
                .distinct()
                .toList());
        alike.stream()
                .collect(groupingBy(found -> found.vacancy.id()))
                .forEach((id, others) -> others.stream()
                        .filter(found -> !areRelated(found, known))
                        .findFirst()
                        .ifPresent(found -> events.publishEvent(new TextOfAnotherEmployer(
                                new VacancyId(id), new VacancyId(found.other.vacancy()), found.other.employer()))));
    }

    private record Alike(Member vacancy, Likenesses.Text other) {}

    /// Few of those that have a key in common are nearly the same, so employers are looked up for these only.
    private List<Alike> alike(Map<UUID, Member> asked) {
        var pairs = pairs(asked.values());
        var others = likenesses
                .listTexts(pairs.stream().map(Pair::other).distinct().toList())
                .stream()
                .collect(toMap(Likenesses.Text::vacancy, text -> text));
        return pairs.stream()
                .filter(pair -> others.containsKey(pair.other))
                .map(pair -> new Alike(
                        Objects.requireNonNull(asked.get(pair.vacancy)),
                        Objects.requireNonNull(others.get(pair.other))))
                .filter(SharedTexts::isNearlyTheSame)
                .toList();
    }

    private static boolean isNearlyTheSame(Alike pair) {
        var other = pair.other.text();
        return other.size() >= LEAST && pair.vacancy.likeness().text().resemblance(other) >= NEARLY_THE_SAME;
    }

    private static boolean areRelated(Alike pair, Map<EmployerId, Employer> known) {
        var id = pair.vacancy.employer();
        return areRelated(id, known.get(id), known.get(pair.other.employer()));
    }

    /// An employer that one source names by number and another by name is no other employer.
    private static boolean areRelated(EmployerId id, @Nullable Employer one, @Nullable Employer other) {
        if (one == null || other == null || one.name() == null || other.name() == null) return false;
        return id.memberState().equals(other.id().memberState())
                && Words.of(one.name()).equals(Words.of(other.name()));
    }

    private record Pair(UUID vacancy, UUID other) {}

    /// Older by when it had this text; of equally old ones the one with the smaller id. Few of those with a key in
    /// common are nearly the same; their signatures tell without a look at the texts.
    private List<Pair> pairs(Collection<Member> members) {
        return db.sql("""
            select distinct asked.id, found.vacancy_id
            from unnest(:ids::uuid[], :keys::text[], :employers::text[], :signatures::bigint[])
                as asked(id, keys, employer, signature)
            join vacancy_likeness own on own.vacancy_id = asked.id
            cross join lateral unnest(asked.keys::bigint[]) as wanted(key)
            cross join lateral (
                select t.vacancy_id, (l.facts ->> 'signature')::bigint as signature from vacancy_text t
                join vacancy_likeness l on l.vacancy_id = t.vacancy_id
                where t.key = wanted.key and t.employer_id <> asked.employer
                  and (l.text_since, l.vacancy_id) < (own.text_since, own.vacancy_id)
                limit :looks) as found
            where coalesce(bit_count((found.signature # asked.signature)::bit(64)) <= :bits, true)
            order by asked.id, found.vacancy_id\
            """)
                .param("ids", members.stream().map(Member::id).toArray(UUID[]::new))
                .param("keys", members.stream().map(SharedTexts::allKeys).toArray(String[]::new))
                .param(
                        "employers",
                        members.stream()
                                .map(member -> member.employer().value())
                                .toArray(String[]::new))
                .param(
                        "signatures",
                        members.stream()
                                .map(member -> member.likeness().text().signature())
                                .toArray(Long[]::new))
                .param("looks", LOOKS)
                .param("bits", Sketch.MOST_DIFFERENT_BITS)
                .query((row, _) -> new Pair(row.getObject(1, UUID.class), row.getObject(2, UUID.class)))
                .list();
    }

    private static String allKeys(Member member) {
        return Arrays.stream(member.likeness().text().keys())
                .mapToObj(String::valueOf)
                .collect(joining(",", "{", "}"));
    }
}
