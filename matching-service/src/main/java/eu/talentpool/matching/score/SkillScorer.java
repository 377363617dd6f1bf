package eu.talentpool.matching.score;

import eu.talentpool.matching.score.Job.Near;
import eu.talentpool.matching.score.Job.RequiredSkill;
import eu.talentpool.matching.score.Reason.SkillFit;
import eu.talentpool.matching.score.Reason.SkillMatch;
import eu.talentpool.matching.score.Reason.SkillMatch.State;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/// Each skill asked for is held, or a near one is, or it is missing; the criterion earns their average.
///
/// A vacancy that names fewer skills than a full list leaves the others open, and open ones count neutral. Else the
/// vacancy that asks for one skill would pass the one that describes the job.
final class SkillScorer implements Scorer {
    private final Criterion criterion;
    private final Function<Job, List<RequiredSkill>> asked;
    private final Weight weight;
    private final int adjacent;

    SkillScorer(Weights weights, Criterion criterion, Function<Job, List<RequiredSkill>> asked) {
        this.criterion = criterion;
        this.asked = asked;
        this.weight = weights.of(criterion);
        this.adjacent = weights.credit(Credit.ADJACENT_SKILL);
    }

    @Override
    public Criterion criterion() {
        return criterion;
    }

    @Override
    public Judgement judge(Candidate candidate, Job job) {
        var skills = asked.apply(job);
        var held = candidate.skills();
        if (skills.isEmpty() || held.isEmpty()) return weight.unknown(held.isEmpty(), skills.isEmpty());
        var matches = new SkillMatch[skills.size()];
        int open = Math.max(0, weight.fullList() - matches.length);
        long shares = (long) open * weight.neutral();
        for (int i = 0; i < matches.length; i++) {
            matches[i] = match(skills.get(i), held);
            shares += matches[i].share();
        }
        int share = (int) (shares / (matches.length + open));
        return new Judgement(share, new SkillFit(List.of(matches), open, weight.neutral()));
    }

    private SkillMatch match(RequiredSkill required, Set<String> held) {
        var skill = required.skill();
        if (held.contains(skill)) return new SkillMatch(skill, State.HELD, null, Weights.ONE);
        for (var near : required.neighbours())
            if (held.contains(near.uri())) return new SkillMatch(skill, State.ADJACENT, near, share(near));
        var state = required.linked() ? State.MISSING : State.NOT_COMPARABLE;
        return new SkillMatch(skill, state, null, weight.neutral());
    }

    private int share(Near near) {
        return weight.raised((long) near.nearness() * adjacent, (long) Weights.ONE * Weights.ONE);
    }
}
