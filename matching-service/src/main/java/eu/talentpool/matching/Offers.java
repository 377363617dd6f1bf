package eu.talentpool.matching;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import eu.talentpool.audit.Actor;
import eu.talentpool.matching.filter.Sieve;
import eu.talentpool.matching.log.Ranking;
import eu.talentpool.pathway.View;
import eu.talentpool.pathway.terms.PathwayFacts;
import eu.talentpool.profile.Persons;
import eu.talentpool.profile.Profile;
import eu.talentpool.profile.ProfileId;
import eu.talentpool.vacancy.Vacancy;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The vacancies of a profile, page by page, for the person herself.
@Component
class Offers {

    private final Ranker ranker;
    private final Shown shown;
    private final Owned owned;
    private final RankingPages pages;
    private final Persons persons;

    Offers(Ranker ranker, Shown shown, Owned owned, RankingPages pages, Persons persons) {
        this.ranker = ranker;
        this.shown = shown;
        this.owned = owned;
        this.pages = pages;
        this.persons = persons;
    }

    @Transactional
    Replies.RankingReply<Replies.VacancyView> page(
            Actor actor, ProfileId id, @Nullable Sieve sieve, int size, @Nullable PageToken page) {
        var profile = owned.getProfile(actor, id);
        var pairing = ranker.pairing();
        var facts = facts(actor, profile);
        var ranking = page == null
                ? ranker.vacancies(actor, profile, facts, pairing.checked(sieve), pairing)
                : pages.get(page, subject(profile), sieve);
        return page(new RankingPart(ranking, page == null ? 0 : page.offset(), size), profile, facts, pairing);
    }

    static Ranking.Subject subject(Profile profile) {
        return new Ranking.Subject(Ranking.Subject.Kind.PROFILE, profile.id().value(), profile.version());
    }

    /// All that the person may see of herself.
    PathwayFacts facts(Actor actor, Profile profile) {
        var content = Objects.requireNonNull(profile.content());
        return PathwayFacts.of(content, persons.get(profile.id(), actor, "pathways of own profile"));
    }

    Replies.RankingReply<Replies.VacancyView> page(
            RankingPart part, Profile profile, PathwayFacts facts, Pairing pairing) {
        return pages.reply(part, cards(part, profile, facts, pairing));
    }

    private List<Replies.VacancyView> cards(RankingPart part, Profile profile, PathwayFacts facts, Pairing pairing) {
        var visible =
                shown.vacancies(part.ids(), pairing.asOf()).stream().collect(toMap(v -> v.id().value(), identity()));
        var candidate = pairing.candidate(Objects.requireNonNull(profile.content()));
        var cards = new ArrayList<Replies.VacancyView>();
        var rank = part.offset();
        for (var entry : part.entries()) {
            rank++;
            Vacancy vacancy = visible.get(entry.id());
            if (vacancy == null) continue;
            var score = part.isByDate()
                    ? null
                    : pairing.explain(pairing.score(candidate, pairing.job(vacancy.getContent())));
            var pathways = pairing.pathways(facts, vacancy.getContent(), View.FULL, false);
            cards.add(Cards.vacancy(rank, vacancy, score, pathways));
        }
        return cards;
    }
}
