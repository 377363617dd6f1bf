package eu.talentpool.service;

import static eu.talentpool.service.RunningService.BATCH;

import eu.talentpool.profile.PartialDate;
import eu.talentpool.profile.ProfileContent;
import eu.talentpool.profile.ProfileId;
import eu.talentpool.taxonomy.Cefr;
import eu.talentpool.taxonomy.Mention;
import eu.talentpool.testpool.Examples;
import eu.talentpool.vacancy.Pay;
import eu.talentpool.vacancy.VacancyContent;
import eu.talentpool.vacancy.VacancyContent.Place;
import eu.talentpool.vacancy.VacancyContent.RequiredLanguage;
import eu.talentpool.vacancy.VacancyContent.RequiredSkill;
import eu.talentpool.vacancy.VacancyId;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// The invented people and vacancies that every test finds in the pool.
final class Cast {

    static final Mention JAVA = Mention.ofUri("Java", Examples.JAVA);
    static final Mention KOTLIN = Mention.ofUri("Kotlin", "urn:talentpool:skill:kotlin");
    static final Mention PYTHON =
            Mention.ofUri("Python", "http://data.europa.eu/esco/skill/ccd0a1d9-afda-43d9-b901-96344886e14d");
    static final Mention TYPESCRIPT =
            Mention.ofUri("TypeScript", "http://data.europa.eu/esco/skill/867137fb-ff1b-4ca3-99f3-cb6969aa2c68");
    private static final List<Mention> SKILLS = List.of(JAVA, PYTHON, TYPESCRIPT, KOTLIN);

    /// Subject of `demo-jobseeker`.
    static final String JOBSEEKER = "00000000-0000-4000-8000-000000000001";

    static final VacancyId BERLIN = BATCH.vacancy(BatchSide.GERMAN, content("DE", "Berlin", null));
    static final VacancyId HAMBURG = BATCH.vacancy(BatchSide.GERMAN, content("DE", "Hamburg", null));
    static final VacancyId WARSAW = BATCH.vacancy(BatchSide.POLISH, content("PL", "Warszawa", null));

    /// Twelve people, each with a little less than the one before; two and two alike.
    static final List<ProfileId> PEOPLE = IntStream.range(0, 12)
            .mapToObj(i -> BATCH.profile(
                    "person-" + i,
                    person(i / 2),
                    Planted.identity(i, i % 2 == 0 ? "IN" : "BT"),
                    i == 0 ? JOBSEEKER : null,
                    "DE",
                    "NL"))
            .toList();

    static final ProfileId HIDDEN = BATCH.profile("hidden", person(0), Planted.identity(90, "IN"), null, "FR");

    static {
        BATCH.index();
    }

    private Cast() {}

    /// Calls for the cast to be in the pool.
    static void enter() {
        if (PEOPLE.isEmpty()) throw new IllegalStateException("nobody came");
    }

    static VacancyContent content(String country, String city, @Nullable LocalDate deadline) {
        return content("Java developer", "We build software for hospitals.", country, city, deadline);
    }

    static VacancyContent content(
            String title, String description, String country, String city, @Nullable LocalDate deadline) {
        var v = Examples.vacancy(title, description, deadline);
        return new VacancyContent(
                v.language(),
                title,
                description,
                v.occupations(),
                List.of(
                        new RequiredSkill(JAVA, true),
                        new RequiredSkill(PYTHON, true),
                        new RequiredSkill(TYPESCRIPT, false)),
                List.of(new RequiredLanguage("en", Cefr.B2, true), new RequiredLanguage("de", Cefr.B1, true)),
                6,
                24,
                List.of(new Place(country, null, city, null)),
                new VacancyContent.NamedEmployer("Beispiel GmbH", null, country, "jobs@example.org", "J62"),
                new Pay(new BigDecimal("52000"), new BigDecimal("60000"), "EUR", Pay.Period.YEAR),
                v.schedule(),
                v.offering(),
                40,
                1,
                null,
                null,
                null,
                deadline,
                null,
                "Write to jobs@example.org",
                true,
                false);
    }

    /// @param less 0 for the best; each step takes something away
    static ProfileContent person(int less) {
        var skills = new ArrayList<>(SKILLS.subList(Math.min(less, 3), SKILLS.size()));
        skills.add(Mention.ofText("Skillwritten"));
        return new ProfileContent(
                "en",
                "Headlinewritten",
                List.of(new Mention("Titlewritten", Examples.DEVELOPER, "2512", 0.95)),
                List.of(job(2018 + less)),
                List.of(new ProfileContent.Education(
                        "Degreewritten", 6, null, new PartialDate(2014, 6, null), false, "0613", "IN", 4)),
                skills,
                List.of(
                        new ProfileContent.LanguageSkill("en", less < 4 ? Cefr.C1 : Cefr.A2, false),
                        new ProfileContent.LanguageSkill("mr", Cefr.C2, true)),
                ProfileContent.Wishes.NONE,
                List.of(new ProfileContent.Credential(
                        ProfileContent.Credential.Kind.BILATERAL,
                        "Credentialwritten institute",
                        LocalDate.of(2025, 5, 5),
                        new Mention("Credentialwritten", Examples.JAVA, null, 0.9))));
    }

    private static ProfileContent.Experience job(int since) {
        var title = new Mention("Titlewritten", Examples.DEVELOPER, "2512", 0.95);
        return new ProfileContent.Experience(
                title, new PartialDate(since, 7, null), null, true, "IN", 40, "Storywritten");
    }
}
