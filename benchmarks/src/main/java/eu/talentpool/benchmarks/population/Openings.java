package eu.talentpool.benchmarks.population;

import eu.talentpool.employer.EmployerId;
import eu.talentpool.employer.Employers;
import eu.talentpool.employer.EntityType;
import eu.talentpool.taxonomy.Taxonomy.Skill;
import eu.talentpool.vacancy.Pay;
import eu.talentpool.vacancy.VacancyContent;
import eu.talentpool.vacancy.VacancyContent.NamedEmployer;
import eu.talentpool.vacancy.VacancyContent.Offering;
import eu.talentpool.vacancy.VacancyContent.Place;
import eu.talentpool.vacancy.VacancyContent.RequiredSkill;
import eu.talentpool.vacancy.VacancyContent.Schedule;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// Invented vacancies of invented employers, each the same whenever asked for.
///
/// @param seed of the employers
record Openings(Trades trades, LocalDate asOf, long seed) {

    /// Vacancies of one employer.
    private static final int PER_EMPLOYER = 8;

    private static final Zipf<Integer> MONTHS_ASKED = new Zipf<>(List.of(24, 12, 36, 0, 60));
    private static final List<Integer> LEVELS_ASKED = List.of(4, 5, 6, 6, 7);

    Population.Opening opening(String key, int number, Draw draw) {
        var employer = number / PER_EMPLOYER;
        var state = Draw.of(~seed, employer).of(Places.DESTINATIONS);
        var name = "Employer " + employer + " Works";
        var id = EmployerId.ofRegistration(state, "MADE " + employer);
        var contact = "https://employer-" + employer + ".example.org";
        var named = new NamedEmployer(name, "MADE " + employer, state, contact, null);
        return new Population.Opening(
                key,
                new Employers.Named(id, name, contact, EntityType.EMPLOYER),
                content(trades.draw(draw), named, state, draw));
    }

    private VacancyContent content(Trade trade, NamedEmployer employer, String state, Draw draw) {
        var town = Places.town(draw);
        var essential = trades.skills(trade, draw.between(3, 9), draw);
        var optional = trades.skills(trade, draw.between(0, 5), draw).stream()
                .filter(skill -> !essential.contains(skill))
                .toList();
        var fullTime = draw.chance(0.85);
        var start = draw.known(0.7, () -> asOf.plusDays(draw.between(14, 240)));
        var temporary = draw.chance(0.2);
        return new VacancyContent(
                "en",
                trade.name(),
                told(trade, town, draw),
                List.of(trade.mention(draw)),
                asked(essential, optional, draw),
                Tongues.asked(state, draw),
                draw.known(0.8, () -> draw.of(LEVELS_ASKED)),
                draw.known(0.75, () -> draw.of(MONTHS_ASKED)),
                List.of(new Place(state, null, town, null)),
                employer,
                pay(draw),
                draw.known(0.95, () -> fullTime ? Schedule.FULL_TIME : Schedule.PART_TIME),
                temporary ? Offering.TEMPORARY : Offering.PERMANENT,
                fullTime ? 40 : 20,
                draw.skewed(1, 4),
                start,
                end(start, temporary, draw),
                asOf.minusDays(draw.between(0, 60)),
                asOf.plusDays(draw.between(30, 180)),
                draw.known(0.5, () -> draw.chance(0.3)),
                "Write to us.",
                true,
                null);
    }

    private static @Nullable LocalDate end(@Nullable LocalDate start, boolean temporary, Draw draw) {
        return start == null || !temporary ? null : start.plusMonths(draw.between(6, 36));
    }

    private static List<RequiredSkill> asked(List<Skill> essential, List<Skill> optional, Draw draw) {
        return IntStream.range(0, essential.size() + optional.size())
                .mapToObj(i -> i < essential.size()
                        ? new RequiredSkill(Trades.mention(essential.get(i), draw), true)
                        : new RequiredSkill(Trades.mention(optional.get(i - essential.size()), draw), false))
                .toList();
    }

    private static @Nullable Pay pay(Draw draw) {
        if (draw.chance(0.2)) return null;
        var yearly = draw.chance(0.6);
        var least = yearly ? 1_000 * draw.between(26, 80) : 100 * draw.between(22, 66);
        var most = draw.known(0.5, () -> BigDecimal.valueOf(least * 12L / 10));
        return new Pay(BigDecimal.valueOf(least), most, "EUR", yearly ? Pay.Period.YEAR : Pay.Period.MONTH);
    }

    private String told(Trade trade, String town, Draw draw) {
        var names = trades.skills(trade, 2 * draw.between(5, 9), draw).stream()
                .map(skill -> skill.labels().in("en"))
                .toList();
        return IntStream.range(0, names.size() / 2)
                .mapToObj(i -> "Your work has to do with " + names.get(2 * i) + " and " + names.get(2 * i + 1) + ".")
                .collect(Collectors.joining(" ", "We look for a " + trade.name() + " in " + town + ". ", ""));
    }
}
