package eu.talentpool.benchmarks.match;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import eu.talentpool.audit.Actor;
import eu.talentpool.benchmarks.match.Exhaustive.Asked;
import eu.talentpool.benchmarks.match.Service.Call;
import eu.talentpool.consent.Consents;
import eu.talentpool.matching.CandidateMapping;
import eu.talentpool.matching.JobMapping;
import eu.talentpool.matching.retrieve.Found;
import eu.talentpool.matching.retrieve.ProfileRetrieval;
import eu.talentpool.matching.retrieve.RankedQuery;
import eu.talentpool.matching.retrieve.VacancyRetrieval;
import eu.talentpool.matching.score.Candidate;
import eu.talentpool.matching.score.Job;
import eu.talentpool.matching.score.Scoring;
import eu.talentpool.matching.score.Weights;
import eu.talentpool.profile.Profile;
import eu.talentpool.profile.Profiles;
import eu.talentpool.searchindex.IndexKind;
import eu.talentpool.searchindex.Indexer;
import eu.talentpool.searchindex.Indices;
import eu.talentpool.searchindex.Progress;
import eu.talentpool.taxonomy.Taxonomy;
import eu.talentpool.vacancy.Vacancies;
import eu.talentpool.vacancy.Vacancy;
import eu.talentpool.vacancy.Visibility;
import eu.talentpool.vacancy.VisibilityFacts;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.SortedMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The steps of the measurement, on a pool that is filled.
final class Trial {

    /// The vacancies asked about are of one Member State, as one contact point may see them.
    private static final String STATE = "DE";

    /// Asked for again and again; the people found for them are fewer than the service remembers.
    private static final int REPEATED = 100;

    private static final int JOBSEEKERS = 40;
    private static final int PAGE = 50;
    /// A service just started still compiles itself: latencies fall for so long.
    private static final Duration WARM_UP = Duration.ofSeconds(240);
    private static final Actor ACTOR = Actor.job("benchmark");

    private final ApplicationContext pool;
    private final Accounts accounts;
    private final Taxonomy taxonomy;
    private final LocalDate day;
    private final PrintWriter out;
    private final ElasticsearchClient elasticsearch;

    private final Scoring scoring = new Scoring(Weights.bundled());

    private List<Vacancy> asked = List.of();
    private List<Call> ofVacancies = List.of();
    private List<Call> ofProfiles = List.of();
    private @Nullable Service service;

    Trial(ApplicationContext pool, Accounts accounts, Taxonomy taxonomy, LocalDate day, PrintWriter out) {
        this.pool = pool;
        this.accounts = accounts;
        this.taxonomy = taxonomy;
        this.day = day;
        this.out = out;
        this.elasticsearch = pool.getBean(ElasticsearchClient.class);
    }

    /// By the indexer of the product, until a search finds everything.
    void index(Progress progress) {
        var indexer = pool.getBean(Indexer.class);
        var all = indexer.countDirty();
        var work = CompletableFuture.runAsync(() -> {
            while (indexer.countDirty() > 0) indexer.indexDirty();
        });
        while (!ended(work)) progress.report("indexing", all - indexer.countDirty(), all);
        work.join();
        refresh();
    }

    private static boolean ended(CompletableFuture<Void> work) {
        try {
            work.get(2, TimeUnit.SECONDS);
            return true;
        } catch (TimeoutException e) {
            return false;
        } catch (InterruptedException | ExecutionException e) {
            return true;
        }
    }

    private void refresh() {
        try {
            elasticsearch.indices().refresh();
            elasticsearch.indices().flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Chooses whom to ask for, makes accounts, and asks until the service is warm.
    ///
    /// @param most vacancies
    void prepare(Service started, int most) throws Exception {
        service = started;
        asked = vacancies(most);
        ofVacancies = asked.stream()
                .map(v -> new Call(Accounts.CONTACT_POINT, "/vacancies/" + v.id() + "/candidates?size=" + PAGE))
                .toList();
        ofProfiles = profiles().stream().map(this::call).toList();
        pool.getBean(Indexer.class).indexDirty();
        refresh();
        out.println("warming up");
        Latency.of(2, WARM_UP, repeated(), service()::get);
        Latency.of(2, WARM_UP.dividedBy(4), ofProfiles, service()::get);
    }

    private Service service() {
        return Objects.requireNonNull(service);
    }

    private List<Vacancy> vacancies(int most) {
        var facts = pool.getBean(VisibilityFacts.class);
        var all = new ArrayList<>(pool.getBean(Vacancies.class).listOfMemberState(STATE, 10 * most));
        Collections.shuffle(all, new Random(7));
        var known = facts.of(all);
        return all.stream()
                .filter(v ->
                        Visibility.of(v, Objects.requireNonNull(known.get(v.id())), day) instanceof Visibility.Visible)
                .limit(most)
                .toList();
    }

    private List<Profile> profiles() {
        return pool.getBean(Profiles.class).page(null, 20 * JOBSEEKERS).stream()
                .filter(profile ->
                        !Objects.requireNonNull(profile.content()).skills().isEmpty())
                .limit(JOBSEEKERS)
                .toList();
    }

    private Call call(Profile profile) {
        var jobseeker = accounts.addJobseeker("benchmark-" + profile.sourceKey());
        pool.getBean(Profiles.class).register(profile.id(), profile.registration(), jobseeker.subject(), ACTOR);
        return new Call(jobseeker.account(), "/profiles/me/vacancies?size=" + PAGE);
    }

    List<Latency> candidates(List<Integer> clients, Duration time) throws Exception {
        return measured("candidates of a vacancy", clients, time, repeated());
    }

    private List<Call> repeated() {
        return ofVacancies.stream().limit(REPEATED).toList();
    }

    List<Latency> vacanciesOf(List<Integer> clients, Duration time) throws Exception {
        return measured("vacancies of a profile", clients, time, ofProfiles);
    }

    private List<Latency> measured(String what, List<Integer> clients, Duration time, List<Call> calls)
            throws Exception {
        var all = new ArrayList<Latency>();
        for (var number : clients) {
            calls.stream().map(Call::account).distinct().forEach(accounts::renew);
            var latency = Latency.of(number, time, calls, service()::get);
            out.println(what + ": " + latency);
            all.add(latency);
        }
        return all;
    }

    Floor.Measured floor() {
        var alias = pool.getBean(Indices.class).alias(IndexKind.PROFILES);
        var measured = new Floor(elasticsearch, alias)
                .measure(asked.stream().limit(REPEATED).map(this::query).toList(), 2);
        out.println("floor: " + measured);
        return measured;
    }

    private RankedQuery query(Vacancy vacancy) {
        return retrieval().query(job(vacancy), Set.of(STATE), day).orElseThrow();
    }

    private List<Found> found(Vacancy vacancy) {
        return retrieval().find(job(vacancy), Set.of(STATE), day, Found.MOST);
    }

    private ProfileRetrieval retrieval() {
        var alias = pool.getBean(Indices.class).alias(IndexKind.PROFILES);
        return new ProfileRetrieval(elasticsearch, alias, Weights.bundled());
    }

    private Job job(Vacancy vacancy) {
        return JobMapping.job(vacancy.getContent(), taxonomy);
    }

    Recall recall(int people, Progress progress) {
        var replies = ofVacancies.parallelStream().map(service()::read).toList();
        var totals = totals(people, progress);
        for (var i = 0; i < asked.size(); i++)
            Recall.check(replies.get(i), totals.get(i).best());
        var recall = Recall.of(asked.stream().map(Vacancy::sourceKey).toList(), replies, totals);
        out.println(recall);
        return recall;
    }

    /// Of what retrieval alone brings up, without any service.
    ///
    /// @param most vacancies
    void recallByDepth(int most, int people, Progress progress) {
        asked = vacancies(most);
        out.println(Recall.byDepth(totals(people, progress)));
        out.println(recallOfVacancies(progress));
    }

    private List<Exhaustive.Totals> totals(int people, Progress progress) {
        var ofPeople = asked.stream().map(this::asked).toList();
        return Exhaustive.score(ofPeople, PAGE, Pages.ofPeople(pool, taxonomy, day, people), "profile", progress);
    }

    private Asked<Candidate> asked(Vacancy vacancy) {
        var job = job(vacancy);
        return new Asked<>(
                Set.of(STATE), candidate -> scoring.score(candidate, job).total(), found(vacancy));
    }

    /// Of the vacancies of a profile, by number retrieved.
    SortedMap<Integer, Double> recallOfVacancies(Progress progress) {
        var ofVacancies = profiles().stream().map(this::asked).toList();
        var totals = Exhaustive.score(ofVacancies, PAGE, Pages.ofVacancies(pool, taxonomy, day), "vacancy", progress);
        return Recall.byDepth(totals);
    }

    private Asked<Job> asked(Profile profile) {
        var consent = pool.getBean(Consents.class).find(profile.id().value()).orElseThrow();
        var candidate = CandidateMapping.candidate(Objects.requireNonNull(profile.content()), taxonomy, day);
        var alias = pool.getBean(Indices.class).alias(IndexKind.VACANCIES);
        var found = new VacancyRetrieval(elasticsearch, alias, Weights.bundled())
                .find(candidate, consent.countries(), taxonomy, day, Found.MOST);
        return new Asked<>(
                consent.countries(), job -> scoring.score(candidate, job).total(), found);
    }

    /// Of a profile that the index shows.
    double indexBytes() throws IOException {
        var alias = pool.getBean(Indices.class).alias(IndexKind.PROFILES);
        var stats = Objects.requireNonNull(
                elasticsearch.indices().stats(s -> s.index(alias)).all().primaries());
        return (double) Objects.requireNonNull(stats.store()).sizeInBytes()
                / Objects.requireNonNull(stats.docs()).count();
    }

    /// Of a result, with the indices of the log.
    double logBytes() {
        return pool.getBean(JdbcClient.class)
                .sql("select (select sum(pg_total_relation_size(relid)) from pg_partition_tree('ranking'))"
                        + " / (select sum(cardinality(results)) from ranking)::float8")
                .query(Double.class)
                .single();
    }
}
