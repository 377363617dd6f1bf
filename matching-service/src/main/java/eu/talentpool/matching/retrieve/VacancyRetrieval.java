package eu.talentpool.matching.retrieve;

import static eu.talentpool.matching.retrieve.Clauses.anyOf;
import static eu.talentpool.matching.retrieve.Clauses.silent;
import static eu.talentpool.matching.retrieve.Clauses.visible;
import static eu.talentpool.matching.retrieve.Clauses.worth;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import eu.talentpool.matching.score.Candidate;
import eu.talentpool.matching.score.Candidate.Experience;
import eu.talentpool.matching.score.Credit;
import eu.talentpool.matching.score.Criterion;
import eu.talentpool.matching.score.Job.RequiredSkill;
import eu.talentpool.matching.score.Neighbours;
import eu.talentpool.matching.score.Occupation;
import eu.talentpool.matching.score.Weights;
import eu.talentpool.searchindex.Fact;
import eu.talentpool.taxonomy.Taxonomy;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Vacancies most likely to suit a candidate.
public final class VacancyRetrieval {
    private final RankedSearch search;
    private final Weights weights;
    private final OccupationClauses occupations;
    private final SkillTokens skills;
    private final ExperienceClauses experience;
    private final LanguageClauses languages;
    private final OfferClauses offers;

    /// @param alias of the vacancy index
    public VacancyRetrieval(ElasticsearchClient client, String alias, Weights weights) {
        this.search = new RankedSearch(client, alias);
        this.weights = weights;
        this.occupations = new OccupationClauses(weights);
        this.skills = new SkillTokens(weights);
        this.experience = new ExperienceClauses(weights);
        this.languages = new LanguageClauses(weights);
        this.offers = new OfferClauses(weights);
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
        var wishesOne = !candidate.occupations().isEmpty();
        var near = wishesOne
                ? occupations.near(wishedAndPractised(candidate), nearToWished(candidate, taxonomy))
                : occupations.practised(practised(candidate).toList());
        var wanted = new ArrayList<>(near);
        var worth = new ArrayList<Query>();
        if (!near.isEmpty()) worth.add(wishesOne ? occupations.orUnknown(near) : Clauses.best(near));
        var tokens = skills.of(held(candidate, taxonomy));
        if (!tokens.isEmpty()) {
            var asked = Clauses.shares("skills", tokens);
            wanted.add(asked);
            worth.add(asked);
        }
        var others = new ArrayList<Query>();
        others.add(experience.of(candidate));
        if (candidate.eqf() != null) others.add(Clauses.best(education(candidate.eqf())));
        others.addAll(offers.of(candidate.wishes()));
        worth.addAll(languages.spoken(candidate.languages()));
        var unwanted = occupations.unknown() + languages.gain();
        return RankedQuery.of(List.of(visible(asOf), anyOf("places", countries)), wanted, worth, unwanted, others);
    }

    private static List<Occupation> wishedAndPractised(Candidate candidate) {
        return Stream.concat(candidate.occupations().stream(), practised(candidate))
                .toList();
    }

    private static Stream<Occupation> practised(Candidate candidate) {
        return candidate.experience().stream().map(Experience::iscoGroup).map(group -> new Occupation(null, group));
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
        var reached = IntStream.rangeClosed(1, held).mapToObj(VacancyRetrieval::eqf);
        return List.of(
                worth(weight.max(), anyOf("facts", reached.toList())),
                worth(point * weights.credit(Credit.ONE_LEVEL_BELOW), anyOf("facts", List.of(eqf(held + 1)))),
                worth(point * weights.credit(Credit.TWO_LEVELS_BELOW), anyOf("facts", List.of(eqf(held + 2)))),
                silent(weight, Fact.EQF));
    }

    private static String eqf(int level) {
        return Fact.of(Fact.EQF, level);
    }
}
