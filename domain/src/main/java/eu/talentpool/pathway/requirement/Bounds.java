package eu.talentpool.pathway.requirement;

import eu.talentpool.pathway.terms.ConditionState;
import eu.talentpool.pathway.terms.Words;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Bounds of a number, both included; null is none.
record Bounds(@Nullable Integer atLeast, @Nullable Integer atMost) {

    boolean contain(int number) {
        return (atLeast == null || number >= atLeast) && (atMost == null || number <= atMost);
    }

    /// Of a number known only to lie between two.
    ConditionState contain(int least, int most) {
        var touches = (atLeast == null || most >= atLeast) && (atMost == null || least <= atMost);
        return ConditionState.between(contain(least) && contain(most), touches);
    }

    /// In words, of a unit.
    Words of(String unit) {
        return words(number -> Words.say(unit, number));
    }

    Words words() {
        return words(Words::plain);
    }

    private Words words(Function<Object, Words> unit) {
        if (atLeast == null) return atMost == null ? Words.NONE : Words.say("at-most", unit.apply(atMost));
        return atMost == null
                ? Words.say("at-least", unit.apply(atLeast))
                : unit.apply(Words.say("to", atLeast, atMost));
    }

    /// A number known only to lie between two, in words, of a unit.
    static Words range(String unit, int least, int most) {
        return Words.say(unit, least == most ? least : Words.say("to", least, most));
    }
}
