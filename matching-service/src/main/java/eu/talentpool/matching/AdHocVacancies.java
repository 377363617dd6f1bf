package eu.talentpool.matching;

import eu.talentpool.audit.Actor;
import eu.talentpool.audit.Audit;
import eu.talentpool.guidance.PathwayLegend;
import eu.talentpool.matching.Comparables.Offer;
import eu.talentpool.matching.automatic.AutomaticRanking;
import eu.talentpool.matching.draft.Draft;
import eu.talentpool.matching.retrieve.Found;
import eu.talentpool.matching.score.Score;
import eu.talentpool.pathway.View;
import eu.talentpool.pathway.terms.PathwayFacts;
import eu.talentpool.profile.ProfileContent;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Vacancies for a profile that is in no pool. Nothing of it is kept; the audit has that somebody asked.
@Component
class AdHocVacancies {

    private final Ranker ranker;
    private final Comparables comparables;
    private final RankingPages pages;
    private final AutomaticRanking automatic;
    private final Audit audit;

    AdHocVacancies(
            Ranker ranker, Comparables comparables, RankingPages pages, AutomaticRanking automatic, Audit audit) {
        this.automatic = automatic;
        this.ranker = ranker;
        this.comparables = comparables;
        this.pages = pages;
        this.audit = audit;
    }

    private record Scored(Offer offer, Score score) {

        static final Comparator<Scored> BEST_FIRST = Comparator.comparingInt(
                        (Scored s) -> -s.score().total())
                .thenComparing(s -> s.offer().vacancy().id().toString());
    }

    /// @param countries of work
    @Transactional
    Replies.AdHocReply<Replies.VacancyView> rank(
            Actor actor, Draft<ProfileContent> draft, Set<String> countries, int most, Pairing pairing) {
        if (!automatic.isOn()) throw NotShown.switchedOff();
        var candidate = pairing.candidate(draft.content());
        var ids = ranker.vacancyIds(candidate, countries, Found.MOST, pairing);
        var scored = comparables.offers(ids, pairing).stream()
                .map(o -> new Scored(o, pairing.score(candidate, o.job())))
                .sorted(Scored.BEST_FIRST)
                .toList();
        audit.record(actor, "RANK_VACANCIES_OF_TEXT", "text", "not-kept", Audit.Outcome.DONE, draft.format());
        var read = ReadView.of(draft, pairing.taxonomy());
        var legend = pairing.legend();
        var views = views(scored, draft.content(), most, legend, pairing);
        return pages.adHoc(read, pairing, scored.size(), views, legend);
    }

    private static List<Replies.VacancyView> views(
            List<Scored> scored, ProfileContent content, int most, PathwayLegend legend, Pairing pairing) {
        var facts = PathwayFacts.of(content);
        var views = new ArrayList<Replies.VacancyView>();
        for (var s : scored.subList(0, Math.min(most, scored.size()))) {
            var pathways = pairing.summaries(facts, s.offer().destination(), View.FULL, legend);
            views.add(Cards.vacancy(views.size() + 1, s.offer().vacancy(), pairing.explain(s.score()), pathways));
        }
        return views;
    }
}
