package eu.talentpool.matching;

import eu.talentpool.audit.Actor;
import eu.talentpool.audit.Audit;
import eu.talentpool.audit.Role;
import eu.talentpool.guidance.PathwayView;
import eu.talentpool.matching.rejection.Rejections;
import eu.talentpool.pathway.View;
import eu.talentpool.pathway.terms.PathwayFacts;
import eu.talentpool.profile.Persons;
import eu.talentpool.profile.Profile;
import eu.talentpool.profile.ProfileContent;
import eu.talentpool.profile.ProfileId;
import eu.talentpool.profile.Profiles;
import eu.talentpool.vacancy.Vacancies;
import eu.talentpool.vacancy.Vacancy;
import eu.talentpool.vacancy.VacancyId;
import eu.talentpool.vacancy.Visibility;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Single pairs: why one stands where it stands, or why it does not.
@Component
class Pairs {

    private final Ranker ranker;
    private final Shown shown;
    private final Reach reach;
    private final RankingPages pages;
    private final Vacancies vacancies;
    private final Profiles profiles;
    private final Persons persons;
    private final Rejections rejections;
    private final Audit audit;

    Pairs(
            Ranker ranker,
            Shown shown,
            Reach reach,
            RankingPages pages,
            Vacancies vacancies,
            Profiles profiles,
            Persons persons,
            Rejections rejections,
            Audit audit) {
        this.ranker = ranker;
        this.shown = shown;
        this.reach = reach;
        this.pages = pages;
        this.vacancies = vacancies;
        this.profiles = profiles;
        this.persons = persons;
        this.rejections = rejections;
        this.audit = audit;
    }

    @Transactional
    Replies.PairReply pair(Actor actor, VacancyId vacancyId, ProfileId profileId) {
        var vacancy = vacancies.find(vacancyId).orElseThrow(() -> NotFound.vacancy(vacancyId));
        var profile = profiles.find(profileId).orElseThrow(() -> NotFound.profile(profileId));
        var view = view(actor, vacancy, profile);
        var pairing = ranker.pairing();
        var whyNot = whyNot(vacancy, profile, pairing);
        if (view == View.EMPLOYER && !whyNot.isEmpty() && actor.has(Role.EMPLOYER)) throw NotFound.profile(profileId);
        audit.record(actor, "VIEW_PAIR", "profile", profileId.toString(), Audit.Outcome.DONE, "vacancy " + vacancyId);
        return whyNot.isEmpty()
                ? shown(actor, vacancy, profile, view, pairing)
                : reply(vacancy, profile, whyNot, hidden(whyNot), null, List.of());
    }

    private Replies.PairReply shown(Actor actor, Vacancy vacancy, Profile profile, View view, Pairing pairing) {
        var consented = shown.profiles(List.of(profile.id().value()), Ranker.countries(vacancy.getContent()))
                .getFirst()
                .content();
        var candidate = pairing.candidate(consented);
        var job = pairing.job(vacancy.getContent());
        var pathways = pairing.pathways(facts(actor, profile, consented, view), vacancy.getContent(), view);
        var score = pairing.explain(pairing.score(candidate, job));
        return reply(vacancy, profile, List.of(), reach.of(vacancy, profile, candidate, job, pairing), score, pathways);
    }

    private PathwayFacts facts(Actor actor, Profile profile, ProfileContent consented, View view) {
        return view == View.FULL
                ? PathwayFacts.of(consented, persons.get(profile.id(), actor, "pathways of own profile"))
                : PathwayFacts.of(consented);
    }

    private static Replies.ReachView hidden(List<Replies.ReasonView> whyNot) {
        var not = new Replies.FoundView(false, whyNot);
        return new Replies.ReachView(not, not);
    }

    private List<Replies.ReasonView> whyNot(Vacancy vacancy, Profile profile, Pairing pairing) {
        var reasons = new ArrayList<Replies.ReasonView>();
        if (shown.visibility(vacancy, pairing.asOf()) instanceof Visibility.Hidden(var hidden))
            hidden.forEach(r -> reasons.add(new Replies.ReasonView(r.code(), r.sentence())));
        if (vacancy.content() != null) reasons.addAll(whyNotIn(Ranker.countries(vacancy.content()), profile));
        return reasons.stream().distinct().toList();
    }

    /// One country in which the profile is shown is enough, as in a ranking.
    private List<Replies.ReasonView> whyNotIn(List<String> countries, Profile profile) {
        var reasons = new ArrayList<Replies.ReasonView>();
        for (var country : countries) {
            if (!(shown.visibility(profile, country) instanceof eu.talentpool.profile.Visibility.Hidden(var hidden)))
                return List.of();
            hidden.forEach(r -> reasons.add(new Replies.ReasonView(r.code(), r.sentence())));
        }
        return reasons;
    }

    /// The jobseeker sees the own pair in full; the vacancy's employer and contact point without protected facts.
    private static View view(Actor actor, Vacancy vacancy, Profile profile) {
        if (actor.has(Role.JOBSEEKER) && actor.id().equals(profile.account())) return View.FULL;
        if (Owned.mayRank(actor, vacancy)) return View.EMPLOYER;
        throw NotFound.vacancy(vacancy.id());
    }

    private Replies.PairReply reply(
            Vacancy vacancy,
            Profile profile,
            List<Replies.ReasonView> whyNot,
            Replies.ReachView reach,
            Replies.@Nullable ScoreView score,
            List<PathwayView> pathways) {
        return new Replies.PairReply(
                vacancy.id().value(),
                profile.id().value(),
                whyNot.isEmpty(),
                whyNot,
                reach,
                rejection(vacancy, profile),
                score,
                pathways,
                pages.notices(),
                Statements.MATCH);
    }

    private Replies.@Nullable RejectionView rejection(Vacancy vacancy, Profile profile) {
        var id = profile.id().value();
        var rejection = rejections.find(vacancy.id().value(), List.of(id)).get(id);
        return rejection == null ? null : new Replies.RejectionView(rejection.at(), rejection.reason());
    }
}
