package eu.talentpool.matching;

import eu.talentpool.audit.Actor;
import eu.talentpool.matching.Comparables.Offer;
import eu.talentpool.matching.filter.Sieve;
import eu.talentpool.matching.log.Ranking;
import eu.talentpool.pathway.terms.PathwayFacts;
import eu.talentpool.profile.Persons;
import eu.talentpool.profile.Profile;
import java.util.ArrayList;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The vacancies of a profile, page by page, for the person herself.
@Component
class Offers {

    private final Ranker ranker;
    private final Owned owned;
    private final RankingPages pages;
    private final Persons persons;

    Offers(Ranker ranker, Owned owned, RankingPages pages, Persons persons) {
        this.ranker = ranker;
        this.owned = owned;
        this.pages = pages;
        this.persons = persons;
    }

    /// @param id a UUID, or `me`
    @Transactional
    Replies.RankingReply<Replies.VacancyView> page(
            Actor actor, String id, @Nullable Sieve sieve, int size, @Nullable PageToken page) {
        var profile = owned.getProfile(actor, id);
        var pairing = ranker.pairing();
        var facts = facts(actor, profile);
        if (page == null) {
            var made = ranker.rankVacancies(actor, profile, facts, pairing.checked(sieve), pairing);
            var part = new RankingPart(made.ranking(), 0, size);
            return page(part, made.judged(), pairing, () -> ranker.keep(actor, made.ranking()));
        }
        var part = new RankingPart(pages.get(page, subject(profile), sieve), page.offset(), size);
        var content = Objects.requireNonNull(profile.content());
        var judged = ranker.judgeVacancies(part.ids(), content, facts, pairing);
        return page(part, Ranker.byId(judged), pairing, () -> {});
    }

    static Ranking.Subject subject(Profile profile) {
        return new Ranking.Subject(Ranking.Subject.Kind.PROFILE, profile.id().value(), profile.version());
    }

    /// All that the person may see of herself.
    PathwayFacts facts(Actor actor, Profile profile) {
        var content = Objects.requireNonNull(profile.content());
        return PathwayFacts.of(content, persons.get(profile.id(), actor, "pathways of own profile"));
    }

    /// @param record that the page was shown
    private Replies.RankingReply<Replies.VacancyView> page(
            RankingPart part, Map<UUID, Judged<Offer>> judged, Pairing pairing, Runnable record) {
        var places = part.places(judged);
        var telling = Told.of(part, places, pairing);
        record.run();
        var notices = pages.notices(part);
        var told = telling.join();
        var cards = new ArrayList<Replies.VacancyView>();
        for (var place : places) {
            var id = place.match().id();
            cards.add(Cards.vacancy(place.rank(), place.match().match().vacancy(), told.score(id), told.pathways(id)));
        }
        return pages.reply(part, cards, told.legend(), notices);
    }
}
