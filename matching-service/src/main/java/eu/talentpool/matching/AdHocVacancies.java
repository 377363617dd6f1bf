package eu.talentpool.matching;

import eu.talentpool.audit.Actor;
import eu.talentpool.audit.Audit;
import eu.talentpool.matching.automatic.AutomaticRanking;
import eu.talentpool.matching.draft.Draft;
import eu.talentpool.matching.score.Candidate;
import eu.talentpool.matching.score.Score;
import eu.talentpool.pathway.View;
import eu.talentpool.pathway.terms.PathwayFacts;
import eu.talentpool.profile.ProfileContent;
import eu.talentpool.vacancy.Vacancy;
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
    private final Shown shown;
    private final RankingPages pages;
    private final AutomaticRanking automatic;
    private final Audit audit;

    AdHocVacancies(Ranker ranker, Shown shown, RankingPages pages, AutomaticRanking automatic, Audit audit) {
        this.automatic = automatic;
        this.ranker = ranker;
        this.shown = shown;
        this.pages = pages;
        this.audit = audit;
    }

    private record Scored(Vacancy vacancy, Score score) {

        static final Comparator<Scored> BEST_FIRST = Comparator.comparingInt(
                        (Scored s) -> -s.score().total())
                .thenComparing(s -> s.vacancy().id().toString());
    }

    /// @param countries of work
    @Transactional
    Replies.AdHocReply<Replies.VacancyView> rank(
            Actor actor, Draft<ProfileContent> draft, Set<String> countries, int most, Pairing pairing) {
        if (!automatic.isOn()) throw NotShown.switchedOff();
        var candidate = pairing.candidate(draft.content());
        var ids = ranker.vacancyIds(candidate, countries, pairing);
        var scored = shown.vacancies(ids, pairing.asOf()).stream()
                .map(v -> score(v, candidate, pairing))
                .sorted(Scored.BEST_FIRST)
                .toList();
        audit.record(actor, "RANK_VACANCIES_OF_TEXT", "text", "not-kept", Audit.Outcome.DONE, draft.format());
        var read = Replies.ReadView.of(draft, pairing.taxonomy());
        return pages.adHoc(read, pairing, scored.size(), views(scored, draft.content(), most, pairing));
    }

    private static Scored score(Vacancy vacancy, Candidate candidate, Pairing pairing) {
        return new Scored(vacancy, pairing.score(candidate, pairing.job(vacancy.getContent())));
    }

    private static List<Replies.VacancyView> views(
            List<Scored> scored, ProfileContent content, int most, Pairing pairing) {
        var facts = PathwayFacts.of(content);
        var views = new ArrayList<Replies.VacancyView>();
        for (var s : scored.subList(0, Math.min(most, scored.size()))) {
            var pathways = pairing.pathways(facts, s.vacancy().getContent(), View.FULL, false);
            views.add(Cards.vacancy(views.size() + 1, s.vacancy(), pairing.explain(s.score()), pathways));
        }
        return views;
    }
}
