package eu.talentpool.pathway.requirement;

import eu.talentpool.pathway.terms.ConditionState;
import eu.talentpool.pathway.terms.Points;
import eu.talentpool.pathway.terms.Words;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What the comparison of a pair with a requirement gave.
///
/// @param found  value of the pair, none if unknown
/// @param points of each criterion, where the rule is a table of points
public record Outcome(ConditionState state, Words found, List<Points> points) {

    /// Nothing is known of the pair.
    public static final Outcome UNKNOWN = new Outcome(ConditionState.UNDETERMINED, Words.NONE);

    private static final Outcome YES = new Outcome(ConditionState.MET, Words.YES);
    private static final Outcome NO = new Outcome(ConditionState.NOT_MET, Words.NO);

    Outcome(ConditionState state, Words found) {
        this(state, found, List.of());
    }

    /// Of a declared fact.
    static Outcome declared(@Nullable Boolean fact) {
        if (fact == null) return UNKNOWN;
        return fact ? YES : NO;
    }

    static Words yesOrNo(@Nullable Boolean fact) {
        return declared(fact).found;
    }
}
