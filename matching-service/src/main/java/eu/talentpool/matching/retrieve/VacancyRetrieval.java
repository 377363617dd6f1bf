package eu.talentpool.matching.retrieve;

import static eu.talentpool.matching.retrieve.Clauses.absent;
import static eu.talentpool.matching.retrieve.Clauses.anyOf;
import static eu.talentpool.matching.retrieve.Clauses.between;
import static eu.talentpool.matching.retrieve.Clauses.visible;
import static eu.talentpool.matching.retrieve.Clauses.worth;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import eu.talentpool.matching.score.Candidate;
import eu.talentpool.matching.score.Candidate.Experience;
import eu.talentpool.matching.score.Candidate.Spoken;
import eu.talentpool.matching.score.Credit;
import eu.talentpool.matching.score.Criterion;
import eu.talentpool.matching.score.Job.RequiredSkill;
import eu.talentpool.matching.score.Neighbours;
import eu.talentpool.matching.score.Occupation;
import eu.talentpool.matching.score.Weights;
import eu.talentpool.taxonomy.Cefr;
import eu.talentpool.taxonomy.Taxonomy;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Vacancies most likely to suit a candidate.
public final class VacancyRetrieval {
    private final RankedSearch search;
    private final Weights weights;
    private final OccupationClauses occupations;
    private final SkillTokens skills;

    /// @param alias of the vacancy index
    public VacancyRetrieval(ElasticsearchClient client, String alias, Weights weights) {
        this.search = new RankedSearch(client, alias);
        this.weights = weights;
        this.occupations = new OccupationClauses(weights);
        this.skills = new SkillTokens(weights);
    }

    /// Vacancies visible on that day with work in one of the countries, which share an occupation group or a skill with
    /// the candidate; likeliest first.
    ///
    /// @param countries the person consents to, ISO 3166 alpha-2
    /// @param taxonomy  knows which skills are near
    /// @throws java.io.UncheckedIOException if Elasticsearch does not answer
    public List<Found> find(Candidate candidate, Set<String> countries, Taxonomy taxonomy, LocalDate asOf, int atMost) {
        return query(candidate, countries, taxonomy, asOf)
                .map(q -> search.find(q, atMost))
                .orElse(List.of());
    }

    /// What [#find] asks Elasticsearch; empty if nothing can be asked for.
    public Optional<RankedQuery> query(Candidate candidate, Set<String> countries, Taxonomy taxonomy, LocalDate asOf) {
        var wanted = new ArrayList<Query>();
        var near = occupations.near(wishedAndPractised(candidate), nearToWished(candidate, taxonomy));
        if (!near.isEmpty()) wanted.add(Clauses.best(near));
        var tokens = skills.of(held(candidate, taxonomy));
        if (!tokens.isEmpty()) wanted.add(Clauses.skills(tokens));
        var welcome = new ArrayList<Query>();
        welcome.add(occupations.unknown());
        if (candidate.eqf() != null) welcome.add(Clauses.best(education(candidate.eqf())));
        welcome.addAll(languages(candidate.languages()));
        welcome.addAll(country(candidate));
        return RankedQuery.of(List.of(visible(asOf), anyOf("places", countries)), wanted, welcome);
    }

    private static List<Occupation> wishedAndPractised(Candidate candidate) {
        var practised =
                candidate.experience().stream().map(Experience::iscoGroup).map(g -> new Occupation(null, g));
        return Stream.concat(candidate.occupations().stream(), practised).toList();
    }

    /// Whom a vacancy is near to is mostly near to it too; the scorer has the last word.
    private static Set<String> nearToWished(Candidate candidate, Taxonomy taxonomy) {
        return candidate.occupations().stream()
                .flatMap(occupation -> Stream.ofNullable(occupation.uri()))
                .flatMap(uri -> taxonomy.listNearOccupations(uri).stream())
                .map(Taxonomy.Neighbour::uri)
                .collect(Collectors.toSet());
    }

    private static List<RequiredSkill> held(Candidate candidate, Taxonomy taxonomy) {
        return candidate.skills().stream()
                .map(skill -> Neighbours.skill(skill, taxonomy))
                .toList();
    }

    private List<Query> education(int held) {
        var weight = weights.of(Criterion.EDUCATION);
        double point = (double) weight.max() / Weights.ONE;
        return List.of(
                worth(weight.max(), between("eqf", 1, held)),
                worth(point * weights.credit(Credit.ONE_LEVEL_BELOW), between("eqf", held + 1, held + 1)),
                worth(point * weights.credit(Credit.TWO_LEVELS_BELOW), between("eqf", held + 2, held + 2)),
                worth(Clauses.neutral(weight), absent("eqf")));
    }

    /// A vacancy lists each language with the level it asks for; one that is met earns as if it were the only one.
    private List<Query> languages(List<Spoken> spoken) {
        if (spoken.isEmpty()) return List.of();
        var met = new TreeSet<String>();
        for (var language : spoken) {
            met.add(language.language());
            for (var level : Cefr.values())
                if (language.level() != null && language.level().atLeast(level))
                    met.add(language.language() + ":" + level);
        }
        return List.of(worth(Clauses.gain(weights, Criterion.LANGUAGES), anyOf("languages", met)));
    }

    private List<Query> country(Candidate candidate) {
        var wished = candidate.wishes().countries();
        if (wished.isEmpty()) return List.of();
        return List.of(worth(weights.of(Criterion.COUNTRY).max(), anyOf("places", wished)));
    }
}
