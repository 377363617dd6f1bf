package eu.talentpool.benchmarks.fairness;

import eu.talentpool.benchmarks.fairness.Trial.Shift;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What was found, as a page.
record FairnessPage(
        String taxonomy, String weights, int people, int vacancies, List<Shift> shifts, List<Exposure> exposures) {

    private static final String PAGE = """
        # Fairness of the ranking

        Written by `./talent-pool benchmark fairness`; taxonomy %s, %s, %,d invented people, %,d vacancies.

        Each line is one pair of invented applicants who differ in one thing. Both documents are read, linked, scored
        and explained as in the pool, and placed among the same people at up to 20 vacancies of their trade. "Apart" is the
        largest distance in places at any of these vacancies, "drift" the mean (positive: the second stands below).

        %s

        ## Must be the same to the byte

        What is kept, every score, every sentence and every place are compared.

        %s
        ## Hints at who somebody is

        A gap must not move anybody: how fresh experience is counts the work done since, not the calendar. Of a title
        the feminine form may stand at most two places from the masculine one; where it does, the taxonomy in use names only one
        of the two, or another occupation is closer in words.

        %s
        ## Attention by group

        Share of the attention (1 / log2(place + 1), first 50 places) over all vacancies against the share of the people;
        in brackets where 95 of 100 groups of the same size lie that are drawn by lot. People were drawn without regard to
        age. Origin decides which languages they speak. Who graduated long ago, or has a gap, has in this corpus worked
        longer, and months of related work count.

        | group | share of the people | attention / share |
        |---|---|---|
        %s
        """;

    /// True if every pair keeps its bound.
    boolean holds() {
        return shifts.stream().allMatch(Shift::holds);
    }

    String text() {
        return String.format(
                Locale.ROOT,
                PAGE,
                taxonomy,
                weights,
                people,
                vacancies,
                verdict(),
                table(shifts.stream().filter(shift -> shift.twins().bytes())),
                table(shifts.stream().filter(shift -> !shift.twins().bytes())),
                exposures.stream().map(FairnessPage::row).collect(Collectors.joining("\n")));
    }

    String verdict() {
        var broken = shifts.stream().filter(shift -> !shift.holds()).toList();
        if (broken.isEmpty()) return "**All %d pairs keep their bound.**".formatted(shifts.size());
        return broken.stream()
                .map(shift -> "- %s, %s: %d places apart"
                        .formatted(shift.twins().trade(), shift.twins().what(), shift.most()))
                .collect(Collectors.joining(
                        "\n",
                        "**%d of %d pairs do not keep their bound:**\n\n".formatted(broken.size(), shifts.size()),
                        ""));
    }

    private static String table(Stream<Shift> shifts) {
        return shifts.map(FairnessPage::row)
                .collect(Collectors.joining(
                        "\n",
                        "| trade | differ in | apart | allowed | drift | vacancies |\n|---|---|---|---|---|---|\n",
                        "\n"));
    }

    private static String row(Shift shift) {
        return String.format(
                Locale.ROOT,
                "| %s | %s | %s | %s | %+.1f | %d |",
                shift.twins().trade(),
                shift.twins().what(),
                shift.twins().bytes() && shift.same() ? "same bytes" : shift.most(),
                Objects.requireNonNullElse(shift.twins().most(), ""),
                shift.drift(),
                shift.vacancies());
    }

    private static String row(Exposure group) {
        return String.format(
                Locale.ROOT,
                "| %s | %.1f %% | %.3f (%.3f to %.3f) |",
                group.group(),
                100 * group.share(),
                group.ratio(),
                group.low(),
                group.high());
    }
}
