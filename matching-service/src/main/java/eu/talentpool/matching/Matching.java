package eu.talentpool.matching;

import eu.talentpool.audit.Actor;
import eu.talentpool.audit.Audit;
import eu.talentpool.audit.Role;
import eu.talentpool.employer.ParticipationCalendar;
import eu.talentpool.guidance.PathwayView;
import eu.talentpool.matching.log.Ranking;
import eu.talentpool.matching.log.RankingLog;
import eu.talentpool.matching.pathways.PathwayFilter;
import eu.talentpool.pathway.View;
import eu.talentpool.pathway.terms.PathwayFacts;
import eu.talentpool.profile.Persons;
import eu.talentpool.profile.Profile;
import eu.talentpool.profile.ProfileId;
import eu.talentpool.profile.Profiles;
import eu.talentpool.vacancy.Vacancies;
import eu.talentpool.vacancy.Vacancy;
import eu.talentpool.vacancy.VacancyId;
import eu.talentpool.vacancy.Visibility;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The two directions of matching, page by page, and single pairs. Whose data an actor may reach is decided here.
@Component
class Matching {

    private final Ranker ranker;
    private final Shown shown;
    private final RankingLog log;
    private final Vacancies vacancies;
    private final Profiles profiles;
    private final Persons persons;
    private final Audit audit;
    private final ParticipationCalendar calendar;

    Matching(
            Ranker ranker,
            Shown shown,
            RankingLog log,
            Vacancies vacancies,
            Profiles profiles,
            Persons persons,
            Audit audit,
            ParticipationCalendar calendar) {
        this.ranker = ranker;
        this.shown = shown;
        this.log = log;
        this.vacancies = vacancies;
        this.profiles = profiles;
        this.persons = persons;
        this.audit = audit;
        this.calendar = calendar;
    }

    @Transactional
    Replies.RankingReply<Replies.CandidateView> candidates(
            Actor actor, VacancyId id, @Nullable PathwayFilter filter, int size, @Nullable PageToken page) {
        var vacancy = getOwn(actor, id);
        var pairing = ranker.pairing();
        if (shown.visibility(vacancy, pairing.asOf()) instanceof Visibility.Hidden(var reasons))
            throw new NotShown("This vacancy is not shown, so nobody is ranked for it.", texts(reasons));
        var subject = new Ranking.Subject(Ranking.Subject.Kind.VACANCY, id.value(), vacancy.version());
        var ranking = page == null
                ? ranker.candidates(actor, vacancy, checked(filter, pairing), pairing)
                : getRanking(page, subject, filter);
        if (page != null)
            audit.record(
                    actor, "VIEW_CANDIDATES", "vacancy", id.toString(), Audit.Outcome.DONE, "ranking " + ranking.id());
        var entries = entries(ranking, size, page);
        var visible = byId(
                shown.profiles(ids(entries), Ranker.countries(vacancy.getContent())),
                p -> p.profile().id().value());
        var job = pairing.job(vacancy.getContent());
        var items = new ArrayList<Replies.CandidateView>();
        for (var i = 0; i < entries.size(); i++) {
            var profile = visible.get(entries.get(i).id());
            if (profile == null) continue;
            var score = pairing.explain(pairing.score(pairing.candidate(profile.content()), job));
            var facts = PathwayFacts.of(profile.content());
            var pathways = pairing.pathways(facts, vacancy.getContent(), View.EMPLOYER, false);
            items.add(Cards.candidate(offset(page) + i + 1, profile, score, pathways, pairing.taxonomy()));
        }
        return reply(ranking, items, entries.size() - items.size(), size, page);
    }

    @Transactional
    Replies.RankingReply<Replies.VacancyView> vacancies(
            Actor actor, ProfileId id, @Nullable PathwayFilter filter, int size, @Nullable PageToken page) {
        var profile = getOwn(actor, id);
        var pairing = ranker.pairing();
        var subject = new Ranking.Subject(Ranking.Subject.Kind.PROFILE, id.value(), profile.version());
        var content = Objects.requireNonNull(profile.content());
        var facts = PathwayFacts.of(content, persons.get(id, actor, "pathways of own profile"));
        var ranking = page == null
                ? ranker.vacancies(actor, profile, facts, checked(filter, pairing), pairing)
                : getRanking(page, subject, filter);
        var entries = entries(ranking, size, page);
        var visible = byId(shown.vacancies(ids(entries), pairing.asOf()), v -> v.id().value());
        var candidate = pairing.candidate(content);
        var items = new ArrayList<Replies.VacancyView>();
        for (var i = 0; i < entries.size(); i++) {
            var vacancy = visible.get(entries.get(i).id());
            if (vacancy == null) continue;
            var score = pairing.explain(pairing.score(candidate, pairing.job(vacancy.getContent())));
            var pathways = pairing.pathways(facts, vacancy.getContent(), View.FULL, false);
            items.add(Cards.vacancy(offset(page) + i + 1, vacancy, score, pathways));
        }
        return reply(ranking, items, entries.size() - items.size(), size, page);
    }

    /// Why this pair stands where it stands, or why it does not.
    @Transactional
    Replies.PairReply pair(Actor actor, VacancyId vacancyId, ProfileId profileId) {
        var vacancy = vacancies.find(vacancyId).orElseThrow(() -> NotFound.vacancy(vacancyId));
        var profile = profiles.find(profileId).orElseThrow(() -> NotFound.profile(profileId));
        var view = view(actor, vacancy, profile);
        var pairing = ranker.pairing();
        var whyNot = whyNot(vacancy, profile, pairing);
        if (view == View.EMPLOYER && !whyNot.isEmpty() && actor.has(Role.EMPLOYER)) throw NotFound.profile(profileId);
        audit.record(actor, "VIEW_PAIR", "profile", profileId.toString(), Audit.Outcome.DONE, "vacancy " + vacancyId);
        if (!whyNot.isEmpty()) return reply(vacancy, profile, whyNot, null, List.of());
        var content = shown.profiles(List.of(profileId.value()), Ranker.countries(vacancy.getContent()))
                .getFirst()
                .content();
        var score = pairing.score(pairing.candidate(content), pairing.job(vacancy.getContent()));
        var facts = view == View.FULL
                ? PathwayFacts.of(content, persons.get(profileId, actor, "pathways of own profile"))
                : PathwayFacts.of(content);
        var pathways = pairing.pathways(facts, vacancy.getContent(), view, true);
        return reply(vacancy, profile, whyNot, pairing.explain(score), pathways);
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
        if (mayRank(actor, vacancy)) return View.EMPLOYER;
        throw NotFound.vacancy(vacancy.id());
    }

    private Vacancy getOwn(Actor actor, VacancyId id) {
        return vacancies.find(id).filter(v -> mayRank(actor, v)).orElseThrow(() -> NotFound.vacancy(id));
    }

    private static boolean mayRank(Actor actor, Vacancy vacancy) {
        var employer = vacancy.employer();
        return actor.has(Role.EMPLOYER) && employer.value().equals(actor.employerId())
                || actor.has(Role.NCP) && employer.memberState().equals(actor.memberState());
    }

    private Profile getOwn(Actor actor, ProfileId id) {
        return profiles.find(id)
                .filter(p -> actor.id().equals(p.account()) && !p.erased())
                .orElseThrow(() -> NotFound.profile(id));
    }

    /// @throws NotFound if the actor has no profile
    ProfileId getProfileOf(Actor actor) {
        return profiles.findByAccount(actor.id()).map(Profile::id).orElseThrow(NotFound::ownProfile);
    }

    private static PathwayFilter checked(@Nullable PathwayFilter filter, Pairing pairing) {
        if (filter == null) return PathwayFilter.NONE;
        if (filter.pathway() != null || filter.nearMiss() != null) filter.check(pairing.everyPathway());
        return filter;
    }

    /// @param filter asked for again, null if not
    private Ranking getRanking(PageToken page, Ranking.Subject subject, @Nullable PathwayFilter filter) {
        var ranking = log.find(page.ranking())
                .filter(r ->
                        r.subject().id().equals(subject.id()) && r.subject().kind() == subject.kind())
                .orElseThrow(() -> new IllegalArgumentException(
                        "The page token belongs to another ranking. Leave it out to compute a new one."));
        if (filter != null && !filter.equals(ranking.selection().filter()))
            throw new IllegalArgumentException(
                    "The page token belongs to a ranking with another filter or order. A token knows them: leave the"
                            + " filter parameters out, or leave the token out to compute a new ranking.");
        return ranking;
    }

    private static List<Ranking.Entry> entries(Ranking ranking, int size, @Nullable PageToken page) {
        var from = Math.min(offset(page), ranking.entries().size());
        return ranking.entries()
                .subList(from, Math.min(from + size, ranking.entries().size()));
    }

    private static int offset(@Nullable PageToken page) {
        return page == null ? 0 : page.offset();
    }

    private static List<UUID> ids(List<Ranking.Entry> entries) {
        return entries.stream().map(Ranking.Entry::id).toList();
    }

    private static <T> Map<UUID, T> byId(List<T> items, Function<T, UUID> id) {
        return items.stream().collect(Collectors.toMap(id, Function.identity()));
    }

    private static List<Replies.ReasonView> texts(List<Visibility.Reason> reasons) {
        return reasons.stream()
                .map(r -> new Replies.ReasonView(r.code(), r.sentence()))
                .toList();
    }

    private List<String> notices() {
        return List.copyOf(calendar.notices().values());
    }

    private <T> Replies.RankingReply<T> reply(
            Ranking ranking, List<T> items, int withdrawn, int size, @Nullable PageToken page) {
        var next = offset(page) + size;
        var more = next < ranking.entries().size();
        var versions = ranking.versions();
        return new Replies.RankingReply<>(
                ranking.id(),
                ranking.asOf(),
                new Replies.VersionsView(versions.weights(), versions.rules(), versions.taxonomy()),
                Replies.FilterView.of(ranking.selection().filter()),
                ranking.entries().size(),
                ranking.selection().leftOut(),
                ranking.selection().facets(),
                items,
                withdrawn,
                more ? new PageToken(ranking.id(), next).toString() : null,
                notices(),
                Statements.MATCH);
    }

    private Replies.PairReply reply(
            Vacancy vacancy,
            Profile profile,
            List<Replies.ReasonView> whyNot,
            Replies.@Nullable ScoreView score,
            List<PathwayView> pathways) {
        return new Replies.PairReply(
                vacancy.id().value(),
                profile.id().value(),
                whyNot.isEmpty(),
                whyNot,
                score,
                pathways,
                notices(),
                Statements.MATCH);
    }
}
