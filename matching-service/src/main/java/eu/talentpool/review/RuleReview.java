package eu.talentpool.review;

import eu.talentpool.pathway.PathwayTexts;
import eu.talentpool.pathway.requirement.PayRequirement;
import eu.talentpool.pathway.rules.Rule;
import eu.talentpool.pathway.rules.RuleSet;
import eu.talentpool.pathway.terms.Verification;
import eu.talentpool.pathway.value.Amount;
import eu.talentpool.review.Remark.Kind;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// Looks through the rules for what is in conflict, ended, stale, unverified or missing.
///
/// @param asOf   the day it is looked at
/// @param oldest rows read before this day are stale
/// @param soon   amounts that end up to this day without another one to follow are remarked
record RuleReview(LocalDate asOf, LocalDate oldest, LocalDate soon, PathwayTexts texts) {

    private static final Comparator<Remark> ORDER = Comparator.comparing(Remark::memberState)
            .thenComparing(Remark::pathway)
            .thenComparing(Remark::kind)
            .thenComparing(Remark::id);

    /// In order of Member State, pathway and kind.
    List<Remark> of(List<RuleSet> sets) {
        return sets.stream()
                .flatMap(set -> Stream.of(ofRules(set), ofData(set), ofAmounts(set), ofGaps(set))
                        .flatMap(remarks -> remarks))
                .distinct()
                .sorted(ORDER)
                .toList();
    }

    private Stream<Remark> ofRules(RuleSet set) {
        return set.conditions().stream()
                .filter(rule -> rule.inForce(asOf))
                .flatMap(rule -> row(set, rule.id(), rule.verification(), rule.verifiedOn(), rule.article()));
    }

    private Stream<Remark> ofData(RuleSet set) {
        return set.data()
                .filter(d -> d.inForce(asOf))
                .flatMap(d -> row(set, d.id(), d.verification(), d.verifiedOn(), d.article()));
    }

    private Stream<Remark> row(
            RuleSet set, String id, Verification verification, LocalDate verifiedOn, String article) {
        var stale = verifiedOn.isBefore(oldest)
                ? Stream.of(remark(set, Kind.STALE, id, "read on " + verifiedOn + ": read " + article + " again"))
                : Stream.<Remark>empty();
        return Stream.concat(stale, doubtful(set, id, verification, article));
    }

    private Stream<Remark> doubtful(RuleSet set, String id, Verification verification, String article) {
        return switch (verification) {
            case UNVERIFIED ->
                Stream.of(
                        remark(set, Kind.UNVERIFIED, id, "does not decide: read " + article + " in the official text"));
            case CONFLICT ->
                Stream.of(
                        remark(set, Kind.CONFLICT, id, "sources disagree: find out which is right (" + article + ")"));
            case OFFICIAL, SECONDARY -> Stream.empty();
        };
    }

    private Stream<Remark> ofAmounts(RuleSet set) {
        return set.conditions().stream()
                .filter(rule -> rule.inForce(asOf))
                .filter(rule -> rule.requirement() instanceof PayRequirement)
                .flatMap(rule -> end(set, rule, ((PayRequirement) rule.requirement()).amounts()));
    }

    private Stream<Remark> end(RuleSet set, Rule rule, List<Amount> amounts) {
        if (decides(amounts, soon)) return Stream.empty();
        return decides(amounts, asOf)
                ? Stream.of(remark(set, Kind.ENDS_SOON, rule.id(), "no verified amount for " + soon + ": add it"))
                : Stream.of(remark(set, Kind.ENDED, rule.id(), "no verified amount for " + asOf + ": add it"));
    }

    private static boolean decides(List<Amount> amounts, LocalDate day) {
        return amounts.stream().anyMatch(a -> a.inForce(day) && a.verification() != Verification.UNVERIFIED);
    }

    private Stream<Remark> ofGaps(RuleSet set) {
        return set.gaps().stream().map(gap -> remark(set, Kind.GAP, gap, texts.gap(gap)));
    }

    private static Remark remark(RuleSet set, Kind kind, String id, String sentence) {
        return new Remark(set.memberState(), set.pathway(), kind, id, sentence);
    }
}
