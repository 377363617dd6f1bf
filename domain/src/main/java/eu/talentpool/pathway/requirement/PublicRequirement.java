package eu.talentpool.pathway.requirement;

import eu.talentpool.pathway.terms.ConditionState;
import eu.talentpool.pathway.terms.Words;
import eu.talentpool.pathway.value.Validity;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What rests with the Member State, whoever applies.
public sealed interface PublicRequirement extends Requirement {

    @Override
    default Side restsOn() {
        return Side.JOB;
    }

    /// Applications are taken on some days only. Days beyond those known leave it open.
    record Openings(List<Opening> days) implements PublicRequirement {

        /// @param to null for a day that begins a time without a known end
        record Opening(LocalDate from, @Nullable LocalDate to) {
            Opening {
                Validity.check(from, to);
            }

            boolean endsAfter(LocalDate day) {
                return to == null || !to.isBefore(day);
            }

            private Words words() {
                return to == null ? Words.say("from", from) : Words.say("to", from, to);
            }
        }

        public Openings {
            days = List.copyOf(days);
        }

        @Override
        public Outcome check(Situation s) {
            var open = days.stream().anyMatch(d -> Validity.covers(d.from, d.to, s.asOf()));
            var known = days.stream().anyMatch(d -> d.endsAfter(s.asOf()));
            return new Outcome(ConditionState.between(open, !known), Words.plain(s.asOf()));
        }

        @Override
        public Words required(Setting setting) {
            return Words.list(days.stream().map(Opening::words).toList());
        }
    }

    @Override
    default Words required(Setting setting) {
        return Words.NONE;
    }

    /// Only an authority can judge it from documents.
    record Judgement() implements PublicRequirement {
        @Override
        public Outcome check(Situation situation) {
            return Outcome.UNKNOWN;
        }
    }

    /// The pathway does not exist in the Member State.
    record Never() implements PublicRequirement {
        @Override
        public Outcome check(Situation situation) {
            return new Outcome(ConditionState.NOT_MET, Words.NONE);
        }
    }
}
