package eu.talentpool.pathway;

import eu.talentpool.pathway.PathwayAssessment.Condition;
import eu.talentpool.pathway.requirement.Outcome;
import eu.talentpool.pathway.requirement.Setting;
import eu.talentpool.pathway.requirement.Side;
import eu.talentpool.pathway.requirement.Situation;
import eu.talentpool.pathway.rules.Rule;
import eu.talentpool.pathway.rules.RuleSet;
import eu.talentpool.pathway.terms.ConditionState;
import eu.talentpool.pathway.terms.Verification;
import eu.talentpool.pathway.terms.Words;
import eu.talentpool.pathway.value.Datum;
import java.util.List;
import java.util.stream.Stream;

/// A row of the rule data in force on one day, with all that is the same for every pair.
final class Row {

    private final int number;
    private final Rule rule;
    private final Words required;
    private final boolean byDegree;
    private final Side restsOn;

    /// Of the row, then of each datum it uses.
    private final List<LegalSource> sources;

    private final List<String> ids;

    /// Of the weakest of them.
    private final Verification verification;

    /// Key of what would settle it while it is open, by view.
    private final List<String> settledBy;

    /// What it means that nothing is known, by view: the same for every pair.
    private final List<Condition> unknown;

    /// @param number of its own among the rows of the day
    Row(int number, RuleSet rules, Rule rule, Setting setting) {
        this.number = number;
        this.rule = rule;
        this.required = rule.requirement().required(setting);
        this.byDegree = rule.requirement().restsOnDegree();
        this.restsOn = rule.requirement().restsOn();
        var data = rule.requirement().data(setting);
        var own = LegalSource.of(rules.source(rule.source()), rule.article(), rule.verifiedOn());
        this.sources = Stream.concat(Stream.of(own), data.stream().map(datum -> LegalSource.of(rules, datum)))
                .toList();
        this.ids = Stream.concat(Stream.of(rule.id()), data.stream().map(Datum::id))
                .toList();
        this.verification = data.stream().map(Datum::verification).reduce(rule.verification(), Verification::weaker);
        this.settledBy = Stream.of(View.values()).map(this::settledBy).toList();
        this.unknown = Stream.of(View.values())
                .map(view -> condition(Outcome.UNKNOWN, view))
                .toList();
    }

    Condition compare(Situation situation, View view) {
        var outcome = rule.requirement().check(situation);
        return outcome == Outcome.UNKNOWN ? unknown.get(view.ordinal()) : condition(outcome, view);
    }

    private Condition condition(Outcome outcome, View view) {
        var state = isUnverified() ? ConditionState.UNDETERMINED : outcome.state();
        return new Condition(
                rule.id(),
                rule.label(),
                state,
                isUnverified() ? outcome.state() : null,
                outcome.found(),
                required,
                sources,
                ids,
                outcome.points(),
                verification,
                state == ConditionState.UNDETERMINED ? settledBy.get(view.ordinal()) : null);
    }

    private String settledBy(View view) {
        if (isUnverified()) return "official-text";
        return view == View.EMPLOYER && rule.requirement().restsOnProtectedFacts() ? "applicant" : rule.label();
    }

    private boolean isUnverified() {
        return verification == Verification.UNVERIFIED;
    }

    int number() {
        return number;
    }

    /// May differ from degree to degree of one person.
    boolean byDegree() {
        return byDegree;
    }

    /// The side of a pair that alone decides it.
    Side restsOn() {
        return restsOn;
    }

    /// All that an assessment tells of the row itself, whoever is compared.
    List<Object> told() {
        return List.of(rule, required, sources, ids);
    }

    List<LegalSource> sources() {
        return sources;
    }
}
