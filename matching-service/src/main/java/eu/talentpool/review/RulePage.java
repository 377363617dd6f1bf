package eu.talentpool.review;

import eu.talentpool.pathway.PathwayTexts;
import eu.talentpool.pathway.requirement.PayRequirement;
import eu.talentpool.pathway.requirement.PointsRequirement;
import eu.talentpool.pathway.rules.Rule;
import eu.talentpool.pathway.rules.RuleSet;
import eu.talentpool.pathway.value.Amount;
import eu.talentpool.pathway.value.Listing;
import eu.talentpool.pathway.value.Statement;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// All rules of a pathway in a Member State, as a section of a page that a person of law can read against the texts.
final class RulePage {

    private static final List<String> RULES =
            List.of("Rule", "Says", "Compared", "Article", "Source", "In force", "Read on", "State");
    private static final List<String> STATEMENTS =
            List.of("Told", "Says", "Article", "Source", "In force", "Read on", "State");
    private static final List<String> AMOUNTS =
            List.of("Amount", "Value", "Article", "Source", "In force", "Read on", "State");
    private static final List<String> LISTS = List.of(
            "Entry", "List", "Adds", "Takes out", "Region", "Article", "Source", "In force", "Read on", "State");
    private static final List<String> POINTS = List.of("Table", "Criterion", "Says", "Points", "Compared");

    private final RuleSet rules;
    private final PathwayTexts texts;

    RulePage(RuleSet rules, PathwayTexts texts) {
        this.rules = rules;
        this.texts = texts;
    }

    void writeTo(Markdown page) {
        page.heading(2, texts.pathway(rules.pathway()) + " (`" + rules.pathway() + "`)");
        page.paragraph("The rules speak of applications " + days(rules.effectiveFrom(), rules.effectiveTo()) + "."
                + (rules.information() ? " This pathway is told and never assessed." : ""));
        page.table(STATEMENTS, rules.statements().stream().map(this::row));
        ways(page);
        page.table(RULES, rules.conditions().stream().map(this::row));
        page.table(POINTS, points());
        page.table(AMOUNTS, amounts());
        page.table(LISTS, listings());
        sources(page);
        named(
                page,
                "An authority examines, and nobody compares here",
                rules.reservations().stream().map(texts::reservation));
        named(page, "Not known", rules.gaps().stream().map(texts::gap));
    }

    private void ways(Markdown page) {
        if (rules.routes().isEmpty()) return;
        page.paragraph("Any one of these ways suffices:");
        page.list(rules.routes().stream().map(this::way));
    }

    private String way(RuleSet.Route route) {
        var gates = route.gates().stream().map(gate -> "; one of " + String.join(", ", gate));
        return "**" + texts.route(route.id()) + "** (`" + route.id() + "`): all of " + String.join(", ", route.all())
                + String.join("", gates.toList());
    }

    private List<String> row(Rule rule) {
        return List.of(
                rule.id(),
                texts.condition(rule.label()),
                Compared.text(rule.requirement()),
                rule.article(),
                rule.source(),
                days(rule.effectiveFrom(), rule.effectiveTo()),
                rule.verifiedOn().toString(),
                state(rule.verification()));
    }

    private List<String> row(Statement told) {
        return List.of(
                told.id(),
                texts.statement(told.label()),
                told.article(),
                told.source(),
                days(told.effectiveFrom(), told.effectiveTo()),
                told.verifiedOn().toString(),
                state(told.verification()));
    }

    private Stream<List<String>> amounts() {
        return rules.conditions().stream()
                .map(Rule::requirement)
                .flatMap(r ->
                        r instanceof PayRequirement pay ? pay.amounts().stream().map(a -> row(pay, a)) : null);
    }

    private static List<String> row(PayRequirement pay, Amount a) {
        var value = Compared.text(pay).replaceFirst("pay: ", a.amount().toPlainString() + " ");
        return List.of(
                a.id(),
                value,
                a.article(),
                a.source(),
                days(a.effectiveFrom(), a.effectiveTo()),
                a.verifiedOn().toString(),
                state(a.verification()));
    }

    private Stream<List<String>> listings() {
        return rules.lists().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .flatMap(list -> list.getValue().stream().map(entry -> row(list.getKey(), entry)));
    }

    private static List<String> row(String list, Listing l) {
        return List.of(
                l.id(),
                list,
                String.join(", ", l.add().codes()),
                String.join(", ", l.remove().codes()),
                Objects.requireNonNullElse(l.region(), "the whole state"),
                l.article(),
                l.source(),
                days(l.effectiveFrom(), l.effectiveTo()),
                l.verifiedOn().toString(),
                state(l.verification()));
    }

    private Stream<List<String>> points() {
        return rules.conditions().stream()
                .flatMap(rule -> rule.requirement() instanceof PointsRequirement table
                        ? table.criteria().map(c -> row(rule.id(), c))
                        : null);
    }

    private List<String> row(String table, PointsRequirement.Criterion c) {
        return List.of(
                table,
                c.id(),
                texts.condition(c.label()),
                c.points() + (c.each() ? " each time" : ""),
                Compared.text(c.requirement()));
    }

    private void sources(Markdown page) {
        page.paragraph("Sources:");
        page.list(rules.sources().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(s -> "`" + s.getKey() + "`: " + s.getValue().title() + ". " + textAsOf(s.getValue()) + "Read at: "
                        + s.getValue().reference()));
    }

    private static String textAsOf(RuleSet.Source source) {
        return source.textAsOf() == null ? "" : "Text of " + source.textAsOf() + ". ";
    }

    private static void named(Markdown page, String title, Stream<String> sentences) {
        var all = sentences.toList();
        if (all.isEmpty()) return;
        page.paragraph(title + ":");
        page.list(all.stream());
    }

    static String days(LocalDate from, @Nullable LocalDate to) {
        return to == null ? "from " + from : "from " + from + " to " + to;
    }

    static String state(Enum<?> verification) {
        return verification.name().toLowerCase(Locale.ROOT);
    }
}
