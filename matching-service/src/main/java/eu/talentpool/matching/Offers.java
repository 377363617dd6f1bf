package eu.talentpool.matching;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import eu.talentpool.audit.Actor;
import eu.talentpool.guidance.PathwayLegend;
import eu.talentpool.matching.filter.Sieve;
import eu.talentpool.matching.log.Ranking;
import eu.talentpool.pathway.View;
import eu.talentpool.pathway.terms.PathwayFacts;
import eu.talentpool.profile.Persons;
import eu.talentpool.profile.Profile;
import eu.talentpool.profile.ProfileId;
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
    private final Comparables comparables;
    private final Owned owned;
    private final RankingPages pages;
    private final Persons persons;

    Offers(Ranker ranker, Comparables comparables, Owned owned, RankingPages pages, Persons persons) {
        this.ranker = ranker;
        this.comparables = comparables;
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
        var legend = pairing.legend();
        var cards = cards(part, profile, facts, legend, pairing);
        return pages.reply(part, cards, legend.view());
    }

    private List<Replies.VacancyView> cards(
            RankingPart part, Profile profile, PathwayFacts facts, PathwayLegend legend, Pairing pairing) {
        var offers = comparables.offers(part.ids(), pairing).stream()
                .collect(toMap(o -> o.vacancy().id().value(), identity()));
        var candidate = pairing.candidate(Objects.requireNonNull(profile.content()));
        var cards = new ArrayList<Replies.VacancyView>();
        var rank = part.offset();
        for (var entry : part.entries()) {
            rank++;
            var offer = offers.get(entry.id());
            if (offer == null) continue;
            var score = part.isByDate() ? null : pairing.explain(pairing.score(candidate, offer.job()));
            var pathways = pairing.summaries(facts, offer.destination(), View.FULL, legend);
            cards.add(Cards.vacancy(rank, offer.vacancy(), score, pathways));
        }
        return cards;
    }
}
