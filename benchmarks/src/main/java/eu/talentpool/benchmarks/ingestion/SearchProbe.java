package eu.talentpool.benchmarks.ingestion;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch.core.search.Hit;
import eu.talentpool.searchindex.IndexKind;
import eu.talentpool.searchindex.Indices;
import eu.talentpool.vacancy.Vacancy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;

/// Searches again and again for vacancies in the version that is expected. What a search does not find yet is not
/// there, whatever a read by id would say.
final class SearchProbe implements AutoCloseable {

    private static final long PAUSE_MILLIS = 25;
    private static final int PAGE = 2_000;
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final ElasticsearchClient elasticsearch;
    private final String alias;
    private final Map<UUID, Expected> expected = new ConcurrentHashMap<>();
    private final Map<String, List<Duration>> waits = new ConcurrentHashMap<>();
    private final Thread searcher = Thread.ofPlatform().daemon().name("probe").unstarted(this::search);
    private volatile @Nullable RuntimeException failure;

    private record Expected(String series, long version, long since) {}

    private SearchProbe(ElasticsearchClient elasticsearch, String alias) {
        this.elasticsearch = elasticsearch;
        this.alias = alias;
    }

    static SearchProbe start(ElasticsearchClient elasticsearch, Indices indices) {
        var probe = new SearchProbe(elasticsearch, indices.alias(IndexKind.VACANCIES));
        probe.searcher.start();
        return probe;
    }

    /// A change that comes before the last one of the same vacancy was found is found with it, and counts from the
    /// first.
    void expect(String series, UUID id, long version, long since) {
        expected.merge(
                id,
                new Expected(series, version, since),
                (first, next) -> new Expected(first.series, next.version, first.since));
    }

    /// Returns when the process that follows has begun to.
    void awaitFirst(Vacancy vacancy) throws InterruptedException {
        expect("begin", vacancy.id().value(), vacancy.version(), System.nanoTime());
        awaitAll();
    }

    /// Of all that was expected in a series, in the order in which it was found.
    List<Duration> waits(String series) throws InterruptedException {
        awaitAll();
        return List.copyOf(waits.getOrDefault(series, List.of()));
    }

    private void awaitAll() throws InterruptedException {
        var end = System.nanoTime() + PATIENCE.toNanos();
        while (!expected.isEmpty()) {
            if (failure != null) throw Objects.requireNonNull(failure);
            if (System.nanoTime() > end)
                throw new IllegalStateException(expected.size() + " changes were not found within a minute.");
            Thread.sleep(PAUSE_MILLIS);
        }
    }

    private void search() {
        try {
            while (true) {
                found();
                Thread.sleep(PAUSE_MILLIS);
            }
        } catch (InterruptedException e) {
            // The measurement is over.
        } catch (IOException e) {
            failure = new UncheckedIOException(e);
        } catch (RuntimeException e) {
            failure = e;
        }
    }

    private void found() throws IOException {
        if (expected.isEmpty()) return;
        var ids = expected.keySet().stream().limit(PAGE).map(UUID::toString).toList();
        var hits = elasticsearch
                .search(
                        s -> s.index(alias)
                                .query(q -> q.ids(i -> i.values(ids)))
                                .version(true)
                                .source(f -> f.fetch(false))
                                .size(PAGE),
                        Void.class)
                .hits()
                .hits();
        var now = System.nanoTime();
        for (var hit : hits) found(hit, now);
    }

    private void found(Hit<Void> hit, long now) {
        expected.computeIfPresent(UUID.fromString(hit.id()), (_, change) -> {
            if (Objects.requireNonNull(hit.version()) < change.version) return change;
            waits.computeIfAbsent(change.series, _ -> new CopyOnWriteArrayList<>())
                    .add(Duration.ofNanos(now - change.since));
            return null;
        });
    }

    @Override
    public void close() {
        searcher.interrupt();
    }
}
