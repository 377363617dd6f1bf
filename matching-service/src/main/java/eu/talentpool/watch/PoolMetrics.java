package eu.talentpool.watch;

import static java.util.stream.Collectors.toMap;

import eu.talentpool.receipt.SourceContact;
import eu.talentpool.receipt.SourceContacts;
import eu.talentpool.screening.Backlog;
import eu.talentpool.screening.Holds;
import eu.talentpool.searchindex.IndexKind;
import eu.talentpool.searchindex.Indexer;
import eu.talentpool.searchindex.Waiting;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/// Figures of the pool, read every few seconds whoever asks. Ages are in seconds, 0 where nothing waits. What each
/// means, and when it calls for somebody, is in `docs/operations.md`.
@Component
class PoolMetrics {

    private static final Logger LOG = LoggerFactory.getLogger(PoolMetrics.class);

    private final Indexer indexer;
    private final Holds holds;
    private final SourceContacts contacts;
    private final Clock clock;
    private final MeterRegistry registry;
    private final Set<String> feeds = new HashSet<>();
    private volatile Map<IndexKind, Waiting> waiting = Map.of();
    private volatile Map<String, SourceContact> sources = Map.of();
    private volatile Backlog held = new Backlog(0, null);
    private volatile @Nullable Instant readAt;

    PoolMetrics(Indexer indexer, Holds holds, SourceContacts contacts, Clock clock, MeterRegistry registry) {
        this.indexer = indexer;
        this.holds = holds;
        this.contacts = contacts;
        this.clock = clock;
        this.registry = registry;
        for (var kind : IndexKind.values()) watch(kind);
        gauge("screening.held", "Vacancies that wait for a contact point", Tags.empty(), () -> held.holds());
        gauge(
                "screening.held.oldest.seconds",
                "How long the first of them waits",
                Tags.empty(),
                () -> age(held.since()));
        gauge("figures.age.seconds", "Since these figures were read", Tags.empty(), () -> since(readAt));
    }

    private void watch(IndexKind kind) {
        var tags = Tags.of("kind", kind.name().toLowerCase(Locale.ROOT));
        gauge("index.waiting", "Records that the index does not have yet", tags, () -> of(kind).rows());
        gauge("index.waiting.oldest.seconds", "How long the first of them waits", tags, () -> age(of(kind).since()));
    }

    private Waiting of(IndexKind kind) {
        return waiting.getOrDefault(kind, new Waiting(kind, 0, null));
    }

    /// A source that was never heard of has no silence yet: it may have been registered a moment ago.
    private void watch(String feed) {
        var tags = Tags.of("feed", feed);
        gauge("source.silence.seconds", "Since a source was heard of", tags, () -> since(of(feed).heard()));
        gauge("source.failures", "Times it was fetched without success in a row", tags, () -> of(feed).failures());
    }

    private SourceContact of(String feed) {
        return sources.getOrDefault(feed, new SourceContact(feed, null, 0));
    }

    private void gauge(String name, String meaning, Tags tags, Supplier<Number> value) {
        Gauge.builder("talentpool." + name, value)
                .description(meaning)
                .tags(tags)
                .register(registry);
    }

    /// Keeps the last figures while the database is away; their age tells.
    @Scheduled(fixedDelayString = "${talentpool.watch.every:10s}")
    void read() {
        try {
            waiting = indexer.listWaiting().stream().collect(toMap(Waiting::kind, w -> w));
            sources = contacts.list().stream().collect(toMap(SourceContact::feed, s -> s));
            held = holds.backlog();
            readAt = clock.instant();
            sources.keySet().stream().filter(feeds::add).forEach(this::watch);
        } catch (DataAccessException | TransactionException e) {
            LOG.warn("the figures of the pool were not read: {}", e.getClass().getSimpleName());
        }
    }

    private double age(@Nullable Instant since) {
        return since == null ? 0 : since(since);
    }

    private double since(@Nullable Instant moment) {
        if (moment == null) return Double.NaN;
        return Math.max(0, Duration.between(moment, clock.instant()).toMillis() / 1000.0);
    }
}
