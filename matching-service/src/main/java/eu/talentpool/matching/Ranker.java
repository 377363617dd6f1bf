package eu.talentpool.matching;

import eu.talentpool.audit.Actor;
import eu.talentpool.audit.Audit;
import eu.talentpool.matching.log.Ranking;
import eu.talentpool.matching.log.RankingLog;
import eu.talentpool.matching.pathways.PathwayFacet;
import eu.talentpool.matching.pathways.PathwayFilter;
import eu.talentpool.matching.pathways.Selection;
import eu.talentpool.matching.pathways.Standing;
import eu.talentpool.matching.retrieve.Found;
import eu.talentpool.matching.retrieve.ProfileRetrieval;
import eu.talentpool.matching.retrieve.VacancyRetrieval;
import eu.talentpool.matching.score.Score;
import eu.talentpool.matching.score.Scoring;
import eu.talentpool.pathway.PathwayAssessor;
import eu.talentpool.pathway.PathwayRuleVersions;
import eu.talentpool.pathway.PathwayTexts;
import eu.talentpool.pathway.View;
import eu.talentpool.pathway.terms.PathwayFacts;
import eu.talentpool.profile.Profile;
import eu.talentpool.taxonomy.Taxonomies;
import eu.talentpool.vacancy.Vacancy;
import eu.talentpool.vacancy.VacancyContent;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Computes a ranking once and keeps it: retrieve, check by the records, score, assess, filter, order, log. Pairs are
/// scored side by side, because none depends on another.
@Component
class Ranker {

    /// A ranking ends here, and says so.
    static final int CANDIDATES = Found.MOST;

    private final ProfileRetrieval profileRetrieval;
    private final VacancyRetrieval vacancyRetrieval;
    private final Shown shown;
    private final Taxonomies taxonomies;
    private final RankingLog log;
    private final Audit audit;
    private final Clock clock;
    private final Scoring scoring;
    private final PathwayRuleVersions rules;

    Ranker(
            ProfileRetrieval profileRetrieval,
            VacancyRetrieval vacancyRetrieval,
            PathwayRuleVersions rules,
            Shown shown,
            Taxonomies taxonomies,
            RankingLog log,
            Audit audit,
            Clock clock,
            Scoring scoring) {
        this.profileRetrieval = profileRetrieval;
        this.vacancyRetrieval = vacancyRetrieval;
        this.rules = rules;
        this.shown = shown;
        this.taxonomies = taxonomies;
        this.log = log;
        this.audit = audit;
        this.clock = clock;
        this.scoring = scoring;
    }

    /// Everything a pair is judged by, as it is now; a request keeps the one it began with. Pathways are told in the
    /// language of the request.
    Pairing pairing() {
        var texts = PathwayTexts.in(LocaleContextHolder.getLocale().getLanguage());
        var assessor = new PathwayAssessor(rules.current());
        return new Pairing(scoring, assessor, texts, taxonomies.current(), LocalDate.now(clock));
    }

    /// A match before the filter.
    private record Ranked(Ranking.Entry entry, List<Standing> standings) {}

    /// By what an employer may know.
    @Transactional
    Ranking candidates(Actor actor, Vacancy vacancy, PathwayFilter filter, Pairing pairing) {
        var content = vacancy.getContent();
        var job = pairing.job(content);
        var countries = countries(content);
        var ids = ids(profileRetrieval.find(job, Set.copyOf(countries), pairing.asOf(), CANDIDATES));
        var matches = shown.profiles(ids, countries).parallelStream()
                .map(p -> new Ranked(
                        entry(
                                p.profile().id().value(),
                                p.profile().version(),
                                pairing.score(pairing.candidate(p.content()), job)),
                        pairing.standings(PathwayFacts.of(p.content()), content, View.EMPLOYER)))
                .toList();
        var subject =
                new Ranking.Subject(Ranking.Subject.Kind.VACANCY, vacancy.id().value(), vacancy.version());
        return keep(actor, subject, pairing, matches, filter);
    }

    /// @param facts all that the person may see of herself
    @Transactional
    Ranking vacancies(Actor actor, Profile profile, PathwayFacts facts, PathwayFilter filter, Pairing pairing) {
        var candidate = pairing.candidate(Objects.requireNonNull(profile.content()));
        var ids = ids(vacancyRetrieval.find(
                candidate, shown.countries(profile), pairing.taxonomy(), pairing.asOf(), CANDIDATES));
        var matches = shown.vacancies(ids, pairing.asOf()).parallelStream()
                .map(v -> new Ranked(
                        entry(v.id().value(), v.version(), pairing.score(candidate, pairing.job(v.getContent()))),
                        pairing.standings(facts, v.getContent(), View.FULL)))
                .toList();
        var subject =
                new Ranking.Subject(Ranking.Subject.Kind.PROFILE, profile.id().value(), profile.version());
        return keep(actor, subject, pairing, matches, filter);
    }

    private Ranking keep(
            Actor actor, Ranking.Subject subject, Pairing pairing, List<Ranked> matches, PathwayFilter filter) {
        var entries = entries(matches, filter);
        var facets = PathwayFacet.of(matches.stream().map(Ranked::standings).toList());
        var selection = new Selection(filter, matches.size() - entries.size(), facets);
        var ranking = new Ranking(
                UUID.randomUUID(),
                clock.instant(),
                actor.id(),
                subject,
                pairing.asOf(),
                pairing.versions(),
                selection,
                entries);
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

    private static List<Ranking.Entry> entries(List<Ranked> matches, PathwayFilter filter) {
        return matches.stream()
                .filter(match -> filter.keeps(match.standings()))
                .sorted(Comparator.comparingInt((Ranked match) -> filter.place(match.standings()))
                        .thenComparing(Ranked::entry, BEST_FIRST))
                .map(Ranked::entry)
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

    private static Ranking.Entry entry(UUID id, long version, Score score) {
        return new Ranking.Entry(
                id,
                version,
                score.total(),
                score.contributions().stream().map(c -> c.points()).toList());
    }
}
