package eu.talentpool.pathway;

import static java.util.stream.Collectors.toMap;

import eu.talentpool.pathway.terms.DeclaredFact;
import eu.talentpool.pathway.terms.JobFacts;
import eu.talentpool.pathway.terms.PathwayFacts;
import eu.talentpool.pathway.terms.PathwayFacts.Degree;
import eu.talentpool.pathway.terms.PathwayFacts.WorkPeriod;
import eu.talentpool.pathway.terms.Quantity;
import eu.talentpool.profile.PartialDate;
import eu.talentpool.profile.ProfileContent.LanguageSkill;
import eu.talentpool.taxonomy.Cefr;
import eu.talentpool.vacancy.Pay;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Random people and jobs, equal for equal seeds; about a third of the facts is unknown.
final class Examples {

    static final LocalDate DAY = LocalDate.of(2026, 11, 24);
    static final List<String> STATES = List.of("AT", "BE", "DE", "ES", "FR", "NL", "PL");

    private final Random random;

    Examples(long seed) {
        random = new Random(seed);
    }

    String state() {
        return oneOf(STATES);
    }

    PathwayFacts person() {
        return new PathwayFacts(
                listOf(2, this::degree),
                listOf(3, this::work),
                orUnknown(PartialDate.of(DAY.minusDays(9_000 + random.nextInt(10_000)))),
                listOf(2, this::language),
                orUnknown(DAY.plusDays(random.nextInt(1_000) - 200)),
                orUnknown(random.nextInt(5) > 0),
                random.nextBoolean() ? Map.of() : Map.of(state(), random.nextInt(4) > 0),
                declared(),
                random.nextBoolean() ? Map.of() : Map.of(Quantity.GROUP_MONTHS, random.nextInt(12)));
    }

    Degree degree() {
        return new Degree(
                orUnknown(3 + random.nextInt(6)),
                orUnknown(1 + random.nextInt(5)),
                orUnknown(date()),
                random.nextInt(8) == 0,
                random.nextBoolean() ? Map.of() : Map.of(state(), random.nextInt(4) > 0),
                orUnknown(oneOf(List.of("IN", "DE", "AT"))),
                orUnknown(oneOf(List.of("0613", "0311", "07"))),
                orUnknown(random.nextInt(3) == 0));
    }

    WorkPeriod work() {
        return new WorkPeriod(
                orUnknown(isco()),
                orUnknown(date()),
                orUnknown(date()),
                random.nextInt(4) == 0,
                orUnknown(oneOf(List.of("IN", "AT"))),
                orUnknown(random.nextBoolean()));
    }

    private LanguageSkill language() {
        var level = orUnknown(oneOf(List.of(Cefr.values())));
        return new LanguageSkill(oneOf(List.of("de", "en", "fr")), level, random.nextInt(9) == 0);
    }

    private Map<DeclaredFact, Boolean> declared() {
        return Arrays.stream(DeclaredFact.values())
                .filter(_ -> random.nextInt(3) == 0)
                .collect(toMap(fact -> fact, _ -> random.nextInt(4) > 0));
    }

    JobFacts job(String state) {
        return new JobFacts(
                orUnknown(state),
                listOf(2, this::isco),
                orUnknown(pay(state)),
                orUnknown(random.nextBoolean()),
                random.nextInt(4) == 0 ? 12 + random.nextInt(3) : null,
                orUnknown(15 + random.nextInt(26)),
                orUnknown(random.nextInt(6) == 0),
                orUnknown(3 + random.nextInt(12)),
                orUnknown(random.nextBoolean()),
                orUnknown(4 + random.nextInt(4)),
                orUnknown(random.nextInt(4) == 0),
                orUnknown(random.nextInt(6) == 0),
                orUnknown(random.nextInt(8) > 0),
                orUnknown(state + (1 + random.nextInt(3))),
                declared());
    }

    private Pay pay(String state) {
        var min = BigDecimal.valueOf(30_000 + random.nextInt(150_000));
        var max = min.add(BigDecimal.valueOf(random.nextInt(20_000)));
        return new Pay(min, orUnknown(max), state.equals("PL") ? "PLN" : "EUR", Pay.Period.YEAR);
    }

    private String isco() {
        return oneOf(List.of("2512", "1330", "2411", "3512", "25", "2", "2221"));
    }

    private PartialDate date() {
        var day = DAY.minusDays(random.nextInt(4_500) - 100);
        return switch (random.nextInt(3)) {
            case 0 -> new PartialDate(day.getYear(), null, null);
            case 1 -> new PartialDate(day.getYear(), day.getMonthValue(), null);
            default -> PartialDate.of(day);
        };
    }

    int below(int bound) {
        return random.nextInt(bound);
    }

    private <T> T oneOf(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    private <T> @Nullable T orUnknown(T value) {
        return random.nextInt(3) == 0 ? null : value;
    }

    private <T> List<T> listOf(int most, Supplier<T> one) {
        return Stream.generate(one).limit(random.nextInt(most + 1)).toList();
    }
}
