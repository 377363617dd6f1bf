package eu.talentpool.ingestion;

import eu.talentpool.assessment.Assessing;
import eu.talentpool.assessment.SavedAssessment;
import eu.talentpool.assessment.SavedAssessments;
import eu.talentpool.audit.Actor;
import eu.talentpool.employer.EmployerId;
import eu.talentpool.employer.Employers;
import eu.talentpool.employer.EntityType;
import eu.talentpool.pathway.PathwayRules;
import eu.talentpool.pathway.terms.PathwayFacts;
import eu.talentpool.pathway.terms.StatedFacts;
import eu.talentpool.profile.ProfileId;
import eu.talentpool.profile.Profiles;
import eu.talentpool.screening.Screening;
import eu.talentpool.testpool.Examples;
import eu.talentpool.vacancy.Pay;
import eu.talentpool.vacancy.Vacancies;
import eu.talentpool.vacancy.VacancyContent;
import eu.talentpool.vacancy.VacancyId;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Invented vacancies in Berlin that differ in pay, and what one jobseeker saved.
final class AssessedRecords {

    static final EmployerId EMPLOYER = EmployerId.ofRegistration("DE", "HRB 90001");

    private static final Actor JOB = Actor.job("test");
    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);
    private static final StatedFacts STATED = new StatedFacts(
            LocalDate.of(2031, 1, 1), true, Map.of(), Map.of("DE", true), true, false, Map.of(), Map.of());

    private final IngestionPool pool;
    private final Assessing assessing = new Assessing(PathwayRules.load(), DAY);
    private ProfileId profile = ProfileId.random();

    AssessedRecords(IngestionPool pool) {
        this.pool = pool;
    }

    /// Closes the vacancies and takes a new profile.
    void clear() {
        pool.db().sql("update vacancy set status = 'CLOSED'").update();
        eraseProfile();
        pool.get(Employers.class).register(EMPLOYER, "Beispiel GmbH", "jobs@example.org", EntityType.EMPLOYER);
        pool.get(Employers.class).verify(EMPLOYER, JOB);
        var key = UUID.randomUUID().toString();
        profile = pool.get(Profiles.class)
                .write("test", key, Examples.profile(), Examples.identity(), key, JOB)
                .id();
    }

    VacancyId vacancy(String pay) {
        return vacancy(UUID.randomUUID().toString(), pay);
    }

    /// @param pay euro a year
    VacancyId vacancy(String key, String pay) {
        var content = content(new BigDecimal(pay));
        var id = pool.get(Vacancies.class)
                .write("test", key, EMPLOYER, content, false, pay, JOB)
                .id();
        pool.get(Screening.class).screen(id, content);
        return id;
    }

    UUID saved(@Nullable VacancyId vacancy) {
        var row = pool.get(Profiles.class).get(profile);
        var person = PathwayFacts.of(Objects.requireNonNull(row.content()), Examples.identity());
        var job =
                vacancy == null ? null : pool.get(Vacancies.class).get(vacancy).content();
        var result = assessing.person(person, row.version(), STATED, List.of("DE"), job);
        var saved = new SavedAssessment(
                UUID.randomUUID(),
                profile,
                vacancy,
                List.of("DE"),
                STATED,
                result,
                Instant.parse("2026-11-24T10:00:00Z"));
        if (!pool.get(SavedAssessments.class).add(saved)) throw new IllegalStateException("not saved");
        return saved.id();
    }

    void eraseProfile() {
        pool.get(Profiles.class).erase(profile, JOB);
    }

    void withoutShortages(Runnable act) {
        var lists = pool.get(Vacancies.class).listShortages();
        pool.get(Vacancies.class).replaceShortages(List.of());
        act.run();
        pool.get(Vacancies.class).replaceShortages(lists);
    }

    /// Rows that tell something of what was assessed.
    long traces(UUID subject) {
        return pool.number("""
            select (select count(*) from saved_assessment where id = '%1$s')
                + (select count(*) from assessed where subject_id = '%1$s')
                + (select count(*) from assessment_change where subject_id = '%1$s')\
            """.formatted(subject));
    }

    private static VacancyContent content(BigDecimal pay) {
        var v = Examples.vacancy();
        return new VacancyContent(
                v.language(),
                v.title(),
                v.description(),
                v.occupations(),
                v.skills(),
                v.languages(),
                v.educationEqf(),
                v.experienceMonths(),
                v.places(),
                v.employer(),
                new Pay(pay, pay, "EUR", Pay.Period.YEAR),
                v.schedule(),
                v.offering(),
                v.weeklyHours(),
                v.openings(),
                v.start(),
                v.end(),
                v.publishedFrom(),
                v.applicationDeadline(),
                v.remote(),
                v.howToApply(),
                v.internationalHiring(),
                v.regulated());
    }
}
