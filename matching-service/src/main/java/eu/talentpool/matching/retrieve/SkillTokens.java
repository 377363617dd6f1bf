package eu.talentpool.matching.retrieve;

import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import eu.talentpool.matching.score.Credit;
import eu.talentpool.matching.score.Criterion;
import eu.talentpool.matching.score.Job;
import eu.talentpool.matching.score.Job.Near;
import eu.talentpool.matching.score.Job.RequiredSkill;
import eu.talentpool.matching.score.Weights;
import eu.talentpool.searchindex.SkillToken;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Skills as tokens of the index, near skills among them. Each token is worth what its skill can gain in the score, in
/// hundredths of a point.
final class SkillTokens {
    /// A neighbour that counts less decided nothing at a million profiles, but has to be looked up for everybody.
    private static final float LEAST_SHARE = 0.5f;

    private final Weights weights;

    SkillTokens(Weights weights) {
        this.weights = weights;
    }

    /// One clause for each skill that a job asks for, of which the best of the skill and its nearest neighbours counts,
    /// as in the scorer.
    List<Query> best(Job job) {
        return Stream.concat(
                        best(Criterion.ESSENTIAL_SKILLS, job.essential()),
                        best(Criterion.OPTIONAL_SKILLS, job.optional()))
                .toList();
    }

    /// Who holds any skill that a job asks for, or a neighbour of one; empty if it asks for none.
    Optional<Query> any(Job job) {
        var tokens = Stream.concat(job.essential().stream(), job.optional().stream())
                .filter(RequiredSkill::linked)
                .flatMap(skill -> Stream.concat(
                        Stream.of(skill.skill()), skill.neighbours().stream().map(Near::uri)))
                .map(SkillToken::of)
                .collect(Collectors.toSet());
        return tokens.isEmpty() ? Optional.empty() : Optional.of(Clauses.anyOf("held", tokens));
    }

    private Stream<Query> best(Criterion criterion, List<RequiredSkill> asked) {
        float points = points(criterion, asked);
        return asked.stream().filter(RequiredSkill::linked).map(skill -> best(skill, points));
    }

    private Query best(RequiredSkill skill, float points) {
        var clauses = new ArrayList<Query>();
        clauses.add(token(skill.skill(), points));
        for (var near : skill.neighbours())
            if (share(near) >= LEAST_SHARE) clauses.add(token(near.uri(), points * share(near)));
        return Clauses.best(clauses);
    }

    private static Query token(String skill, float points) {
        return Clauses.worth(points, Clauses.anyOf("held", List.of(SkillToken.of(skill))));
    }

    private float points(Criterion criterion, List<RequiredSkill> asked) {
        int of = Math.max(asked.size(), weights.of(criterion).fullList());
        return (float) (Clauses.gain(weights, criterion) / of);
    }

    /// What a job may ask for, as a candidate holds it or something near. What one skill counts depends on how many the
    /// vacancy asks for, which is up to the weights of its document.
    ///
    /// @param held each skill with its neighbours
    Map<String, Float> of(List<RequiredSkill> held) {
        float points = (float) Clauses.gain(weights, Criterion.ESSENTIAL_SKILLS);
        var tokens = new TreeMap<String, Float>();
        for (var skill : held)
            for (var near : skill.neighbours())
                tokens.merge(SkillToken.of(near.uri()), points * share(near), Float::max);
        for (var skill : held) tokens.put(SkillToken.of(skill.skill()), points);
        return tokens;
    }

    private float share(Near near) {
        return (float) near.asFraction() * weights.credit(Credit.ADJACENT_SKILL) / Weights.ONE;
    }
}
