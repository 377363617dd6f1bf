package eu.talentpool.matching;

import eu.talentpool.audit.Actor;
import eu.talentpool.audit.Audit;
import eu.talentpool.matching.Comparables.Person;
import eu.talentpool.matching.filter.Sieve;
import eu.talentpool.matching.log.Ranking;
import eu.talentpool.matching.rejection.Rejections;
import eu.talentpool.vacancy.Vacancy;
import eu.talentpool.vacancy.VacancyId;
import eu.talentpool.vacancy.Visibility;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// The candidates of a vacancy, page by page.
@Component
class Candidates {

    private final Ranker ranker;
    private final Shown shown;
    private final Owned owned;
    private final RankingPages pages;
    private final Rejections rejections;
    private final Audit audit;
    private final Meanwhile meanwhile;

    Candidates(
            Ranker ranker,
            Shown shown,
            Owned owned,
            RankingPages pages,
            Rejections rejections,
            Audit audit,
            Meanwhile meanwhile) {
        this.meanwhile = meanwhile;
        this.rejections = rejections;
        this.ranker = ranker;
        this.shown = shown;
        this.owned = owned;
        this.pages = pages;
        this.audit = audit;
    }

    /// What the page shows is in the log before it is shown.
    Replies.RankingReply<Replies.CandidateView> page(
            Actor actor, VacancyId id, @Nullable Sieve sieve, int size, @Nullable PageToken page) {
        var vacancy = owned.getVacancy(actor, id);
        var pairing = ranker.pairing();
        var notices = meanwhile.ask(pages::notices);
        var visibility = meanwhile.ask(() -> shown.visibility(vacancy, pairing.asOf()));
        if (page == null) {
            var made = ranker.rankCandidates(actor, vacancy, pairing.checked(sieve), pairing);
            check(visibility.get());
            var part = new RankingPart(made.ranking(), 0, size);
            return page(part, made.judged(), vacancy, pairing, notices, () -> ranker.keep(actor, made.ranking()));
        }
        var ranking = pages.get(page, subject(vacancy), sieve);
        check(visibility.get());
        var part = new RankingPart(ranking, page.offset(), size);
        var judged = ranker.judgeCandidates(part.ids(), vacancy.getContent(), pairing);
        return page(part, Ranker.byId(judged), vacancy, pairing, notices, () -> recordView(actor, id, ranking));
    }

    /// @throws NotShown if it is hidden
    void check(Vacancy vacancy, Pairing pairing) {
        check(shown.visibility(vacancy, pairing.asOf()));
    }

    private static void check(Visibility visibility) {
        if (visibility instanceof Visibility.Hidden(var reasons))
            throw new NotShown(
                    "This vacancy is not shown, so nobody is ranked for it.",
                    reasons.stream()
                            .map(r -> new Replies.ReasonView(r.code(), r.sentence()))
                            .toList());
    }

    void recordView(Actor actor, VacancyId id, Ranking ranking) {
        audit.record(actor, "VIEW_CANDIDATES", "vacancy", id.toString(), Audit.Outcome.DONE, "ranking " + ranking.id());
    }

    static Ranking.Subject subject(Vacancy vacancy) {
        return new Ranking.Subject(Ranking.Subject.Kind.VACANCY, vacancy.id().value(), vacancy.version());
    }

    /// @param record that the page was shown
    private Replies.RankingReply<Replies.CandidateView> page(
            RankingPart part,
            Map<UUID, Judged<Person>> judged,
            Vacancy vacancy,
            Pairing pairing,
            Supplier<List<String>> notices,
            Runnable record) {
        var places = part.places(judged);
        var telling = meanwhile.ask(() -> Told.of(part, places, pairing));
        var rejecting = meanwhile.ask(() -> rejections.find(vacancy.id().value(), part.ids()));
        record.run();
        var told = telling.get();
        var rejected = rejecting.get();
        var cards = new ArrayList<Replies.CandidateView>();
        for (var place : places) {
            var id = place.match().id();
            var rejection = rejected.get(id);
            var rejectedAt = rejection == null ? null : rejection.at();
            cards.add(Cards.candidate(
                    place.rank(), place.match().match(), told.score(id), told.pathways(id), rejectedAt));
        }
        return pages.reply(part, cards, told.legend(), notices.get());
    }
}
