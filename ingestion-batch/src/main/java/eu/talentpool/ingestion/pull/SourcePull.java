package eu.talentpool.ingestion.pull;

import eu.talentpool.audit.Actor;
import eu.talentpool.exchange.Finding;
import eu.talentpool.exchange.Finding.Severity;
import eu.talentpool.ingestion.feed.Feed;
import eu.talentpool.ingestion.pull.EuresAnswer.Reference;
import eu.talentpool.ingestion.pull.PullFailure.Kind;
import eu.talentpool.ingestion.pull.PullState.OpenRun;
import eu.talentpool.receipt.RunReports;
import eu.talentpool.receipt.Runs;
import eu.talentpool.searchindex.Indexer;
import eu.talentpool.searchindex.Progress;
import eu.talentpool.searchindex.SearchUnavailable;
import eu.talentpool.vacancy.ClosingDecision;
import eu.talentpool.vacancy.Unseen;
import eu.talentpool.vacancy.Vacancies;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedSet;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Fetching from one source: list what there is -> fetch what is wanted -> close what is closed -> account for it.
///
/// A list of changes is a hint, the full list is the truth: it has every document fetched again, whatever the source
/// says of times. Only the source's own word closes a record, and what it says of a reference when asked for it counts
/// more than where it listed it.
@Component
class SourcePull {

    private static final Logger LOG = LoggerFactory.getLogger(SourcePull.class);
    private static final Actor ACTOR = Actor.job("pull-source");
    private static final String CLOSED = "The source says that it is closed.";

    /// For clocks that disagree and times in the wrong zone: a document fetched twice does no harm.
    private static final Duration OVERLAP = Duration.ofHours(2);

    /// A little less, so that a nightly run is never a minute too early.
    private static final Duration FULL_AFTER = Duration.ofHours(23);

    private static final int TRIES = 2;
    private static final int HOPELESS = 10;
    private static final int ROWS = 10_000;

    private final PullReferences references;
    private final PullStates states;
    private final PageIntake intake;
    private final Vacancies vacancies;
    private final Indexer indexer;
    private final Runs runs;
    private final RunReports reports;
    private final PullSettings settings;
    private final TransactionTemplate transaction;
    private final Clock clock;

    SourcePull(
            PullReferences references,
            PullStates states,
            PageIntake intake,
            Vacancies vacancies,
            Indexer indexer,
            Runs runs,
            RunReports reports,
            PullSettings settings,
            TransactionTemplate transaction,
            Clock clock) {
        this.references = references;
        this.states = states;
        this.intake = intake;
        this.vacancies = vacancies;
        this.indexer = indexer;
        this.runs = runs;
        this.reports = reports;
        this.settings = settings;
        this.transaction = transaction;
        this.clock = clock;
    }

    /// @param full      ask for the full list, though it may not be due
    /// @param confirmed number of closings that a person has confirmed, 0 for none
    PullReport pull(Feed feed, EuresSource source, boolean full, long confirmed, Progress progress) throws PullFailure {
        var state = states.get(feed.id());
        var open = state.open();
        var resumed = open != null && (open.full() || !full);
        var run = open != null && resumed ? open : list(feed, source, state, full);
        new Fetching(feed, run.run(), source, progress).fetch();
        var unanswered = settle(feed, run);
        var closings = close(feed, confirmed);
        runs.finish(run.run());
        states.succeeded(feed.id(), run, clock.instant());
        index();
        return new PullReport(
                feed.id(),
                run.full(),
                resumed,
                reports.ofVacancies(run.run()),
                closings.closed,
                closings.unconfirmed,
                unanswered,
                run.full() ? references.listUnnamedKeys(feed.id(), run.run()) : List.of());
    }

    /// @return what was named and not answered
    private List<String> settle(Feed feed, OpenRun run) {
        if (run.full()) transaction.executeWithoutResult(_ -> references.settleUnnamed(feed.id(), run.run()));
        var unanswered = references.listUnanswered(feed.id());
        unanswered.forEach(reference -> runs.note(run.run(), reference, null, notAnswered()));
        return unanswered;
    }

    private record Closings(long closed, long unconfirmed) {}

    private Closings close(Feed feed, long confirmed) {
        var closings = references.listClosing(feed.id());
        var due = new Unseen.Due(vacancies.countOpen(feed.id()), closings.size());
        return switch (ClosingDecision.of(due, confirmed == 0 ? null : confirmed)) {
            case ClosingDecision.Close _ ->
                new Closings(closings.stream().filter(c -> close(feed, c)).count(), 0);
            case ClosingDecision.Stop stop -> new Closings(0, stop.due());
        };
    }

    /// What was read of the source's lists, and from when on changes are asked for the next time, in one transaction.
    private OpenRun list(Feed feed, EuresSource source, PullState state, boolean full) throws PullFailure {
        var began = clock.instant();
        var last = state.lastFull();
        var whole = full
                || last == null
                || state.changesFrom() == null
                || last.plus(FULL_AFTER).isBefore(began);
        var changes = changes(source, state, whole);
        var all = whole ? source.all() : new EuresSource.Named(List.of(), List.of());
        var run = new OpenRun(UUID.randomUUID(), began, whole);
        transaction.executeWithoutResult(_ -> keep(feed, run, changes, all));
        return run;
    }

    /// A full list does without the hint.
    private static EuresSource.Named changes(EuresSource source, PullState state, boolean whole) throws PullFailure {
        var none = new EuresSource.Named(List.of(), List.of());
        var from = state.changesFrom();
        if (from == null) return none;
        try {
            return source.changes(from.minus(OVERLAP));
        } catch (PullFailure e) {
            if (whole && e.kind() == Kind.UNUSABLE) return none;
            throw e;
        }
    }

    private void keep(Feed feed, OpenRun run, EuresSource.Named changes, EuresSource.Named all) {
        runs.begin(run.run(), "vacancies", feed.id());
        var named = usable(all.open(), run);
        var wanted = usable(changes.open(), run);
        wanted.addAll(named);
        var closed = usable(changes.closed(), run);
        closed.addAll(usable(all.closed(), run));
        closed.removeAll(wanted);
        references.forgetTries(feed.id());
        inPages(wanted, page -> references.want(feed.id(), page));
        inPages(closed, page -> references.closing(feed.id(), page));
        inPages(named, page -> references.named(feed.id(), page, run.run()));
        if (run.full()) references.wantUnnamed(feed.id(), run.run());
        states.listed(feed.id(), run);
    }

    private SequencedSet<String> usable(List<Reference> listed, OpenRun run) {
        var usable = new LinkedHashSet<String>();
        for (var reference : listed) {
            var text = reference.reference();
            if (text != null && PageIntake.isReference(text)) usable.add(text);
            else runs.note(run.run(), "list of the source", null, notAReference());
        }
        return usable;
    }

    private interface Page {
        void take(Collection<String> references);
    }

    private static void inPages(Collection<String> all, Page page) {
        var list = new ArrayList<>(all);
        for (var from = 0; from < list.size(); from += ROWS)
            page.take(list.subList(from, Math.min(from + ROWS, list.size())));
    }

    private boolean close(Feed feed, PullReferences.Closing closing) {
        return Boolean.TRUE.equals(transaction.execute(_ -> {
            references.closed(feed.id(), closing.reference());
            if (closing.sourceKey() == null) return false;
            return vacancies
                    .find(feed.id(), closing.sourceKey())
                    .filter(v -> vacancies.close(v.id(), ACTOR, CLOSED))
                    .isPresent();
        }));
    }

    /// The records are safe and wait, marked dirty.
    private void index() {
        try {
            indexer.indexDirty();
        } catch (SearchUnavailable e) {
            LOG.warn("{} Records wait for the index: {}", e.getMessage(), indexer.countDirty());
        }
    }

    /// Pages of what is wanted, until nothing is left that was not tried.
    private final class Fetching {

        private final Feed feed;
        private final UUID run;
        private final EuresSource source;
        private final Progress progress;
        private long done;
        private int failedOnes;

        Fetching(Feed feed, UUID run, EuresSource source, Progress progress) {
            this.feed = feed;
            this.run = run;
            this.source = source;
            this.progress = progress;
        }

        void fetch() throws PullFailure {
            for (var page = next(); !page.isEmpty(); page = next()) {
                fetch(page);
                progress.report("references", done += page.size(), done + references.countWanted(feed.id()));
            }
        }

        private List<String> next() {
            return references.listWanted(feed.id(), TRIES, settings.page());
        }

        /// A page that gives no usable answer is asked for in halves: one bad document holds up no other.
        private void fetch(List<String> page) throws PullFailure {
            try {
                intake.take(feed, run, page, source.details(page));
                failedOnes = 0;
            } catch (PullFailure e) {
                if (e.kind() != Kind.UNUSABLE || failedOnes >= HOPELESS) throw e;
                if (page.size() == 1) {
                    failed(page.getFirst(), e);
                    return;
                }
                fetch(page.subList(0, page.size() / 2));
                fetch(page.subList(page.size() / 2, page.size()));
            }
        }

        private void failed(String reference, PullFailure e) {
            failedOnes++;
            references.tried(feed.id(), reference);
            runs.note(run, reference, null, new Finding(Severity.DROPPED, "not-fetched", "details", e.getMessage()));
        }
    }

    private static Finding notAnswered() {
        return new Finding(
                Severity.DROPPED,
                "not-answered",
                "details",
                "The source names this reference and does not answer it; it is asked for again the next time. Tell the"
                        + " source.");
    }

    private static Finding notAReference() {
        return new Finding(
                Severity.DROPPED,
                "reference-unusable",
                "allReferences",
                "An entry of the list has no reference, or one that is too long or holds control characters. Tell the"
                        + " source.");
    }
}
