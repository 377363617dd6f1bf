package eu.talentpool.benchmarks.population;

import eu.talentpool.profile.PartialDate;
import eu.talentpool.profile.ProfileContent.Experience;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// Jobs one after the other, with and without gaps, the last one first.
record Careers(Trades trades, YearMonth now) {

    private static final int MOST_JOBS = 8;

    List<Experience> career(Trade trade, String origin, Draw draw) {
        var jobs = new ArrayList<Experience>();
        var current = draw.chance(0.7);
        var end = current ? now : now.minusMonths(draw.skewed(1, 48));
        var begun = end.minusMonths(draw.skewed(0, 300));
        for (var held = trade; end.isAfter(begun) && jobs.size() < MOST_JOBS; held = trades.next(trade, draw)) {
            var start = later(begun, end.minusMonths(draw.skewed(4, 96)));
            jobs.add(job(held, start, end, current && jobs.isEmpty(), origin, draw));
            end = start.minusMonths(draw.chance(0.6) ? 1 : draw.skewed(1, 24));
        }
        return jobs;
    }

    private static YearMonth later(YearMonth a, YearMonth b) {
        return a.isAfter(b) ? a : b;
    }

    private Experience job(Trade held, YearMonth from, YearMonth to, boolean current, String origin, Draw draw) {
        return new Experience(
                held.mention(draw),
                date(from, draw),
                current ? null : date(to, draw),
                current,
                draw.chance(0.85) ? origin : "AE",
                draw.known(0.5, () -> draw.chance(0.85) ? 40 : 20),
                draw.known(0.8, () -> told(held, draw)));
    }

    /// Most tell the month, some the year alone, few the day.
    private static PartialDate date(YearMonth month, Draw draw) {
        if (draw.chance(0.1)) return new PartialDate(month.getYear(), null, null);
        var day = draw.known(0.05, () -> draw.between(1, 28));
        return new PartialDate(month.getYear(), month.getMonthValue(), day);
    }

    private String told(Trade held, Draw draw) {
        return trades.skills(held, draw.between(3, 8), draw).stream()
                .map(skill -> skill.labels().in("en"))
                .collect(Collectors.joining(", ", "As " + held.name() + " I was in charge of ", "."));
    }
}
