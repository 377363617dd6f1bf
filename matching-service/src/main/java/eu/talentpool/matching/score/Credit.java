package eu.talentpool.matching.score;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// A partial success. What it is worth stands in the weights file.
public enum Credit {
    SAME_OCCUPATION(Criterion.OCCUPATION, null),
    SAME_UNIT_GROUP(Criterion.OCCUPATION, SAME_OCCUPATION),
    NEAR_OCCUPATION(Criterion.OCCUPATION, SAME_UNIT_GROUP),
    SAME_MINOR_GROUP(Criterion.OCCUPATION, NEAR_OCCUPATION),
    SAME_SUB_MAJOR_GROUP(Criterion.OCCUPATION, SAME_MINOR_GROUP),
    ADJACENT_SKILL(Criterion.ESSENTIAL_SKILLS, null),
    STALE_EXPERIENCE(Criterion.EXPERIENCE, null),
    ONE_LEVEL_BELOW(Criterion.EDUCATION, null),
    TWO_LEVELS_BELOW(Criterion.EDUCATION, ONE_LEVEL_BELOW),
    PAY_WITHIN_RANGE(Criterion.PAY, null),
    START_SOON(Criterion.START, null);

    private final Criterion criterion;
    private final @Nullable Credit better;

    Credit(Criterion criterion, @Nullable Credit better) {
        this.criterion = criterion;
        this.better = better;
    }

    Criterion criterion() {
        return criterion;
    }

    /// The next better success of the same kind, which must count at least as much.
    @Nullable
    Credit better() {
        return better;
    }

    /// True where the credit is the share of the criterion itself; else it is a part of evidence that is added to the
    /// neutral share.
    boolean replacesNeutral() {
        return this != ADJACENT_SKILL && this != STALE_EXPERIENCE;
    }

    String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
