package eu.talentpool.matching;

import eu.talentpool.audit.Actor;
import eu.talentpool.audit.Role;
import eu.talentpool.door.IfMatch;
import eu.talentpool.matching.filter.MatchFilter;
import eu.talentpool.matching.filter.Sieve;
import eu.talentpool.matching.log.Ranking.Subject.Kind;
import eu.talentpool.matching.log.RankingLog;
import eu.talentpool.matching.pathways.PathwayFilter;
import eu.talentpool.matching.saved.Digest;
import eu.talentpool.matching.saved.SavedSearch;
import eu.talentpool.matching.saved.SavedSearches;
import eu.talentpool.vacancy.VacancyId;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.server.ResponseStatusException;

/// What an account may do with its saved searches.
@Component
class Saving {

    private static final int MOST = 50;
    private static final int MOST_DIGESTS = 100;
    private static final int DAILY = 24;

    private final SavedSearches searches;
    private final RankingLog log;
    private final Ranker ranker;
    private final Owned owned;
    private final Candidates candidates;
    private final Offers offers;
    private final Clock clock;

    Saving(
            SavedSearches searches,
            RankingLog log,
            Ranker ranker,
            Owned owned,
            Candidates candidates,
            Offers offers,
            Clock clock) {
        this.searches = searches;
        this.log = log;
        this.ranker = ranker;
        this.owned = owned;
        this.candidates = candidates;
        this.offers = offers;
        this.clock = clock;
    }

    List<SavedSearch> list(Actor actor) {
        return searches.list(actor.id());
    }

    /// @throws ResponseStatusException if the account has no such search
    SavedSearch get(Actor actor, UUID id) {
        return searches.find(actor.id(), id).orElseThrow(() -> none(id));
    }

    @Transactional
    SavedSearch add(Actor actor, SavedSearchOrder order) {
        if (searches.list(actor.id()).size() >= MOST)
            throw new ResponseStatusException(
                    HttpStatus.CONFLICT, "You have " + MOST + " saved searches already. Remove one first.");
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var kind = order.vacancy() == null ? Kind.PROFILE : Kind.VACANCY;
        var search = new SavedSearch(
                UUID.randomUUID(),
                owner(actor, kind),
                order.name().strip(),
                kind,
                subject(actor, order.vacancy()),
                sieve(order),
                Objects.requireNonNullElse(order.everyHours(), DAILY),
                now,
                now,
                0,
                1,
                null,
                null);
        searches.add(search);
        return search;
    }

    /// A vacancy is searched for by who may rank for it, a profile by the person.
    private static SavedSearch.Owner owner(Actor actor, Kind kind) {
        var role = Stream.of(Role.EMPLOYER, Role.NCP, Role.JOBSEEKER)
                .filter(actor::has)
                .filter(r -> (r == Role.JOBSEEKER) == (kind == Kind.PROFILE))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        kind == Kind.PROFILE
                                ? "Name in 'vacancy' whose candidates are looked for."
                                : "Leave 'vacancy' out: vacancies are looked for by your own profile."));
        return new SavedSearch.Owner(actor.id(), role, actor.employerId(), actor.memberState());
    }

    private UUID subject(Actor actor, @Nullable UUID vacancy) {
        return vacancy == null
                ? owned.getProfileOf(actor).id().value()
                : owned.getVacancy(actor, new VacancyId(vacancy)).id().value();
    }

    private Sieve sieve(SavedSearchOrder order) {
        var pathways = order.pathways() == null ? null : order.pathways().filter();
        var match = order.match() == null ? null : order.match().filter();
        return ranker.pairing()
                .checked(new Sieve(
                        Objects.requireNonNullElse(pathways, PathwayFilter.NONE),
                        Objects.requireNonNullElse(match, MatchFilter.NONE)));
    }

    @Transactional
    SavedSearch change(Actor actor, UUID id, IfMatch version, SavedSearchOrder order) {
        var before = get(actor, id);
        version.require(before.version());
        if (order.vacancy() != null && !order.vacancy().equals(before.subject()))
            throw new IllegalArgumentException("A saved search stays with its vacancy. Save another one for this one.");
        var after = new SavedSearch(
                id,
                before.owner(),
                order.name().strip(),
                before.kind(),
                before.subject(),
                sieve(order),
                Objects.requireNonNullElse(order.everyHours(), DAILY),
                before.createdAt(),
                clock.instant().truncatedTo(ChronoUnit.MICROS),
                before.attempts(),
                before.version(),
                before.ranAt(),
                before.problem());
        if (!searches.change(after)) throw raced(id);
        return get(actor, id);
    }

    void remove(Actor actor, UUID id, IfMatch version) {
        var before = get(actor, id);
        version.require(before.version());
        if (!searches.remove(actor.id(), id, before.version())) throw raced(id);
    }

    List<Digest> listDigests(Actor actor, UUID id) {
        return searches.listDigests(get(actor, id).id(), MOST_DIGESTS);
    }

    Replies.RankingReply<?> read(Actor actor, UUID id, UUID digest, int size, @Nullable PageToken page) {
        var search = get(actor, id);
        var found = searches.findDigest(search.id(), digest)
                .filter(d -> log.find(d.ranking()).isPresent())
                .orElseThrow(() -> new ResponseStatusException(
                        HttpStatus.NOT_FOUND, "There is no digest " + digest + " of this search (any more)."));
        var token = page == null ? new PageToken(found.ranking(), 0) : page;
        if (!token.ranking().equals(found.ranking()))
            throw new IllegalArgumentException("The page token belongs to another digest. Leave it out.");
        return search.kind() == Kind.VACANCY
                ? candidates.page(actor, new VacancyId(search.subject()), null, size, token)
                : offers.page(actor, search.subject().toString(), null, size, token);
    }

    private static ResponseStatusException raced(UUID id) {
        return new ResponseStatusException(
                HttpStatus.PRECONDITION_FAILED,
                "Saved search " + id + " was edited at the same moment. Read it again.");
    }

    private static ResponseStatusException none(UUID id) {
        return new ResponseStatusException(HttpStatus.NOT_FOUND, "You have no saved search " + id + ".");
    }
}
