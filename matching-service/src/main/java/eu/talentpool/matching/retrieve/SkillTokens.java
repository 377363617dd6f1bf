package eu.talentpool.matching.retrieve;

import eu.talentpool.matching.score.Credit;
import eu.talentpool.matching.score.Criterion;
import eu.talentpool.matching.score.Job;
import eu.talentpool.matching.score.Job.Near;
import eu.talentpool.matching.score.Job.RequiredSkill;
import eu.talentpool.matching.score.Weights;
import eu.talentpool.searchindex.SkillToken;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Skills as weighted tokens of the field `skills`. Each token weighs what its skill can gain in the score, in
/// hundredths of a point; near skills are among them.
///
/// The scorer counts the best of a skill and its neighbours, a vector adds them up. So a token that is near to several
/// skills takes the highest weight only.
final class SkillTokens {
    private final Weights weights;

    SkillTokens(Weights weights) {
        this.weights = weights;
    }

    /// What a candidate may hold, as a job asks for it.
    Map<String, Float> of(Job job) {
        var exact = new TreeMap<String, Float>();
        addExact(exact, Criterion.ESSENTIAL_SKILLS, job.essential());
        addExact(exact, Criterion.OPTIONAL_SKILLS, job.optional());
        var tokens = new TreeMap<>(exact);
        addNear(tokens, Criterion.ESSENTIAL_SKILLS, job.essential());
        addNear(tokens, Criterion.OPTIONAL_SKILLS, job.optional());
        return tokens;
    }

    private void addExact(Map<String, Float> tokens, Criterion criterion, List<RequiredSkill> asked) {
        for (var skill : asked)
            if (skill.linked()) tokens.merge(SkillToken.of(skill.skill()), points(criterion, asked), Float::sum);
    }

    private void addNear(Map<String, Float> tokens, Criterion criterion, List<RequiredSkill> asked) {
        float points = points(criterion, asked);
        for (var skill : asked)
            for (var near : skill.neighbours())
                tokens.merge(SkillToken.of(near.uri()), points * share(near), Float::max);
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
