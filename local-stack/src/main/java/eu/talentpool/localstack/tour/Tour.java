package eu.talentpool.localstack.tour;

import eu.talentpool.localstack.table.Column;
import eu.talentpool.localstack.table.Table;
import java.io.PrintStream;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;

/// Walks through the pool as an employer, a contact point and a jobseeker.
public final class Tour {
    private static final int LINES = 8;

    private final PrintStream out;
    private final boolean terminal;
    private final PoolApi employer;
    private final PoolApi germany;
    private final PoolApi poland;
    private final PoolApi jobseeker;
    private final ThreePeople threePeople;

    /// @param terminal whether a person's terminal shows it
    public Tour(PrintStream out, boolean terminal, String service, String issuer) {
        this.out = out;
        this.terminal = terminal;
        this.employer = PoolApi.as("demo-employer", service, issuer);
        this.germany = PoolApi.as("demo-ncp-de", service, issuer);
        this.poland = PoolApi.as("demo-ncp-pl", service, issuer);
        this.jobseeker = PoolApi.as("demo-jobseeker", service, issuer);
        this.threePeople = new ThreePeople(out, service, issuer);
    }

    public void show() {
        candidates(employer, "An employer in Germany asks: who fits our vacancy?", shown(v -> true));
        candidates(
                poland,
                "The contact point of Poland looks at a vacancy there",
                shown(v -> v.get("title")
                        .asString()
                        .toLowerCase(java.util.Locale.ROOT)
                        .contains("test")));
        vacancies();
        held();
        whyNot();
        heading("Three people come through the door");
        threePeople.walk();
    }

    private static Predicate<JsonNode> shown(Predicate<JsonNode> and) {
        return vacancy -> vacancy.get("shown").asBoolean() && and.test(vacancy);
    }

    private void candidates(PoolApi api, String title, Predicate<JsonNode> which) {
        heading(title);
        var vacancy = first(api.get("/vacancies"), which);
        if (vacancy.isEmpty()) return;
        var id = vacancy.get().get("vacancy").asString();
        var ranking = api.get("/vacancies/" + id + "/candidates?size=" + LINES);
        out.println(vacancy.get().get("title").asString() + ", "
                + joined(vacancy.get().get("countries")) + ": "
                + ranking.get("ranked").asInt() + " candidates ranked; the first " + LINES + ":");
        out.println();
        var table = new Table(
                Column.number("rank"),
                Column.name("candidate", 10),
                Column.number("total"),
                Column.number("known"),
                Column.name("occupation", 28),
                Column.text("skills and languages", 50),
                Column.text("EU Blue Card", 34));
        ranking.get("items")
                .forEach(item -> table.row(
                        item.get("rank").asString(),
                        item.get("profile").asString().substring(0, 8),
                        points(item.at("/score/total")),
                        item.at("/score/confidence").asString() + " %",
                        firstOf(item.get("occupations")),
                        line(item, "essential-skills") + "; " + line(item, "languages"),
                        pathway(item, ranking.get("legend"))));
        out.println(table.render(terminal));
        first(ranking.get("items"), i -> true).ifPresent(this::contributions);
    }

    private void contributions(JsonNode item) {
        out.println("How the first total comes about (it adds up exactly):");
        out.println();
        var table = new Table(Column.number("points"), Column.number("of"), Column.text("because", 100));
        item.at("/score/contributions")
                .forEach(c -> table.row(
                        points(c.get("points")),
                        points(c.get("of")),
                        c.get("text").asString()));
        table.row(points(item.at("/score/total")), "100.00", "total");
        out.println(table.render(terminal));
    }

    private void vacancies() {
        heading("A software developer in Pune asks: which vacancies fit me, and what is missing?");
        var ranking = jobseeker.get("/profiles/me/vacancies?size=" + LINES);
        var table = new Table(
                Column.number("rank"),
                Column.name("vacancy", 36),
                Column.name("employer", 26),
                Column.name("place", 18),
                Column.number("total"),
                Column.text("EU Blue Card", 34),
                Column.text("only this is missing", 40));
        ranking.get("items")
                .forEach(item -> table.row(
                        item.get("rank").asString(),
                        item.get("title").asString(),
                        text(item.get("employer")),
                        firstOf(item.get("places")),
                        points(item.at("/score/total")),
                        pathway(item, ranking.get("legend")),
                        text(item.at("/score/nearMiss"))));
        out.println(table.render(terminal));
        first(ranking.get("items"), i -> true).ifPresent(item -> conditions(item, ranking.get("legend")));
        ranking.get("notices").forEach(n -> out.println(n.asString()));
        out.println(ranking.get("statement").asString());
    }

    /// The route of the first pathway, condition by condition.
    private void conditions(JsonNode item, JsonNode legend) {
        var pathway = item.at("/pathways/0");
        var route = route(pathway, legend);
        if (route.at("/conditions").isEmpty()) return;
        var about = legend.get("pathways").get(pathway.get("about").asString());
        out.println(about.get("name").asString() + ", "
                + pathway.get("memberState").asString() + ", for the first: "
                + legend.get("states").get(pathway.get("state").asString()).asString() + ". "
                + legend.get("routeNames").get(route.get("id").asString()).asString() + ":");
        out.println();
        var table = new Table(
                Column.text("condition", 46),
                Column.name("state", 14),
                Column.text("found", 26),
                Column.text("required", 26),
                Column.text("source", 30),
                Column.text("what settles it", 36));
        route.get("conditions")
                .valueStream()
                .map(key -> legend.get("conditions").get(key.asString()))
                .forEach(c -> table.row(
                        c.get("text").asString(),
                        c.get("state").asString(),
                        c.get("found").asString(),
                        c.get("required").asString(),
                        c.at("/sources/0/title").asString() + ", "
                                + c.at("/sources/0/article").asString() + " ("
                                + c.get("verification").asString() + ")",
                        text(c.get("settledBy"))));
        out.println(table.render(terminal));
        out.println(about.get("disclaimer").asString());
    }

    private void held() {
        heading("The contact point of Germany: held by fair-recruitment screening");
        var table = new Table(
                Column.text("vacancy", 30),
                Column.name("employer", 30),
                Column.name("signal", 6),
                Column.text("because it says", 50),
                Column.text("explanation", 50));
        germany.get("/held-vacancies")
                .forEach(h -> table.row(
                        text(h.get("title")),
                        text(h.get("employer")),
                        h.at("/signals/0/id").asString(),
                        h.at("/signals/0/excerpt").asString(),
                        h.at("/signals/0/explanation").asString()));
        out.println(table.render(terminal));
    }

    private void whyNot() {
        heading("Why not shown?");
        var table = new Table(Column.text("asked", 60), Column.name("code", 30), Column.text("reason", 70));
        first(germany.get("/vacancies"), v -> hasReason(v, "deadline-passed")).ifPresent(v -> {
            var pair = jobseeker.get("/vacancies/" + v.get("vacancy").asString() + "/candidates/me");
            rows(table, "The developer in Pune about: " + v.get("title").asString(), pair.get("whyNot"));
        });
        var others = StreamSupport.stream(germany.get("/vacancies").spliterator(), false)
                .filter(v -> !v.get("shown").asBoolean() && !hasReason(v, "deadline-passed"))
                .limit(4)
                .toList();
        for (var v : others)
            rows(table, "The contact point about: " + v.get("title").asString(), v.get("hiddenBecause"));
        out.println(table.render(terminal));
    }

    private static void rows(Table table, String asked, JsonNode reasons) {
        reasons.forEach(r ->
                table.row(asked, r.get("code").asString(), text(r.has("text") ? r.get("text") : r.get("sentence"))));
    }

    private static boolean hasReason(JsonNode vacancy, String code) {
        return StreamSupport.stream(vacancy.get("hiddenBecause").spliterator(), false)
                .anyMatch(r -> r.get("code").asString().equals(code));
    }

    private void heading(String title) {
        out.println();
        out.println("== " + title);
        out.println();
    }

    private static Optional<JsonNode> first(JsonNode list, Predicate<JsonNode> which) {
        return StreamSupport.stream(list.spliterator(), false).filter(which).findFirst();
    }

    private static String line(JsonNode item, String criterion) {
        return first(
                        item.at("/score/contributions"),
                        c -> c.get("criterion").asString().equals(criterion))
                .map(c -> c.get("text").asString())
                .orElse("");
    }

    /// Missing if there is none.
    private static JsonNode route(JsonNode pathway, JsonNode legend) {
        return legend.path("routes").path(pathway.path("route").asString(""));
    }

    /// The state of the first pathway, and how much would settle it.
    private static String pathway(JsonNode item, JsonNode legend) {
        var pathway = item.at("/pathways/0");
        if (pathway.isMissingNode()) return "not assessed";
        var open = route(pathway, legend).at("/wouldSettle").size();
        var state = pathway.get("memberState").asString() + " "
                + pathway.get("state").asString();
        return open == 0 ? state : state + ", " + open + " open";
    }

    private static String joined(JsonNode list) {
        return String.join(
                ", ",
                StreamSupport.stream(list.spliterator(), false)
                        .map(JsonNode::asString)
                        .toList());
    }

    private static String firstOf(JsonNode list) {
        return list.isEmpty() ? "" : list.get(0).asString();
    }

    private static String points(JsonNode number) {
        return number.decimalValue().setScale(2, RoundingMode.UNNECESSARY).toString();
    }

    private static String text(JsonNode node) {
        return node.isMissingNode() || node.isNull() ? "" : node.asString();
    }

    /// The accounts of the demo realm, as a table.
    public static String accounts() {
        var table = new Table(Column.name("demo account", 20), Column.name("password", 10), Column.text("is", 60));
        for (var account : List.of(
                "demo-jobseeker|a software developer in Pune",
                "demo-newcomer|a jobseeker who has not registered yet",
                "demo-employer|the employer DE:HRB 90001",
                "demo-ncp-de|the contact point of Germany",
                "demo-ncp-pl|the contact point of Poland",
                "demo-officer|an officer of the Legal Gateway Office in India",
                "demo-supervisor|a supervisor there",
                "demo-secretariat|the Secretariat",
                "demo-auditor|an auditor")) {
            var parts = account.split("\\|");
            table.row(parts[0], "demo", parts[1]);
        }
        return table.render(false);
    }
}
