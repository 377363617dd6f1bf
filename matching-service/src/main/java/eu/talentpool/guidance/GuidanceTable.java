package eu.talentpool.guidance;

import eu.talentpool.guidance.GuidanceReply.Way;
import eu.talentpool.guidance.PathwayView.ConditionView;
import eu.talentpool.guidance.PathwayView.RouteView;
import eu.talentpool.guidance.PathwayView.StatementView;
import java.io.PrintWriter;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A reply as a person reads it in a terminal.
final class GuidanceTable {

    private GuidanceTable() {}

    /// @param all every route with every condition; otherwise the one that tells most, and a line for each of the
    /// others
    static void print(GuidanceReply reply, boolean all, PrintWriter out) {
        out.println("As of " + reply.asOf() + ", by rules " + reply.rulesVersion() + ".");
        out.println(reply.summary());
        out.println();
        reply.ways().forEach(way -> print(way, out));
        reply.pathways().forEach(pathway -> print(pathway, all, out));
        out.println();
        out.println(reply.disclaimer());
    }

    private static void print(Way way, PrintWriter out) {
        out.printf(
                "%s  %-13s %-52s %s%n",
                way.memberState(),
                way.state(),
                way.name(),
                way.open() == 0 ? "" : way.met() + " met, " + way.open() + " open");
        way.notMet().forEach(text -> out.println("    not met: " + text));
    }

    private static void print(PathwayView pathway, boolean all, PrintWriter out) {
        out.printf("%n== %s, %s: %s%n", pathway.name(), pathway.memberState(), pathway.text());
        var told = told(pathway);
        for (var route : pathway.routes())
            if (all || route == told) print(route, out);
            else printShort(route, out);
        list("To settle it:", pathway.wouldSettle().stream(), out);
        list("To know:", pathway.statements().stream().map(GuidanceTable::said), out);
        list("Not compared here:", pathway.reservations().stream(), out);
        list("Not known to the rule data:", pathway.gaps().stream(), out);
    }

    private static @Nullable RouteView told(PathwayView pathway) {
        return pathway.routes().stream()
                .filter(route -> pathway.nearestRoute() == null
                        ? route.state().equals(pathway.state())
                        : route.id().equals(pathway.nearestRoute()))
                .findFirst()
                .orElse(null);
    }

    private static void printShort(RouteView route, PrintWriter out) {
        out.printf("%n  or: %s (%s): %s%n", route.text(), route.id(), route.state());
        route.conditions().stream()
                .filter(c -> c.state().equals("NOT_MET"))
                .forEach(condition -> print(condition, out));
    }

    private static void print(RouteView route, PrintWriter out) {
        out.printf("%n  %s (%s): %s%n", route.text(), route.id(), route.state());
        route.conditions().forEach(condition -> print(condition, out));
    }

    private static String said(StatementView told) {
        return told.text() + " (" + told.source().title() + ", " + told.source().article() + ") [" + told.verification()
                + "]";
    }

    private static void print(ConditionView c, PrintWriter out) {
        var wouldBe = c.wouldBe() == null ? "" : " (if the rule were confirmed: " + c.wouldBe() + ")";
        out.printf("    %-14s %s%s%n", c.state(), c.text(), wouldBe);
        var compared = Stream.of(said("found", c.found()), said("asked for", c.required()))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining("; "));
        if (!compared.isEmpty()) out.println("                   " + compared);
        c.points().forEach(p -> out.printf("                   %d to %d points: %s%n", p.least(), p.most(), p.text()));
        out.println("                   " + sources(c));
    }

    private static String said(String what, String value) {
        return value.isEmpty() ? "" : what + ": " + value;
    }

    private static String sources(ConditionView c) {
        return c.sources().stream()
                .map(s -> s.title() + ", " + s.article() + (s.textAsOf() == null ? "" : ", text of " + s.textAsOf()))
                .distinct()
                .collect(Collectors.joining("; ", "", " [" + c.verification() + "]"));
    }

    private static void list(String title, Stream<String> lines, PrintWriter out) {
        var all = lines.toList();
        if (all.isEmpty()) return;
        out.println("\n  " + title);
        all.forEach(line -> out.println("    - " + line));
    }
}
