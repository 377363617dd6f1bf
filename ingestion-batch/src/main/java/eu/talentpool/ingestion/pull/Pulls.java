package eu.talentpool.ingestion.pull;

import eu.talentpool.ingestion.feed.Feeds;
import eu.talentpool.ingestion.feed.PullSource;
import eu.talentpool.ingestion.feed.PullSources;
import eu.talentpool.ingestion.job.ImportLock;
import eu.talentpool.searchindex.Progress;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/// Fetches feeds from their sources, and keeps how each source fares.
@Component
public class Pulls {

    private static final Duration FIRST_WAIT = Duration.ofMinutes(1);
    private static final Duration LONGEST_WAIT = Duration.ofHours(6);

    private final Feeds feeds;
    private final PullSources sources;
    private final PullStates states;
    private final SourcePull pull;
    private final PullSettings settings;
    private final ImportLock lock;
    private final JsonMapper json;
    private final Clock clock;

    Pulls(
            Feeds feeds,
            PullSources sources,
            PullStates states,
            SourcePull pull,
            PullSettings settings,
            ImportLock lock,
            JsonMapper json,
            Clock clock) {
        this.feeds = feeds;
        this.sources = sources;
        this.states = states;
        this.pull = pull;
        this.settings = settings;
        this.lock = lock;
        this.json = json;
        this.clock = clock;
    }

    /// Those whose time has come: after failures a source is left alone for a while, after a success as long as the
    /// operator says.
    public List<String> listDue() {
        var now = clock.instant();
        return sources.list().stream()
                .filter(source -> !isLeftAlone(source, states.get(source.feed()), now))
                .map(PullSource::feed)
                .toList();
    }

    private static boolean isLeftAlone(PullSource source, PullState state, Instant now) {
        if (state.nextTry() != null && state.nextTry().isAfter(now)) return true;
        return source.every() != null
                && state.lastSuccess() != null
                && state.lastSuccess().plus(source.every()).isAfter(now);
    }

    /// @param full      compare the source's whole list, though it may not be due
    /// @param confirmed number of closings that a person has confirmed; 0 for none
    /// @throws IllegalArgumentException if the feed is unknown or not fetched; says which are
    /// @throws IllegalStateException if the source gave no usable answer, or another process imports from the feed
    public PullReport pull(String feedId, boolean full, long confirmed, Progress progress) {
        var feed = feeds.get(feedId);
        var source = sources.get(feedId);
        try (var _ = lock.hold("vacancies", feedId);
                var remote = new EuresSource(source, settings, json, clock)) {
            return pull.pull(feed, remote, full, confirmed, progress);
        } catch (PullFailure e) {
            throw failed(feedId, e);
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException("the source could not be fetched: " + e.getMessage(), e);
        }
    }

    private IllegalStateException failed(String feed, PullFailure e) {
        var now = clock.instant();
        var wait = e.retryAfter() == null ? wait(states.get(feed).failures()) : e.retryAfter();
        states.failed(feed, e.getMessage(), now, now.plus(wait));
        return new IllegalStateException("Feed '" + feed + "': " + e.getMessage()
                + " What was fetched stays; run the same command again to go on.");
    }

    /// Twice as long after each failure, less a random part.
    private static Duration wait(int failures) {
        var full = FIRST_WAIT.multipliedBy(1L << Math.min(failures, 12));
        var most = full.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : full;
        return Duration.ofMillis(ThreadLocalRandom.current().nextLong(most.toMillis() / 2, most.toMillis()));
    }
}
