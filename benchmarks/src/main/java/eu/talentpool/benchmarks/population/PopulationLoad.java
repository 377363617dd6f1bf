package eu.talentpool.benchmarks.population;

import static java.util.stream.Collectors.toMap;

import eu.talentpool.audit.Actor;
import eu.talentpool.benchmarks.population.Population.Opening;
import eu.talentpool.benchmarks.population.Population.Person;
import eu.talentpool.consent.Consents;
import eu.talentpool.employer.Employers;
import eu.talentpool.profile.ProfileId;
import eu.talentpool.profile.Profiles;
import eu.talentpool.screening.Screening;
import eu.talentpool.searchindex.Progress;
import eu.talentpool.vacancy.Vacancies;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// Brings a population into the records by the stores of the product itself, many in one transaction: what stands there
/// then is what a door would have written. Nothing is linked, because the mentions are.
public final class PopulationLoad {

    private static final Actor ACTOR = Actor.job("population");
    private static final String SOURCE = "population";

    /// A multiple of the vacancies of one employer, so that no two transactions write the same one.
    private static final int PAGE = 1_000;

    private final Population population;
    private final Profiles profiles;
    private final Consents consents;
    private final Employers employers;
    private final Vacancies vacancies;
    private final Screening screening;
    private final TransactionTemplate transaction;

    /// @param pool where the stores are
    public PopulationLoad(Population population, ApplicationContext pool) {
        this.population = population;
        this.profiles = pool.getBean(Profiles.class);
        this.consents = pool.getBean(Consents.class);
        this.employers = pool.getBean(Employers.class);
        this.vacancies = pool.getBean(Vacancies.class);
        this.screening = pool.getBean(Screening.class);
        this.transaction = new TransactionTemplate(pool.getBean(PlatformTransactionManager.class));
    }

    /// Writes the people of these numbers with registration and consent.
    public void people(int number, Progress progress) {
        pages(
                number,
                "profiles",
                progress,
                (from, to) -> people(
                        IntStream.range(from, to).mapToObj(population::person).toList()));
    }

    private void people(List<Person> people) {
        var words = people.stream()
                .map(p -> new Profiles.Word(p.key(), p.content(), p.identity(), p.key()))
                .toList();
        transaction.executeWithoutResult(_ -> {
            var written = profiles.write(SOURCE, words, ACTOR);
            profiles.register(
                    people.stream()
                            .map(p -> new Profiles.Facts(id(written, p), p.registration(), null))
                            .toList(),
                    ACTOR);
            consents.give(people.stream().collect(toMap(p -> id(written, p).value(), Person::consent)));
        });
    }

    private static ProfileId id(Map<String, Profiles.Written> written, Person person) {
        return Objects.requireNonNull(written.get(person.key())).id();
    }

    /// Writes the vacancies of these numbers with their employers, verified, and screens them.
    public void openings(int number, Progress progress) {
        pages(
                number,
                "vacancies",
                progress,
                (from, to) -> openings(
                        IntStream.range(from, to).mapToObj(population::opening).toList()));
    }

    private void openings(List<Opening> openings) {
        var texts = openings.stream().collect(toMap(Opening::key, o -> screening.examine(o.content())));
        var words = openings.stream().map(o -> word(o, text(texts, o.key()))).toList();
        var named = openings.stream().map(Opening::employer).distinct().toList();
        transaction.executeWithoutResult(_ -> {
            employers.register(named);
            employers.verify(named.stream().map(Employers.Named::id).toList(), ACTOR);
            var written = vacancies.write(SOURCE, words, ACTOR);
            screening.screenTexts(written.entrySet().stream()
                    .filter(row -> row.getValue().pending())
                    .collect(toMap(row -> row.getValue().id(), row -> text(texts, row.getKey()))));
        });
    }

    private static Vacancies.Word word(Opening o, Screening.Text text) {
        return new Vacancies.Word(o.key(), o.employer().id(), o.content(), false, o.key(), text.isClear());
    }

    private static Screening.Text text(Map<String, Screening.Text> texts, String key) {
        return Objects.requireNonNull(texts.get(key));
    }

    private static void pages(int number, String what, Progress progress, BiConsumer<Integer, Integer> write) {
        var done = new AtomicLong();
        IntStream.rangeClosed(0, (number - 1) / PAGE).parallel().forEach(page -> {
            var to = Math.min(number, (page + 1) * PAGE);
            write.accept(page * PAGE, to);
            var so = done.addAndGet(to - page * PAGE);
            synchronized (progress) {
                progress.report("writing " + what, so, number);
            }
        });
    }
}
