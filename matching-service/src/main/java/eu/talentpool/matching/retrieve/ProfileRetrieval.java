package eu.talentpool.matching.retrieve;

import static eu.talentpool.matching.retrieve.Clauses.anyOf;
import static eu.talentpool.matching.retrieve.Clauses.silent;
import static eu.talentpool.matching.retrieve.Clauses.visible;
import static eu.talentpool.matching.retrieve.Clauses.worth;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import eu.talentpool.matching.score.Credit;
import eu.talentpool.matching.score.Criterion;
import eu.talentpool.matching.score.Job;
import eu.talentpool.matching.score.Weights;
import eu.talentpool.searchindex.Fact;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Profiles most likely to suit a job.
public final class ProfileRetrieval {
    private final RankedSearch search;
    private final Weights weights;
    private final OccupationClauses occupations;
    private final SkillTokens skills;
    private final WishClauses wishes;
    private final ExperienceClauses experience;
    private final LanguageClauses languages;

    /// @param alias of the profile index
    public ProfileRetrieval(ElasticsearchClient client, String alias, Weights weights) {
        this.search = new RankedSearch(client, alias);
        this.weights = weights;
        this.occupations = new OccupationClauses(weights);
        this.skills = new SkillTokens(weights);
        this.wishes = new WishClauses(weights);
        this.experience = new ExperienceClauses(weights);
        this.languages = new LanguageClauses(weights);
    }

    /// Profiles visible on that day whose person consents to one of the countries, and who share an occupation group or
    /// a skill with the job; likeliest first.
    ///
    /// @param countries of work, ISO 3166 alpha-2; if empty nobody has consented
    /// @throws java.io.UncheckedIOException if Elasticsearch does not answer
    public List<Found> find(Job job, Set<String> countries, LocalDate asOf, int atMost) {
        return query(job, countries, asOf).map(q -> search.find(q, atMost)).orElse(List.of());
    }

    /// What [#find] asks Elasticsearch; empty if nobody can be asked for.
    public Optional<RankedQuery> query(Job job, Set<String> countries, LocalDate asOf) {
        var near = occupations.near(job.occupations(), job.nearOccupations());
        var worth = new ArrayList<Query>();
        if (!near.isEmpty()) worth.add(occupations.orUnknown(near));
        worth.addAll(skills.best(job));
        var others = new ArrayList<Query>();
        experience.of(job).ifPresent(others::add);
        if (job.eqf() != null) others.add(Clauses.best(education(job.eqf())));
        others.addAll(languages.asked(job.languages()));
        others.addAll(wishes.of(job.terms()));
        var wanted = Stream.concat(near.stream(), skills.any(job).stream()).toList();
        return RankedQuery.of(
                List.of(visible(asOf), anyOf("countries", countries)), wanted, worth, occupations.unknown(), others);
    }

    private List<Query> education(int required) {
        var weight = weights.of(Criterion.EDUCATION);
        double point = (double) weight.max() / Weights.ONE;
        return List.of(
                worth(weight.max(), levels(required, 8)),
                worth(point * weights.credit(Credit.ONE_LEVEL_BELOW), levels(required - 1, required - 1)),
                worth(point * weights.credit(Credit.TWO_LEVELS_BELOW), levels(required - 2, required - 2)),
                silent(weight, Fact.EQF));
    }

    private static Query levels(int from, int to) {
        return anyOf(
                "facts",
                IntStream.rangeClosed(from, to)
                        .mapToObj(level -> Fact.of(Fact.EQF, level))
                        .toList());
    }
}
