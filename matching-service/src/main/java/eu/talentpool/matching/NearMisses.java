package eu.talentpool.matching;

import static java.util.stream.Collectors.groupingBy;

import eu.talentpool.audit.Actor;
import eu.talentpool.matching.filter.MatchFilter;
import eu.talentpool.matching.filter.Sieve;
import eu.talentpool.matching.log.Ranking;
import eu.talentpool.matching.score.Score;
import eu.talentpool.matching.score.Unmet;
import eu.talentpool.profile.ProfileId;
import eu.talentpool.vacancy.VacancyId;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Who lacks exactly one thing, grouped by that thing. A ranking as any other: it is kept, and its filter is the miss.
@Component
class NearMisses {

    private final Ranker ranker;
    private final Owned owned;
    private final Candidates candidates;
    private final Offers offers;
    private final RankingPages pages;

    NearMisses(Ranker ranker, Owned owned, Candidates candidates, Offers offers, RankingPages pages) {
        this.ranker = ranker;
        this.owned = owned;
        this.candidates = candidates;
        this.offers = offers;
        this.pages = pages;
    }

    /// @param name what is shown of it beside the id
    private record Miss(Unmet unmet, UUID id, String name, int total) {

        static Stream<Miss> of(UUID id, String name, Score score) {
            return Unmet.of(score).stream().limit(1).map(unmet -> new Miss(unmet, id, name, score.total()));
        }
    }

    /// @param first how many of each group are named
    Replies.NearMissReply ofVacancy(Actor actor, VacancyId id, @Nullable Sieve sieve, int first) {
        var vacancy = owned.getVacancy(actor, id);
        var pairing = ranker.pairing();
        candidates.check(vacancy, pairing);
        var made = ranker.rankCandidates(actor, vacancy, oneMissing(pairing.checked(sieve)), pairing);
        ranker.keep(actor, made.ranking());
        var misses = ranked(made)
                .flatMap(one ->
                        Miss.of(one.id(), String.join(", ", one.match().card().occupations()), one.score()))
                .toList();
        return reply(made.ranking(), misses, first, pairing);
    }

    Replies.NearMissReply ofProfile(Actor actor, ProfileId id, @Nullable Sieve sieve, int first) {
        var profile = owned.getProfile(actor, id);
        var pairing = ranker.pairing();
        var facts = offers.facts(actor, profile);
        var made = ranker.rankVacancies(actor, profile, () -> facts, oneMissing(pairing.checked(sieve)), pairing);
        ranker.keep(actor, made.ranking());
        var misses = ranked(made)
                .flatMap(one ->
                        Miss.of(one.id(), one.match().vacancy().getContent().title(), one.score()))
                .toList();
        return reply(made.ranking(), misses, first, pairing);
    }

    private static Sieve oneMissing(Sieve sieve) {
        return sieve.match().missing() == null
                ? new Sieve(sieve.pathways(), sieve.match().withMissing(MatchFilter.ANY))
                : sieve;
    }

    private static <T> Stream<Judged<T>> ranked(Ranker.Made<T> made) {
        return made.ranking().entries().stream()
                .map(entry -> Objects.requireNonNull(made.judged().get(entry.id())));
    }

    private Replies.NearMissReply reply(Ranking ranking, List<Miss> misses, int first, Pairing pairing) {
        var groups = misses.stream().collect(groupingBy(m -> m.unmet().key())).entrySet().stream()
                .map(e -> group(e.getKey(), e.getValue(), first, pairing))
                .sorted(Comparator.comparingInt(Replies.NearMissGroup::matches)
                        .reversed()
                        .thenComparing(Replies.NearMissGroup::missing))
                .toList();
        return new Replies.NearMissReply(
                ranking.id(),
                ranking.asOf(),
                Replies.VersionsView.of(ranking.versions()),
                misses.size(),
                groups,
                pages.notices(),
                Statements.MATCH);
    }

    private static Replies.NearMissGroup group(String key, List<Miss> misses, int first, Pairing pairing) {
        var best = misses.stream()
                .sorted(Comparator.comparingInt(Miss::total).reversed().thenComparing(m -> m.id().toString()))
                .limit(first)
                .map(m -> new Replies.NearMissView(m.id(), m.name(), Pairing.points(m.total())))
                .toList();
        return new Replies.NearMissGroup(key, pairing.name(misses.getFirst().unmet()), misses.size(), best);
    }
}
