package eu.talentpool.pathway.requirement;

import eu.talentpool.pathway.terms.ConditionState;
import eu.talentpool.pathway.value.Datum;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a requirement gave.
///
/// @param found    value of the pair, empty if unknown
/// @param required value of the rule
/// @param data     dated values of the rule that were used
/// @param points   of each criterion, where the rule is a table of points
public record Outcome(
        ConditionState state, String found, String required, List<? extends Datum> data, List<Points> points) {

    /// Points a criterion gives: at least if everything unknown turns out bad, at most if it turns out well.
    ///
    /// @param label key of the texts of the criterion
    public record Points(String label, int least, int most) {}

    Outcome(ConditionState state, String found, String required) {
        this(state, found, required, List.of(), List.of());
    }

    /// Of a declared fact.
    static Outcome declared(@Nullable Boolean fact) {
        return new Outcome(ConditionState.of(fact), yesOrNo(fact), "yes");
    }

    static String yesOrNo(@Nullable Boolean fact) {
        return fact == null ? "" : fact ? "yes" : "no";
    }
}
