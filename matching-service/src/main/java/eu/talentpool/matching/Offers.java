package eu.talentpool.matching;

import eu.talentpool.audit.Actor;
import eu.talentpool.matching.Comparables.Offer;
import eu.talentpool.matching.filter.Sieve;
import eu.talentpool.matching.log.Ranking;
import eu.talentpool.pathway.terms.PathwayFacts;
import eu.talentpool.profile.Persons;
import eu.talentpool.profile.Profile;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// The vacancies of a profile, page by page, for the person herself.
@Component
class Offers {

    private final Ranker ranker;
    private final Owned owned;
    private final RankingPages pages;
    private final Persons persons;
    private final Meanwhile meanwhile;

    Offers(Ranker ranker, Owned owned, RankingPages pages, Persons persons, Meanwhile meanwhile) {
        this.meanwhile = meanwhile;
        this.ranker = ranker;
        this.owned = owned;
        this.pages = pages;
        this.persons = persons;
    }

    /// What the page shows is in the log before it is shown.
    ///
    /// @param id a UUID, or `me`
    Replies.RankingReply<Replies.VacancyView> page(
            Actor actor, String id, @Nullable Sieve sieve, int size, @Nullable PageToken page) {
        var profile = owned.getProfile(actor, id);
        var pairing = ranker.pairing();
        var notices = meanwhile.ask(pages::notices);
        var facts = meanwhile.ask(() -> facts(actor, profile));
        if (page == null) {
            var made = ranker.rankVacancies(actor, profile, facts, pairing.checked(sieve), pairing);
            var part = new RankingPart(made.ranking(), 0, size);
            return page(part, made.judged(), pairing, notices, () -> ranker.keep(actor, made.ranking()));
        }
        var part = new RankingPart(pages.get(page, subject(profile), sieve), page.offset(), size);
        var content = Objects.requireNonNull(profile.content());
        var judged = ranker.judgeVacancies(part.ids(), content, facts.get(), pairing);
        return page(part, Ranker.byId(judged), pairing, notices, () -> {});
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
            RankingPart part,
            Map<UUID, Judged<Offer>> judged,
            Pairing pairing,
            Supplier<List<String>> notices,
            Runnable record) {
        var places = part.places(judged);
        var telling = meanwhile.ask(() -> Told.of(part, places, pairing));
        record.run();
        var told = telling.get();
        var cards = new ArrayList<Replies.VacancyView>();
        for (var place : places) {
            var id = place.match().id();
            cards.add(Cards.vacancy(place.rank(), place.match().match().vacancy(), told.score(id), told.pathways(id)));
        }
        return pages.reply(part, cards, told.legend(), notices.get());
    }
}
