package eu.talentpool.matching;

import eu.talentpool.matching.log.Ranking;
import eu.talentpool.matching.saved.Digest;
import eu.talentpool.matching.saved.DueSearches;
import eu.talentpool.matching.saved.SavedSearch;
import eu.talentpool.matching.saved.SavedSearches;
import eu.talentpool.profile.ProfileId;
import eu.talentpool.vacancy.VacancyId;
import java.time.Duration;
import java.util.HashSet;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Runs the saved searches that are due, beside any number of other services that do the same.
@Component
public class DigestRunner {

    private static final Logger LOG = LoggerFactory.getLogger(DigestRunner.class);

    /// A ranking takes a second at most.
    private static final Duration LEASE = Duration.ofMinutes(2);

    private final DueSearches due;
    private final SavedSearches searches;
    private final Ranker ranker;
    private final Owned owned;
    private final Candidates candidates;
    private final Offers offers;
    private final TransactionTemplate transaction;

    DigestRunner(
            DueSearches due,
            SavedSearches searches,
            Ranker ranker,
            Owned owned,
            Candidates candidates,
            Offers offers,
            TransactionTemplate transaction) {
        this.due = due;
        this.searches = searches;
        this.ranker = ranker;
        this.owned = owned;
        this.candidates = candidates;
        this.offers = offers;
        this.transaction = transaction;
    }

    /// What fails stays claimed until its lease runs out, and the rest waits for the next time: mostly the search or
    /// the database is away.
    @Scheduled(fixedDelayString = "${talentpool.saved-searches.every:60s}")
    void run() {
        try {
            runDue();
        } catch (RuntimeException e) {
            LOG.warn("saved searches wait: {}", e.getClass().getSimpleName());
        }
    }

    /// @return how many were run
    public int runDue() {
        var count = 0;
        for (var search = due.claim(LEASE); search.isPresent(); search = due.claim(LEASE)) {
            run(search.get());
            count++;
        }
        return count;
    }

    private void run(SavedSearch search) {
        try {
            var ranking = rank(search);
            transaction.executeWithoutResult(_ -> tell(search, ranking));
        } catch (NotFound | NotShown | IllegalArgumentException e) {
            transaction.executeWithoutResult(_ -> due.end(search, e.getMessage()));
        }
    }

    private Ranking rank(SavedSearch search) {
        var actor = search.owner().actor();
        var pairing = ranker.pairing();
        var sieve = pairing.checked(search.sieve());
        if (search.kind() == Ranking.Subject.Kind.VACANCY) {
            var vacancy = owned.getVacancy(actor, new VacancyId(search.subject()));
            candidates.check(vacancy, pairing);
            return ranker.rankCandidates(actor, vacancy, sieve, pairing).ranking();
        }
        var profile = owned.getProfile(actor, new ProfileId(search.subject()));
        var facts = offers.facts(actor, profile);
        return ranker.rankVacancies(actor, profile, () -> facts, sieve, pairing).ranking();
    }

    /// Only what is new is kept, so that the log says what was told and no more.
    private void tell(SavedSearch search, Ranking ranking) {
        if (!due.end(search, null)) return;
        var ids = ranking.entries().stream().map(Ranking.Entry::id).toList();
        var news = new HashSet<>(searches.tell(search.id(), ids));
        if (news.isEmpty()) return;
        var told = ranking.only(ranking.entries().stream()
                .filter(entry -> news.contains(entry.id()))
                .toList());
        ranker.keep(search.owner().actor(), told);
        searches.addDigest(new Digest(told.id(), search.id(), told.at(), news.size()));
    }
}
