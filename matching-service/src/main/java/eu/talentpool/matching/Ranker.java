package eu.talentpool.matching;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import eu.talentpool.audit.Actor;
import eu.talentpool.audit.Audit;
import eu.talentpool.audit.Role;
import eu.talentpool.matching.Comparables.Offer;
import eu.talentpool.matching.Comparables.Person;
import eu.talentpool.matching.automatic.Arrivals;
import eu.talentpool.matching.automatic.AutomaticRanking;
import eu.talentpool.matching.filter.Selection;
import eu.talentpool.matching.filter.Sieve;
import eu.talentpool.matching.log.Ranking;
import eu.talentpool.matching.log.RankingLog;
import eu.talentpool.matching.pathways.PathwayFacet;
import eu.talentpool.matching.pathways.PathwayFilter;
import eu.talentpool.matching.pathways.Standing;
import eu.talentpool.matching.retrieve.Found;
import eu.talentpool.matching.retrieve.ProfileRetrieval;
import eu.talentpool.matching.retrieve.VacancyRetrieval;
import eu.talentpool.matching.score.Candidate;
import eu.talentpool.matching.score.Job;
import eu.talentpool.matching.score.Scoring;
import eu.talentpool.pathway.PathwayAssessor;
import eu.talentpool.pathway.PathwayRuleVersions;
import eu.talentpool.pathway.PathwayTexts;
import eu.talentpool.pathway.View;
import eu.talentpool.pathway.terms.PathwayFacts;
import eu.talentpool.profile.Profile;
import eu.talentpool.profile.ProfileContent;
import eu.talentpool.taxonomy.Taxonomies;
import eu.talentpool.vacancy.Vacancy;
import eu.talentpool.vacancy.VacancyContent;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Computes a ranking once and keeps it: retrieve, check by the records, score, assess, filter, order, log. Pairs are
/// scored side by side, because none depends on another.
@Component
class Ranker {

    private final ProfileRetrieval profileRetrieval;
    private final VacancyRetrieval vacancyRetrieval;
    private final Shown shown;
    private final Comparables comparables;
    private final Taxonomies taxonomies;
    private final RankingLog log;
    private final Audit audit;
    private final Clock clock;
    private final Scoring scoring;
    private final PathwayRuleVersions rules;
    private final AutomaticRanking automatic;
    private final Arrivals arrivals;
    private final Meanwhile meanwhile;

    Ranker(
            ProfileRetrieval profileRetrieval,
            VacancyRetrieval vacancyRetrieval,
            PathwayRuleVersions rules,
            Shown shown,
            Comparables comparables,
            Taxonomies taxonomies,
            RankingLog log,
            Audit audit,
            Clock clock,
            Scoring scoring,
            AutomaticRanking automatic,
            Arrivals arrivals,
            Meanwhile meanwhile) {
        this.profileRetrieval = profileRetrieval;
        this.vacancyRetrieval = vacancyRetrieval;
        this.rules = rules;
        this.shown = shown;
        this.comparables = comparables;
        this.taxonomies = taxonomies;
        this.log = log;
        this.audit = audit;
        this.clock = clock;
        this.scoring = scoring;
        this.automatic = automatic;
        this.arrivals = arrivals;
        this.meanwhile = meanwhile;
    }

    /// Everything a pair is judged by, as it is now; a request keeps the one it began with. Pathways are told in the
    /// language of the request.
    Pairing pairing() {
        var texts = PathwayTexts.in(LocaleContextHolder.getLocale().getLanguage());
        var assessor = new PathwayAssessor(rules.current());
        return new Pairing(scoring, assessor, texts, taxonomies.current(), LocalDate.now(clock));
    }

    /// @param judged those that are in the ranking and some that a filter removed, by id
    record Made<T>(Ranking ranking, Map<UUID, Judged<T>> judged) {}

    /// By what an employer may know. Nobody may see it before it is kept.
    Made<Person> rankCandidates(Actor actor, Vacancy vacancy, Sieve sieve, Pairing pairing) {
        var content = vacancy.getContent();
        var isAutomatic = meanwhile.ask(() -> automatic.isOnFor(vacancy.employer()));
        var ids = profileIds(pairing.job(content), Set.copyOf(countries(content)), pairing);
        var judged = judgeCandidates(ids, content, pairing);
        var subject =
                new Ranking.Subject(Ranking.Subject.Kind.VACANCY, vacancy.id().value(), vacancy.version());
        var ranking = ranking(actor, subject, pairing, judged, sieve);
        var made = isAutomatic.get() ? ranking : byDate(ranking, arrivals::ofProfiles);
        return new Made<>(made, byId(judged));
    }

    /// Nobody may see it before it is kept.
    ///
    /// @param facts all that the person may see of herself, asked for when it is needed
    Made<Offer> rankVacancies(
            Actor actor, Profile profile, Supplier<PathwayFacts> facts, Sieve sieve, Pairing pairing) {
        var content = Objects.requireNonNull(profile.content());
        var ids = vacancyIds(pairing.candidate(content), shown.countries(profile), Found.MOST, pairing);
        var judged = judgeVacancies(ids, content, facts.get(), pairing);
        var subject =
                new Ranking.Subject(Ranking.Subject.Kind.PROFILE, profile.id().value(), profile.version());
        var ranking = ranking(actor, subject, pairing, judged, sieve);
        return new Made<>(automatic.isOn() ? ranking : byDate(ranking, arrivals::ofVacancies), byId(judged));
    }

    static <T> Map<UUID, Judged<T>> byId(List<Judged<T>> judged) {
        return judged.stream().collect(toMap(Judged::id, identity()));
    }

    /// Of these profiles those that may be shown for the vacancy.
    List<Judged<Person>> judgeCandidates(Collection<UUID> ids, VacancyContent content, Pairing pairing) {
        var job = pairing.job(content);
        var pathways = pairing.assessing(Destination.of(content), View.EMPLOYER);
        return comparables.people(ids, countries(content), pairing).parallelStream()
                .map(p -> Judged.of(
                        p.id(),
                        p.version(),
                        p,
                        p.traits(),
                        pairing.score(p.candidate(), job),
                        pathways.apply(p.facts())))
                .toList();
    }

    /// Of these vacancies those that may be shown.
    List<Judged<Offer>> judgeVacancies(
            Collection<UUID> ids, ProfileContent content, PathwayFacts facts, Pairing pairing) {
        var candidate = pairing.candidate(content);
        var pathways = pairing.assessing(facts, View.FULL);
        return comparables.offers(ids, pairing).parallelStream()
                .map(o -> Judged.of(
                        o.vacancy().id().value(),
                        o.vacancy().version(),
                        o,
                        o.traits(),
                        pairing.score(candidate, o.job()),
                        pathways.apply(o.destination())))
                .toList();
    }

    /// Likeliest first.
    List<UUID> vacancyIds(Candidate candidate, Set<String> countries, int atMost, Pairing pairing) {
        return ids(vacancyRetrieval.find(candidate, countries, pairing.taxonomy(), pairing.asOf(), atMost));
    }

    /// Likeliest first, not more than a ranking holds.
    List<UUID> profileIds(Job job, Set<String> countries, Pairing pairing) {
        return ids(profileRetrieval.find(job, countries, pairing.asOf(), Found.MOST));
    }

    /// A match with its filters.
    private record Sifted(Ranking.Entry entry, List<Standing> standings, Set<String> removedBy) {

        static Sifted of(Judged<?> judged, Sieve sieve) {
            var removedBy = sieve.removing(judged.standings(), judged.traits(), judged.score());
            return new Sifted(judged.entry(), judged.standings(), removedBy);
        }
    }

    private <T> Ranking ranking(
            Actor actor, Ranking.Subject subject, Pairing pairing, List<Judged<T>> judged, Sieve sieve) {
        var matches = judged.parallelStream().map(one -> Sifted.of(one, sieve)).toList();
        var facets = PathwayFacet.of(matches.stream().map(Sifted::standings).toList());
        var removed = matches.stream().map(Sifted::removedBy).toList();
        return new Ranking(
                UUID.randomUUID(),
                clock.instant(),
                actor.id(),
                role(actor),
                subject,
                pairing.asOf(),
                pairing.versions(),
                Selection.of(sieve, removed, facets),
                entries(matches, sieve.pathways()));
    }

    private static @Nullable String role(Actor actor) {
        return Stream.of(Role.EMPLOYER, Role.NCP, Role.JOBSEEKER)
                .filter(actor::has)
                .findFirst()
                .map(Role::realmName)
                .orElse(null);
    }

    /// The same matches without any judgement: newest first.
    private static Ranking byDate(Ranking ranking, Function<Collection<UUID>, Map<UUID, Instant>> arrivals) {
        ranking.selection().sieve().checkWithoutRanking();
        var ids = ranking.entries().stream().map(Ranking.Entry::id).toList();
        var at = arrivals.apply(ids);
        var entries = ranking.entries().stream()
                .map(e -> new Ranking.Entry(e.id(), e.version(), 0, List.of()))
                .sorted(Comparator.comparing((Ranking.Entry e) -> at.getOrDefault(e.id(), Instant.EPOCH))
                        .reversed()
                        .thenComparing(e -> e.id().toString()))
                .toList();
        return ranking.inOrderOfDate(entries);
    }

    @Transactional
    Ranking keep(Actor actor, Ranking ranking) {
        log.add(ranking);
        record(actor, ranking);
        return ranking;
    }

    private void record(Actor actor, Ranking ranking) {
        var subject = ranking.subject();
        var action = subject.kind() == Ranking.Subject.Kind.VACANCY ? "RANK_CANDIDATES" : "RANK_VACANCIES";
        var kind = subject.kind().name().toLowerCase(Locale.ROOT);
        audit.record(actor, action, kind, subject.id().toString(), Audit.Outcome.DONE, "ranking " + ranking.id());
    }

    private static List<Ranking.Entry> entries(List<Sifted> matches, PathwayFilter filter) {
        return matches.stream()
                .filter(match -> match.removedBy().isEmpty())
                .sorted(Comparator.comparingInt((Sifted match) -> filter.place(match.standings()))
                        .thenComparing(Sifted::entry, BEST_FIRST))
                .map(Sifted::entry)
                .toList();
    }

    private static List<UUID> ids(List<Found> found) {
        return found.stream().map(f -> UUID.fromString(f.id())).toList();
    }

    static List<String> countries(VacancyContent content) {
        return content.places().stream()
                .map(VacancyContent.Place::country)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    /// Equal totals stand in order of id, so that pages never shuffle.
    private static final Comparator<Ranking.Entry> BEST_FIRST =
            Comparator.comparingInt(Ranking.Entry::total).reversed().thenComparing(e -> e.id().toString());
}
