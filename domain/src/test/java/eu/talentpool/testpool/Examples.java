package eu.talentpool.testpool;

import eu.talentpool.consent.Consent;
import eu.talentpool.employer.EntityType;
import eu.talentpool.employer.Participation;
import eu.talentpool.profile.Identity;
import eu.talentpool.profile.PartialDate;
import eu.talentpool.profile.ProfileContent;
import eu.talentpool.profile.Registration;
import eu.talentpool.taxonomy.Cefr;
import eu.talentpool.taxonomy.Mention;
import eu.talentpool.vacancy.Pay;
import eu.talentpool.vacancy.Shortage;
import eu.talentpool.vacancy.VacancyContent;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Invented records. All operator data here are invented too.
public final class Examples {

    public static final String JAVA = "http://data.europa.eu/esco/skill/19a8293b-8e95-4de3-983f-77484079c389";
    public static final String DEVELOPER = "http://data.europa.eu/esco/occupation/f2b15a0e-e65a-438a-affb-29b9d50b77d1";

    private Examples() {}

    public static VacancyContent vacancy() {
        return vacancy("Java developer", "We build software for hospitals.", null);
    }

    public static VacancyContent vacancy(String title, String description, @Nullable LocalDate deadline) {
        return new VacancyContent(
                "en",
                title,
                description,
                List.of(new Mention("software developer", DEVELOPER, "2512", 1)),
                List.of(new VacancyContent.RequiredSkill(Mention.ofUri("Java", JAVA), true)),
                List.of(new VacancyContent.RequiredLanguage("en", Cefr.B2, true)),
                6,
                24,
                List.of(new VacancyContent.Place("DE", "DE300", "Berlin", null)),
                new VacancyContent.NamedEmployer(
                        "Beispiel Software GmbH", "HRB 90001", "DE", "jobs@example.org", "J62"),
                new Pay(new BigDecimal("52000"), new BigDecimal("60000"), "EUR", Pay.Period.YEAR),
                VacancyContent.Schedule.FULL_TIME,
                VacancyContent.Offering.PERMANENT,
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

    public static ProfileContent profile() {
        return new ProfileContent(
                "en",
                "Software developer",
                List.of(new Mention("Software developer", DEVELOPER, "2512", 0.95)),
                List.of(new ProfileContent.Experience(
                        new Mention("Java developer", DEVELOPER, "2512", 0.95),
                        new PartialDate(2019, 7, null),
                        null,
                        true,
                        "IN",
                        40,
                        null)),
                List.of(new ProfileContent.Education(
                        "B.E. Computer Engineering", 6, null, new PartialDate(2019, 6, null), false, "0613", "IN", 4)),
                List.of(new Mention("Java", JAVA, null, 0.95)),
                List.of(
                        new ProfileContent.LanguageSkill("en", Cefr.C1, false),
                        new ProfileContent.LanguageSkill("mr", Cefr.C2, true)),
                ProfileContent.Wishes.NONE,
                List.of());
    }

    public static Identity identity() {
        return new Identity(
                "Asha",
                "Erfundenova",
                "asha@example.org",
                "+91 00000 00000",
                new PartialDate(1996, 4, 2),
                List.of("IN"),
                "IN");
    }

    public static Registration registration() {
        return new Registration(true, "IN", false);
    }

    public static Consent consent(String... countries) {
        return new Consent(
                Set.of(Consent.Section.values()),
                Set.of(Consent.Purpose.SEARCH, Consent.Purpose.CONTACT),
                Set.of(countries),
                "test-1",
                Instant.parse("2026-11-01T10:00:00Z"),
                null);
    }

    public static List<Participation> calendar() {
        return List.of("DE", "NL", "PL", "FR").stream()
                .map(state -> new Participation(
                        state, LocalDate.of(2026, 6, 1), null, Set.of(EntityType.EMPLOYER), "invented for tests"))
                .toList();
    }

    public static List<Shortage> shortages() {
        return List.of(
                new Shortage(Shortage.Scope.EU, "", "25", false, LocalDate.of(2026, 6, 1), null, "invented for tests"));
    }
}
