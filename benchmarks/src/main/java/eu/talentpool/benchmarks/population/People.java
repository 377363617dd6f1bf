package eu.talentpool.benchmarks.population;

import eu.talentpool.consent.Consent;
import eu.talentpool.consent.Consent.Purpose;
import eu.talentpool.consent.Consent.Section;
import eu.talentpool.profile.Identity;
import eu.talentpool.profile.PartialDate;
import eu.talentpool.profile.ProfileContent;
import eu.talentpool.profile.ProfileContent.Education;
import eu.talentpool.profile.ProfileContent.Wishes;
import eu.talentpool.profile.Registration;
import eu.talentpool.taxonomy.Mention;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/// Invented people, each the same whenever asked for.
final class People {

    /// ISCED-F 2013, the narrow fields of the trades of the starter taxonomy among them.
    private static final Zipf<String> FIELDS =
            new Zipf<>(List.of("0613", "0612", "0611", "0714", "0713", "0715", "0732", "0913", "0413", "1013"));

    /// EQF levels as often as they are met.
    private static final List<Integer> LEVELS = List.of(6, 6, 6, 6, 7, 7, 4, 4, 5, 3, 8);

    private final Trades trades;
    private final Careers careers;
    private final LocalDate asOf;

    People(Trades trades, LocalDate asOf) {
        this.trades = trades;
        this.careers = new Careers(trades, YearMonth.from(asOf));
        this.asOf = asOf;
    }

    Population.Person person(String key, Draw draw) {
        var origin = draw.of(Places.ORIGINS);
        var trade = trades.draw(draw);
        var wishes = wishes(draw);
        return new Population.Person(
                key,
                content(trade, origin, wishes, draw),
                new Identity("Invented", key, key + "@example.org", null, born(draw), List.of(origin), origin),
                new Registration(true, origin, false),
                consent(wishes, draw));
    }

    private ProfileContent content(Trade trade, String origin, Wishes wishes, Draw draw) {
        return new ProfileContent(
                "en",
                trade.name(),
                wished(trade, draw),
                careers.career(trade, origin, draw),
                education(origin, draw),
                trades.skills(trade, draw.skewed(5, 40), draw).stream()
                        .map(skill -> Trades.mention(skill, draw))
                        .toList(),
                Tongues.spoken(origin, draw),
                wishes,
                List.of());
    }

    private List<Mention> wished(Trade trade, Draw draw) {
        if (draw.chance(0.05)) return List.of();
        var other = trades.next(trade, draw);
        return other.equals(trade) || draw.chance(0.5)
                ? List.of(trade.mention(draw))
                : List.of(trade.mention(draw), other.mention(draw));
    }

    private List<Education> education(String origin, Draw draw) {
        if (draw.chance(0.04)) return List.of();
        var attended = new ArrayList<Education>();
        var level = draw.of(LEVELS);
        var year = asOf.getYear() - draw.between(0, 25);
        attended.add(education(level, year, draw.chance(0.05), origin, draw));
        if (level >= 7) attended.add(education(6, year - 2, false, origin, draw));
        return attended;
    }

    private static Education education(int eqf, int year, boolean ongoing, String origin, Draw draw) {
        var years = eqf >= 7 ? 2 : eqf == 6 ? 4 : 3;
        return new Education(
                eqf >= 6 ? "Degree" : "Certificate",
                draw.known(0.92, () -> eqf),
                new PartialDate(year - years, 9, null),
                ongoing ? null : new PartialDate(year, draw.between(5, 9), null),
                ongoing,
                draw.known(0.8, () -> draw.of(FIELDS)),
                origin,
                years);
    }

    private Wishes wishes(Draw draw) {
        var countries = new TreeSet<String>();
        for (var number = draw.skewed(0, 4); number > 0; number--) countries.add(draw.of(Places.DESTINATIONS));
        var pay = draw.known(0.6, () -> 1_000 * draw.between(22, 75));
        return new Wishes(
                List.copyOf(countries),
                draw.known(0.8, () -> asOf.plusDays(draw.skewed(-60, 300))),
                draw.known(0.85, () -> draw.chance(0.9)),
                pay,
                pay == null ? null : "EUR",
                draw.known(0.6, () -> draw.chance(0.35)));
    }

    /// Most agree to all; one in fifty is not to be found, one in fifteen holds a section back.
    private Consent consent(Wishes wishes, Draw draw) {
        var sections = EnumSet.allOf(Section.class);
        if (draw.chance(0.07)) sections.remove(draw.of(List.of(Section.values())));
        var purposes = draw.chance(0.02) ? Set.of(Purpose.STATISTICS) : Set.of(Purpose.SEARCH, Purpose.CONTACT);
        var countries = new TreeSet<>(wishes.countries());
        for (var number = draw.between(1, 12); number > 0; number--) countries.add(draw.of(Places.DESTINATIONS));
        var given = asOf.minusDays(draw.between(1, 300)).atTime(12, 0).toInstant(ZoneOffset.UTC);
        return new Consent(sections, purposes, countries, "benchmark-1", given, null);
    }

    private PartialDate born(Draw draw) {
        return new PartialDate(asOf.getYear() - draw.between(21, 58), draw.between(1, 12), draw.between(1, 28));
    }
}
