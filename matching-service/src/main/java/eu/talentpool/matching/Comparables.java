package eu.talentpool.matching;

import eu.talentpool.matching.filter.Traits;
import eu.talentpool.matching.score.Candidate;
import eu.talentpool.matching.score.Job;
import eu.talentpool.pathway.terms.PathwayFacts;
import eu.talentpool.profile.ProfileErased;
import eu.talentpool.taxonomy.Taxonomy;
import eu.talentpool.vacancy.Vacancy;
import eu.talentpool.vacancy.VacancyContent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// People and jobs as they are compared, made once for each version of their records. Which version is in force is
/// asked of the records every time, and every change of a profile or of its consent raises it: so nothing is shown by
/// what was remembered that the records would not show.
@Component
class Comparables {

    private final JdbcClient db;
    private final Shown shown;
    private final int most;
    private volatile Known known;

    Comparables(JdbcClient db, Shown shown, @Value("${talentpool.matching.remembered:50000}") int most) {
        this.db = db;
        this.shown = shown;
        this.most = most;
        this.known = new Known(null, LocalDate.EPOCH, most);
    }

    /// @param facts what an employer may know
    record Person(
            UUID id,
            long version,
            Collection<String> countries,
            Candidate candidate,
            PathwayFacts facts,
            Traits traits,
            CandidateCard card) {}

    record Offer(Vacancy vacancy, Job job, Destination destination, Traits traits) {}

    /// All of one taxonomy and one day, because both decide what is compared.
    private static final class Known {
        private final @Nullable Taxonomy taxonomy;
        private final LocalDate asOf;
        private final Remembered<Person> people;
        private final Remembered<Offer> offers;

        Known(@Nullable Taxonomy taxonomy, LocalDate asOf, int most) {
            this.taxonomy = taxonomy;
            this.asOf = asOf;
            this.people = new Remembered<>(most);
            this.offers = new Remembered<>(most);
        }

        boolean isFor(Pairing pairing) {
            return taxonomy == pairing.taxonomy() && asOf.equals(pairing.asOf());
        }
    }

    private Known known(Pairing pairing) {
        var now = known;
        if (!now.isFor(pairing)) known = now = new Known(pairing.taxonomy(), pairing.asOf(), most);
        return now;
    }

    /// On this instance at once; others never show it, and forget it by the end of the day.
    @EventListener
    void on(ProfileErased erased) {
        known.people.forget(erased.profile().value());
    }

    /// Of these profiles those that are shown in one of these countries.
    List<Person> people(Collection<UUID> ids, Collection<String> countries, Pairing pairing) {
        var people = all(
                known(pairing).people,
                versions("profile", ids),
                missing -> shown.consented(missing).parallelStream().map(c -> person(c, pairing)),
                Person::id,
                Person::version);
        return people.stream()
                .filter(p -> !Collections.disjoint(p.countries, countries))
                .toList();
    }

    private static Person person(Shown.Consented c, Pairing pairing) {
        return new Person(
                c.profile().id().value(),
                c.profile().version(),
                c.countries(),
                pairing.candidate(c.content()),
                PathwayFacts.of(c.content()),
                Traits.of(c.content()),
                CandidateCard.of(c.content(), pairing.taxonomy()));
    }

    /// Of these vacancies those that are shown on the day.
    List<Offer> offers(Collection<UUID> ids, Pairing pairing) {
        var offers = all(
                known(pairing).offers,
                versions("vacancy", ids),
                missing -> shown.rows(missing).parallelStream()
                        .filter(v -> v.content() != null)
                        .map(v -> offer(v, v.getContent(), pairing)),
                o -> o.vacancy().id().value(),
                o -> o.vacancy().version());
        var visible = shown.visible(offers.stream().map(Offer::vacancy).toList(), pairing.asOf());
        return offers.stream().filter(o -> visible.contains(o.vacancy().id())).toList();
    }

    private static Offer offer(Vacancy vacancy, VacancyContent content, Pairing pairing) {
        return new Offer(vacancy, pairing.job(content), Destination.of(content), Traits.of(content));
    }

    private record Version(UUID id, long version) {}

    private List<Version> versions(String table, Collection<UUID> ids) {
        return db.sql("select id, version from " + table + " where id = any(:ids)")
                .param("ids", ids.toArray(UUID[]::new))
                .query((row, _) -> new Version(row.getObject("id", UUID.class), row.getLong("version")))
                .list();
    }

    private static <T> List<T> all(
            Remembered<T> remembered,
            List<Version> versions,
            Function<List<UUID>, Stream<T>> make,
            Function<T, UUID> id,
            Function<T, Long> version) {
        var all = new ArrayList<T>(versions.size());
        var missing = new ArrayList<UUID>();
        for (var wanted : versions) {
            var found = remembered.find(wanted.id, wanted.version);
            if (found == null) missing.add(wanted.id);
            else all.add(found);
        }
        if (missing.isEmpty()) return all;
        for (var made : make.apply(missing).toList()) {
            remembered.put(id.apply(made), version.apply(made), made);
            all.add(made);
        }
        return all;
    }
}
