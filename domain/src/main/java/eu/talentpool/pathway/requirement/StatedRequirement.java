package eu.talentpool.pathway.requirement;

import eu.talentpool.pathway.terms.ConditionState;
import eu.talentpool.pathway.terms.DeclaredFact;
import eu.talentpool.pathway.terms.Quantity;
import eu.talentpool.pathway.terms.Words;
import org.jspecify.annotations.Nullable;

/// What someone states and no other fact tells.
public sealed interface StatedRequirement extends Requirement {

    record Fact(DeclaredFact fact) implements StatedRequirement {
        @Override
        public Outcome check(Situation s) {
            return Outcome.declared(s.declared(fact));
        }

        @Override
        public Words required(Setting setting) {
            return Words.YES;
        }

        @Override
        public Side restsOn() {
            return fact.ofJob() ? Side.JOB : Side.PERSON;
        }

        @Override
        public boolean restsOnProtectedFacts() {
            return fact.isProtected();
        }
    }

    /// A number within bounds, both included; a bound that is null is none.
    record Number(
            Quantity quantity,
            @Nullable Integer atLeast,
            @Nullable Integer atMost) implements StatedRequirement {
        @Override
        public Outcome check(Situation s) {
            var number = s.person().quantities().get(quantity);
            if (number == null) return Outcome.UNKNOWN;
            return new Outcome(ConditionState.of(bounds().contain(number)), Words.plain(number));
        }

        @Override
        public Words required(Setting setting) {
            return bounds().words();
        }

        private Bounds bounds() {
            return new Bounds(atLeast, atMost);
        }

        @Override
        public Side restsOn() {
            return Side.PERSON;
        }

        @Override
        public boolean restsOnProtectedFacts() {
            return quantity.isProtected();
        }
    }
}
