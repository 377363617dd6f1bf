package eu.talentpool.pathway;

import eu.talentpool.pathway.requirement.Setting;
import eu.talentpool.pathway.rules.Rule;
import eu.talentpool.pathway.rules.RuleSet;
import eu.talentpool.pathway.terms.Verification;
import eu.talentpool.pathway.terms.Words;
import java.util.ArrayList;
import java.util.List;

/// A row of the rule data in force on one day, with all that is the same for every pair.
///
/// @param number       of its own among the rows of the day
/// @param byDegree     may differ from degree to degree of one person
/// @param required     value of the rule
/// @param sources      of the row, then of each datum it uses
/// @param ids          of the row, then of each datum it uses
/// @param verification of the weakest of them
record Row(
        int number,
        Rule rule,
        boolean byDegree,
        Words required,
        List<LegalSource> sources,
        List<String> ids,
        Verification verification) {

    static Row of(int number, RuleSet rules, Rule rule, Setting setting) {
        var requirement = rule.requirement();
        var sources = new ArrayList<LegalSource>();
        var ids = new ArrayList<String>();
        sources.add(LegalSource.of(rules.source(rule.source()), rule.article(), rule.verifiedOn()));
        ids.add(rule.id());
        var verification = rule.verification();
        for (var datum : requirement.data(setting)) {
            sources.add(LegalSource.of(rules, datum));
            ids.add(datum.id());
            verification = verification.weaker(datum.verification());
        }
        return new Row(
                number,
                rule,
                requirement.restsOnDegree(),
                requirement.required(setting),
                List.copyOf(sources),
                List.copyOf(ids),
                verification);
    }

    boolean isUnverified() {
        return verification == Verification.UNVERIFIED;
    }
}
