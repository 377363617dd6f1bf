package eu.talentpool.matching;

import eu.talentpool.audit.Actor;
import eu.talentpool.audit.Audit;
import eu.talentpool.employer.EmployerId;
import eu.talentpool.guidance.PathwayLegend;
import eu.talentpool.matching.Comparables.Person;
import eu.talentpool.matching.automatic.AutomaticRanking;
import eu.talentpool.matching.draft.Draft;
import eu.talentpool.matching.score.Score;
import eu.talentpool.pathway.View;
import eu.talentpool.vacancy.Vacancy;
import eu.talentpool.vacancy.VacancyContent;
import eu.talentpool.vacancy.VacancyId;
import eu.talentpool.vacancy.Visibility;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Candidates for a vacancy that is in no pool. An employer sees by it nobody whom a vacancy of its own would not show:
/// the same consent, the same standing, the same shortage list. The text is not kept; that these people were shown is.
@Component
class AdHocCandidates {

    /// What a text need not say, because the token says it or nobody reads the vacancy.
    private static final Set<String> NOT_ASKED = Set.of("no-employer-name", "no-employer-contact", "no-description");

    private final Ranker ranker;
    private final Shown shown;
    private final Comparables comparables;
    private final RankingPages pages;
    private final AutomaticRanking automatic;
    private final Audit audit;

    AdHocCandidates(
            Ranker ranker,
            Shown shown,
            Comparables comparables,
            RankingPages pages,
            AutomaticRanking automatic,
            Audit audit) {
        this.comparables = comparables;
        this.automatic = automatic;
        this.ranker = ranker;
        this.shown = shown;
        this.pages = pages;
        this.audit = audit;
    }

    private record Scored(Person person, Score score) {

        static final Comparator<Scored> BEST_FIRST = Comparator.comparingInt(
                        (Scored s) -> -s.score().total())
                .thenComparing(s -> s.person().id().toString());
    }

    @Transactional
    Replies.AdHocReply<Replies.CandidateView> rank(
            Actor actor, EmployerId employer, Draft<VacancyContent> draft, int most, Pairing pairing) {
        if (!automatic.isOnFor(employer)) throw NotShown.switchedOff();
        check(employer, draft.content(), pairing);
        var job = pairing.job(draft.content());
        var countries = Ranker.countries(draft.content());
        var scored =
                comparables.people(ranker.profileIds(job, Set.copyOf(countries), pairing), countries, pairing).stream()
                        .map(p -> new Scored(p, pairing.score(p.candidate(), job)))
                        .sorted(Scored.BEST_FIRST)
                        .toList();
        var first = scored.subList(0, Math.min(most, scored.size()));
        var people = first.stream().map(s -> s.person().id().toString()).toList();
        audit.record(actor, "RANK_CANDIDATES_OF_TEXT", "text", "not-kept", Audit.Outcome.DONE, draft.format());
        audit.record(
                actor, "VIEW_CANDIDATE_OF_TEXT", "profile", people, Audit.Outcome.DONE, "employer " + employer.value());
        var read = ReadView.of(draft, pairing.taxonomy());
        var legend = pairing.legend();
        return pages.adHoc(read, pairing, scored.size(), views(first, draft.content(), legend, pairing), legend);
    }

    /// @throws NotShown if a vacancy like this one would not be shown
    private void check(EmployerId employer, VacancyContent content, Pairing pairing) {
        var vacancy = new Vacancy(
                VacancyId.random(),
                "not-kept",
                "not-kept",
                employer,
                0,
                Vacancy.Status.OPEN,
                Vacancy.ScreeningState.CLEARED,
                false,
                null,
                content);
        if (!(shown.visibility(vacancy, pairing.asOf()) instanceof Visibility.Hidden(var hidden))) return;
        var reasons = hidden.stream()
                .filter(r -> !NOT_ASKED.contains(r.code()))
                .map(r -> new Replies.ReasonView(r.code(), r.sentence()))
                .toList();
        if (!reasons.isEmpty())
            throw new NotShown("A vacancy like this would not be shown, so nobody is ranked for it.", reasons);
    }

    private static List<Replies.CandidateView> views(
            List<Scored> first, VacancyContent content, PathwayLegend legend, Pairing pairing) {
        var destination = Destination.of(content);
        var views = new ArrayList<Replies.CandidateView>();
        for (var s : first) {
            var pathways = pairing.summaries(s.person().facts(), destination, View.EMPLOYER, legend);
            views.add(Cards.candidate(views.size() + 1, s.person(), pairing.explain(s.score()), pathways, null));
        }
        return views;
    }
}
