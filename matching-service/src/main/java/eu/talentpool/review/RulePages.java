package eu.talentpool.review;

import eu.talentpool.pathway.PathwayRules;
import eu.talentpool.pathway.PathwayTexts;
import eu.talentpool.pathway.rules.Rule;
import eu.talentpool.pathway.rules.RuleSet;
import eu.talentpool.pathway.terms.Verification;
import eu.talentpool.pathway.value.Datum;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// The rules of every Member State as pages, and a page that leads to them.
final class RulePages {

    private final PathwayRules rules;
    private final PathwayTexts texts;

    RulePages(PathwayRules rules, PathwayTexts texts) {
        this.rules = rules;
        this.texts = texts;
    }

    List<String> memberStates() {
        return rules.book().list().stream()
                .map(RuleSet::memberState)
                .distinct()
                .sorted()
                .toList();
    }

    static String name(String memberState) {
        return Locale.of("", memberState).getDisplayCountry(Locale.ENGLISH);
    }

    /// In Markdown.
    String of(String memberState) {
        var page = new Markdown();
        page.heading(1, "Legal pathways: " + name(memberState));
        page.paragraph("Written from version " + rules.version() + " of the rule data, for review by a person of law."
                + " A comparison with published requirements rests on these rows; it is no decision of an authority."
                + " Rows that are `official` or `secondary` decide; `unverified` ones leave a condition open; values"
                + " in `conflict` decide only where all of them agree.");
        page.table(
                List.of("Pathway", "Official", "Secondary", "Unverified", "Conflict"),
                sets(memberState).map(this::counts));
        sets(memberState).forEach(set -> new RulePage(set, texts).writeTo(page));
        return page.toString();
    }

    /// In Markdown; leads to `XX` with the ending.
    String index(String ending) {
        var page = new Markdown();
        page.heading(1, "Legal pathways of the Member States");
        page.paragraph("Version " + rules.version() + " of the rule data.");
        page.table(
                List.of("Member State", "Pathways", "Official", "Secondary", "Unverified", "Conflict"),
                memberStates().stream().map(state -> line(state, ending)));
        return page.toString();
    }

    private List<String> line(String state, String ending) {
        var all = sets(state).toList();
        return cells(
                Stream.of("[" + name(state) + "](" + state + ending + ")", String.valueOf(all.size())),
                all.stream().flatMap(RulePages::verifications).toList());
    }

    private Stream<RuleSet> sets(String memberState) {
        return rules.book().list().stream()
                .filter(set -> set.memberState().equals(memberState))
                .sorted(Comparator.comparing(RuleSet::pathway));
    }

    private List<String> counts(RuleSet set) {
        return cells(Stream.of(texts.pathway(set.pathway())), verifications(set).toList());
    }

    private static List<String> cells(Stream<String> first, List<Verification> rows) {
        var counts = Stream.of(
                        Verification.OFFICIAL, Verification.SECONDARY, Verification.UNVERIFIED, Verification.CONFLICT)
                .map(v -> String.valueOf(rows.stream().filter(v::equals).count()));
        return Stream.concat(first, counts).toList();
    }

    private static Stream<Verification> verifications(RuleSet set) {
        return Stream.concat(
                set.conditions().stream().map(Rule::verification), set.data().map(Datum::verification));
    }
}
