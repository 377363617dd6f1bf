package eu.talentpool.exchange;

import eu.talentpool.profile.PartialDate;
import eu.talentpool.profile.ProfileContent;
import eu.talentpool.profile.ProfileContent.Education;
import eu.talentpool.profile.ProfileContent.Experience;
import eu.talentpool.profile.ProfileContent.LanguageSkill;
import eu.talentpool.profile.ProfileContent.Wishes;
import eu.talentpool.taxonomy.Cefr;
import eu.talentpool.taxonomy.Mention;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Invented profiles with every combination of what may be there and what may be missing.
record RandomProfile(Random random) {

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
            "http://example.org/?a=1&b=2",
            "100%",
            "Łódź");

    ProfileContent content() {
        return new ProfileContent(
                one("en", "de", "hi", "pl"),
                maybe(() -> words(3)),
                many(3, this::occupation),
                many(3, this::job),
                many(3, this::programme),
                many(5, this::skill),
                languages(),
                wishes(),
                List.of());
    }

    /// Without what the format cannot say.
    static ProfileContent carried(ProfileContent p) {
        var jobs = p.experience().stream().map(RandomProfile::carried).toList();
        return new ProfileContent(
                p.language(),
                null,
                occupations(p, jobs),
                jobs,
                p.education().stream().map(RandomProfile::carried).toList(),
                SkillList.distinct(p.skills().stream().map(RandomProfile::said)),
                p.languages().stream()
                        .sorted(Comparator.comparing(LanguageSkill::motherTongue)
                                .reversed())
                        .toList(),
                new Wishes(p.wishes().countries(), null, p.wishes().fullTime(), null, null, null),
                List.of());
    }

    private static List<Mention> occupations(ProfileContent p, List<Experience> jobs) {
        var coded = p.occupations().stream()
                .map(RandomProfile::said)
                .filter(m -> m.uri() != null || m.iscoGroup() != null)
                .toList();
        return coded.isEmpty() ? ProfileDrafts.occupations(jobs, Findings.aboutAPerson()) : coded;
    }

    private static Experience carried(Experience job) {
        return new Experience(
                said(job.occupation()), job.from(), job.to(), job.current(), job.country(), null, job.description());
    }

    private static Education carried(Education e) {
        return new Education(e.title(), e.eqf(), e.started(), e.completed(), e.ongoing(), e.field(), e.country(), null);
    }

    /// A code that a document names is certain, an ESCO occupation is named without its ISCO group, and a concept of
    /// another taxonomy by its words.
    private static Mention said(Mention m) {
        if (m.uri() != null && m.uri().startsWith("http")) return Mention.ofUri(m.text(), m.uri());
        return m.iscoGroup() == null ? Mention.ofText(m.text()) : Mention.ofIsco(m.text(), m.iscoGroup());
    }

    private Mention occupation() {
        return switch (random.nextInt(5)) {
            case 0 -> new Mention(words(2), uri("occupation"), "2512", 0.9);
            case 1 -> Mention.ofUri("", uri("occupation"));
            case 2 -> Mention.ofIsco(words(2), one("2", "25", "251", "2512"));
            case 3 -> new Mention(words(2), "urn:talentpool:occupation:invented", "2514", 0.8);
            default -> Mention.ofText(words(2));
        };
    }

    private Experience job() {
        var from = 1990 + random.nextInt(30);
        var current = random.nextBoolean();
        return new Experience(
                occupation(),
                maybe(() -> date(from)),
                current ? null : maybe(() -> date(from + 1)),
                current,
                maybe(() -> one("IN", "NP", "DE")),
                maybe(() -> 40),
                maybe(() -> Stream.generate(() -> "Work " + words(6))
                        .limit(1 + random.nextInt(4))
                        .collect(Collectors.joining("\n"))));
    }

    private Education programme() {
        var from = 1990 + random.nextInt(30);
        var ongoing = random.nextInt(4) == 0;
        return new Education(
                "Degree " + words(2),
                maybe(() -> 1 + random.nextInt(8)),
                maybe(() -> date(from)),
                ongoing ? null : maybe(() -> date(from + 4)),
                ongoing,
                maybe(() -> one("06", "061", "0613")),
                maybe(() -> one("IN", "NP")),
                maybe(() -> 4));
    }

    private PartialDate date(int year) {
        var day = LocalDate.of(year, 1, 1).plusDays(random.nextInt(365));
        return switch (random.nextInt(3)) {
            case 0 -> new PartialDate(year, null, null);
            case 1 -> new PartialDate(year, day.getMonthValue(), null);
            default -> PartialDate.of(day);
        };
    }

    private Mention skill() {
        return switch (random.nextInt(3)) {
            case 0 -> Mention.ofText("skill " + words(2));
            case 1 -> new Mention(words(1), uri("skill"), null, 0.8);
            default -> Mention.ofUri("kotlin " + words(1), "urn:talentpool:skill:invented");
        };
    }

    private List<LanguageSkill> languages() {
        return Stream.of("de", "en", "mr", "hi")
                .filter(_ -> random.nextBoolean())
                .map(code -> random.nextBoolean()
                        ? new LanguageSkill(code, Cefr.C2, true)
                        : new LanguageSkill(code, maybe(() -> one(Cefr.values())), false))
                .toList();
    }

    private Wishes wishes() {
        var countries = Stream.of("DE", "NL").filter(_ -> random.nextBoolean()).toList();
        return new Wishes(
                countries, maybe(() -> LocalDate.of(2027, 3, 1)), maybe(random::nextBoolean), 50_000, "EUR", true);
    }

    private String uri(String kind) {
        return "http://data.europa.eu/esco/" + kind + "/" + new UUID(random.nextLong(), random.nextLong());
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
