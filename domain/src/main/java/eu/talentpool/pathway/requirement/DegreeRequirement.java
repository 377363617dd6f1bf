package eu.talentpool.pathway.requirement;

import static eu.talentpool.pathway.terms.ConditionState.UNDETERMINED;
import static java.util.Objects.requireNonNullElse;

import eu.talentpool.pathway.terms.ConditionState;
import eu.talentpool.pathway.terms.PathwayFacts.Degree;
import eu.talentpool.pathway.terms.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// What a degree or a training must be.
public sealed interface DegreeRequirement extends Requirement {

    Words ONGOING = Words.say("ongoing");
    Words COMPLETED = Words.say("completed");
    Words VOCATIONAL = Words.say("vocational");

    @Override
    default Side restsOn() {
        return Side.PERSON;
    }

    @Override
    default boolean restsOnDegree() {
        return true;
    }

    /// A completed degree of a level, and of a length where the law asks for one. The length of a programme above the
    /// asked level does not count the studies below it, so a short or unknown one leaves the condition open.
    ///
    /// @param eqf       lowest EQF level
    /// @param years     least length of the programme, or null if the law names none
    /// @param awardedIn countries whose institutions count, ISO 3166 alpha-2; empty if all do
    /// @param fields    ISCED-F 2013 codes, each with all below it; empty if every field counts
    record Level(int eqf, @Nullable Integer years, List<String> awardedIn, List<String> fields)
            implements DegreeRequirement {

        public Level {
            awardedIn = List.copyOf(requireNonNullElse(awardedIn, List.of()));
            fields = List.copyOf(requireNonNullElse(fields, List.of()));
        }

        @Override
        public Outcome check(Situation s) {
            return new Outcome(state(s), found(s.degree()));
        }

        @Override
        public ConditionState state(Situation s) {
            var degree = s.degree();
            return completed(s)
                    .and(level(degree))
                    .and(one(awardedIn, degree.country()))
                    .and(one(fields, degree.field()));
        }

        private ConditionState level(Degree degree) {
            if (degree.eqf() == null) return UNDETERMINED;
            if (degree.eqf() < eqf) return ConditionState.NOT_MET;
            if (years == null || (degree.years() != null && degree.years() >= years)) return ConditionState.MET;
            return ConditionState.between(false, degree.years() == null || degree.eqf() > eqf);
        }

        private static ConditionState one(List<String> codes, @Nullable String code) {
            if (codes.isEmpty()) return ConditionState.MET;
            return ConditionState.prefix(codes, requireNonNullElse(code, ""));
        }

        private static Words found(Degree degree) {
            if (degree.eqf() == null) return Words.NONE;
            var found = new ArrayList<Words>(3);
            if (degree.ongoing()) found.add(ONGOING);
            found.add(eqfLevel(degree.eqf()));
            if (degree.years() != null) found.add(length(degree.years()));
            return Words.list(found);
        }

        @Override
        public Words required(Setting setting) {
            var required = new ArrayList<>(List.of(COMPLETED, eqfLevel(eqf)));
            if (years != null) required.add(length(years));
            if (!awardedIn.isEmpty()) required.add(Words.say("of-country", Words.list(countries())));
            if (!fields.isEmpty()) required.add(Words.say("isced-f", Words.list(fields)));
            return Words.list(required);
        }

        private List<Locale> countries() {
            return awardedIn.stream().map(country -> Locale.of("", country)).toList();
        }
    }

    /// A completed vocational training of a length.
    record Training(int years) implements DegreeRequirement {
        @Override
        public Outcome check(Situation s) {
            var training = s.degree();
            var length = training.years() == null ? null : training.years() >= years;
            var state =
                    completed(s).and(ConditionState.of(training.vocational())).and(ConditionState.of(length));
            return new Outcome(state, found(training));
        }

        @Override
        public Words required(Setting setting) {
            return Words.list(List.of(COMPLETED, VOCATIONAL, length(years)));
        }

        private static Words found(Degree training) {
            if (!Boolean.TRUE.equals(training.vocational())) return Words.NONE;
            if (training.years() == null) return VOCATIONAL;
            return Words.list(List.of(VOCATIONAL, length(training.years())));
        }
    }

    private static ConditionState completed(Situation s) {
        var day = s.degree().completed();
        if (s.degree().ongoing()) return ConditionState.NOT_MET;
        if (day == null) return ConditionState.MET;
        return ConditionState.between(
                !day.latest().isAfter(s.asOf()), !day.earliest().isAfter(s.asOf()));
    }

    private static Words eqfLevel(int eqf) {
        return Words.say("eqf", eqf);
    }

    private static Words length(int years) {
        return Words.say("years", years);
    }

    /// Recognised in the Member State, or found comparable there.
    record Recognised() implements DegreeRequirement {
        @Override
        public Outcome check(Situation s) {
            return Outcome.declared(s.degree().recognisedIn().get(s.setting().memberState()));
        }

        @Override
        public Words required(Setting setting) {
            return Words.YES;
        }

        @Override
        public boolean restsOnMemberState() {
            return true;
        }
    }

    /// Obtained no longer than some years before the application.
    record Age(int years) implements DegreeRequirement {
        @Override
        public Outcome check(Situation s) {
            var day = s.degree().completed();
            if (day == null) return Outcome.UNKNOWN;
            var first = first(s.setting());
            var state = ConditionState.between(
                    !day.earliest().isBefore(first), !day.latest().isBefore(first));
            return new Outcome(state, Words.plain(day));
        }

        @Override
        public Words required(Setting setting) {
            return Words.say("or-later", first(setting));
        }

        private LocalDate first(Setting setting) {
            return setting.asOf().minusYears(years);
        }
    }
}
