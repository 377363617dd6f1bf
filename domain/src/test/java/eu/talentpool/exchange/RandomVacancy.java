package eu.talentpool.exchange;

import eu.talentpool.taxonomy.Cefr;
import eu.talentpool.taxonomy.Mention;
import eu.talentpool.vacancy.Pay;
import eu.talentpool.vacancy.VacancyContent;
import eu.talentpool.vacancy.VacancyContent.NamedEmployer;
import eu.talentpool.vacancy.VacancyContent.Offering;
import eu.talentpool.vacancy.VacancyContent.Place;
import eu.talentpool.vacancy.VacancyContent.RequiredLanguage;
import eu.talentpool.vacancy.VacancyContent.RequiredSkill;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Invented vacancies with every combination of what may be there and what may be missing.
record RandomVacancy(Random random) {

    private static final List<String> WORDS = List.of(
            "Java",
            "R&D",
            "C++",
            "List<String>",
            "größer",
            "विकासक",
            "a<b",
            "\"quoted\"",
            "it's",
            "&c",
            "🙂",
            "x;y",
            "http://example.org/?a=1&b=2",
            "100%",
            "-",
            "Łódź");

    VacancyContent content() {
        var from = LocalDate.of(2026, 1, 1).plusDays(random.nextInt(400));
        var places = many(3, this::place);
        return new VacancyContent(
                one("en", "de", "hi", "pl"),
                words(4),
                lines(),
                occupations(),
                skills(),
                languages(),
                maybe(() -> 1 + random.nextInt(8)),
                maybe(() -> random.nextInt(200)),
                places,
                employer(),
                maybe(this::pay),
                maybe(() -> one(VacancyContent.Schedule.values())),
                maybe(() -> one(Offering.values())),
                maybe(() -> 40),
                1 + random.nextInt(999_999),
                maybe(() -> from.plusDays(60)),
                maybe(() -> from.plusDays(400)),
                maybe(() -> from),
                maybe(() -> from.plusDays(30)),
                maybe(random::nextBoolean),
                maybe(this::lines),
                random.nextBoolean(),
                maybe(random::nextBoolean));
    }

    static VacancyContent with(List<RequiredSkill> skills) {
        var v = new RandomVacancy(new Random(1)).content();
        return of(v, v.occupations(), skills);
    }

    /// Without what the format cannot say.
    static VacancyContent carried(VacancyContent v) {
        var skills = v.skills().stream()
                .map(s -> new RequiredSkill(said(s.skill()), s.essential()))
                .toList();
        return of(v, carriedOccupations(v), skills);
    }

    private static VacancyContent of(VacancyContent v, List<Mention> occupations, List<RequiredSkill> skills) {
        return new VacancyContent(
                v.language(),
                v.title(),
                v.description(),
                occupations,
                skills,
                v.languages(),
                v.educationEqf(),
                v.experienceMonths(),
                v.places(),
                v.employer(),
                v.pay(),
                v.schedule(),
                v.offering() == Offering.AGENCY || v.offering() == Offering.OTHER ? null : v.offering(),
                null,
                v.openings(),
                v.start(),
                v.end(),
                v.publishedFrom(),
                v.applicationDeadline(),
                v.remote(),
                v.howToApply(),
                v.internationalHiring(),
                null);
    }

    private static List<Mention> carriedOccupations(VacancyContent v) {
        var coded = v.occupations().stream()
                .filter(o -> o.uri() != null || o.iscoGroup() != null)
                .map(RandomVacancy::said)
                .toList();
        return coded.isEmpty() ? List.of(Mention.ofText(v.title())) : coded;
    }

    /// A code that a document names is certain, and an ESCO occupation is named without its ISCO group.
    private static Mention said(Mention m) {
        if (m.uri() != null) return Mention.ofUri(m.text(), m.uri());
        return m.iscoGroup() == null ? Mention.ofText(m.text()) : Mention.ofIsco(m.text(), m.iscoGroup());
    }

    private List<Mention> occupations() {
        return many(3, () -> switch (random.nextInt(4)) {
            case 0 -> new Mention(words(2), uri("occupation"), "2512", 0.9);
            case 1 -> Mention.ofUri("", uri("occupation"));
            case 2 -> Mention.ofIsco(words(2), one("2", "25", "251", "2512"));
            default -> Mention.ofText(words(2));
        });
    }

    private List<RequiredSkill> skills() {
        return many(
                        5,
                        () -> new RequiredSkill(
                                random.nextBoolean()
                                        ? Mention.ofText("skill " + words(2))
                                        : new Mention(words(1), uri("skill"), null, 0.8),
                                random.nextBoolean()))
                .stream()
                .distinct()
                .toList();
    }

    private List<RequiredLanguage> languages() {
        return Stream.of("de", "en", "fr")
                .filter(_ -> random.nextBoolean())
                .map(code -> new RequiredLanguage(code, maybe(() -> one(Cefr.values())), random.nextBoolean()))
                .toList();
    }

    private Place place() {
        return new Place(
                one("DE", "GR", "PL"),
                maybe(() -> one("DE300", "EL30", "PL")),
                maybe(() -> words(2)),
                maybe(() -> "10-115"));
    }

    private NamedEmployer employer() {
        return new NamedEmployer(
                maybe(() -> words(3)),
                maybe(() -> "HRB DEMO " + random.nextInt(99)),
                one("DE", "IE"),
                maybe(() -> one("jobs@example.org", "+49 (0)00 000-0", "https://example.org/jobs")),
                maybe(() -> one("J62", "A", "C33")));
    }

    private Pay pay() {
        var low = new BigDecimal(1 + random.nextInt(90_000)).setScale(random.nextInt(3));
        var high = maybe(() -> low.add(BigDecimal.valueOf(random.nextInt(9_000))));
        return new Pay(
                high == null || random.nextBoolean() ? low : null, high, one("EUR", "PLN"), one(Pay.Period.values()));
    }

    private String uri(String kind) {
        return "http://data.europa.eu/esco/" + kind + "/" + new java.util.UUID(random.nextLong(), random.nextLong());
    }

    private String lines() {
        return Stream.generate(() -> words(6)).limit(1 + random.nextInt(4)).collect(Collectors.joining("\n"));
    }

    private String words(int most) {
        return Stream.generate(() -> WORDS.get(random.nextInt(WORDS.size())))
                .limit(1 + random.nextInt(most))
                .collect(Collectors.joining(" "));
    }

    private <T> List<T> many(int most, Supplier<T> made) {
        return Stream.generate(made).limit(random.nextInt(most + 1)).toList();
    }

    private <T> @Nullable T maybe(Supplier<T> made) {
        return random.nextInt(3) == 0 ? null : made.get();
    }

    @SafeVarargs
    private <T> T one(T... choices) {
        return choices[random.nextInt(choices.length)];
    }
}
