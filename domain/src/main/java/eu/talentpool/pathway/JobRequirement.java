package eu.talentpool.pathway;

/// What must hold of the job apart from its pay.
sealed interface JobRequirement extends Requirement {

    /// Belongs to an ISCO-08 group. A job that names several occupations must belong with all of them.
    record Occupation(IscoGroups isco) implements JobRequirement {
        @Override
        public Outcome check(Situation s) {
            var groups = s.job().iscoGroups();
            var every = groups.stream().allMatch(g -> isco.contain(g) == ConditionState.MET);
            var some = groups.stream().anyMatch(g -> isco.contain(g) != ConditionState.NOT_MET);
            var state = ConditionState.between(every && some, some || groups.isEmpty());
            return new Outcome(state, String.join(", ", groups), isco.toString());
        }
    }

    /// The employer asks for an education of the level. A job that accepts less may still be of the level, so this is
    /// never "not met".
    record Level(int eqf) implements JobRequirement {
        @Override
        public Outcome check(Situation s) {
            var asked = s.job().educationEqf();
            var state = ConditionState.between(asked != null && asked >= eqf, true);
            return new Outcome(state, asked == null ? "" : "EQF " + asked, "EQF " + eqf);
        }
    }

    /// A contract of some months at least, or without an end.
    record Contract(int months) implements JobRequirement {
        @Override
        public Outcome check(Situation s) {
            var required = months + " months";
            if (Boolean.TRUE.equals(s.job().indefinite())) return new Outcome(ConditionState.MET, "no end", required);
            var length = s.job().contractMonths();
            var state = ConditionState.of(length == null ? null : length >= months);
            return new Outcome(state, length == null ? "" : length + " months", required);
        }
    }

    /// The employer is bound by a contract or an offer.
    record BindingOffer() implements JobRequirement {
        @Override
        public Outcome check(Situation s) {
            return Outcome.declared(s.job().bindingOffer());
        }
    }

    /// The worker is not hired out as a temporary agency worker.
    record NoAgencyWork() implements JobRequirement {
        @Override
        public Outcome check(Situation s) {
            var agency = s.job().agencyWork();
            var state = ConditionState.of(agency == null ? null : !agency);
            return new Outcome(state, Outcome.declared(agency).found(), "no");
        }
    }
}
