package eu.talentpool.matching.score;

import eu.talentpool.matching.score.Candidate.Spoken;
import eu.talentpool.matching.score.Job.RequiredLanguage;
import eu.talentpool.matching.score.Reason.LanguageFit;
import eu.talentpool.matching.score.Reason.LanguageMatch;
import eu.talentpool.matching.score.Reason.LanguageMatch.State;
import eu.talentpool.taxonomy.Cefr;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Each language asked for at its level. An advantage counts half as much as a requirement. A language without a level
/// counts as its lowest level, so that telling the level never lowers a total.
final class LanguageScorer implements Scorer {
    private final Weight weight;

    LanguageScorer(Weights weights) {
        this.weight = weights.of(criterion());
    }

    @Override
    public Criterion criterion() {
        return Criterion.LANGUAGES;
    }

    @Override
    public Judgement judge(Candidate candidate, Job job) {
        var asked = job.languages();
        var spoken = candidate.languages();
        if (asked.isEmpty() || spoken.isEmpty()) return weight.unknown(spoken.isEmpty(), asked.isEmpty());
        var matches = new LanguageMatch[asked.size()];
        int shares = 0;
        int parts = 0;
        for (int i = 0; i < matches.length; i++) {
            matches[i] = match(asked.get(i), spoken);
            shares += matches[i].part() * matches[i].share();
            parts += matches[i].part();
        }
        return new Judgement(shares / parts, new LanguageFit(List.of(matches)));
    }

    private LanguageMatch match(RequiredLanguage asked, List<Spoken> spoken) {
        var best = best(asked.language(), spoken);
        if (best == null) return result(asked, null, State.MISSING, weight.neutral());
        var held = best.level();
        var level = asked.level();
        if (level == null || held != null && held.atLeast(level)) return result(asked, held, State.MET, Weights.ONE);
        int steps = (held == null ? Cefr.A1 : held).ordinal() + 1;
        int share = weight.raised(steps, level.ordinal() + 1);
        return result(asked, held, held == null ? State.LEVEL_UNKNOWN : State.BELOW, share);
    }

    /// Sorted by level, so the last one is the highest.
    private static @Nullable Spoken best(String language, List<Spoken> spoken) {
        Spoken best = null;
        for (var s : spoken) if (s.language().equals(language)) best = s;
        return best;
    }

    private static LanguageMatch result(RequiredLanguage asked, @Nullable Cefr held, State state, int share) {
        return new LanguageMatch(asked.language(), asked.level(), held, asked.essential(), state, share);
    }
}
