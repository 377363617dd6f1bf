package eu.talentpool.pathway;

import static org.assertj.core.api.Assertions.assertThat;

import eu.talentpool.pathway.terms.JobFacts;
import eu.talentpool.pathway.terms.PathwayFacts;
import eu.talentpool.profile.Identity;
import eu.talentpool.profile.PartialDate;
import eu.talentpool.profile.ProfileContent;
import eu.talentpool.profile.ProfileContent.Education;
import eu.talentpool.profile.ProfileContent.Experience;
import eu.talentpool.profile.ProfileContent.Wishes;
import eu.talentpool.taxonomy.Mention;
import eu.talentpool.vacancy.Pay;
import eu.talentpool.vacancy.VacancyContent;
import eu.talentpool.vacancy.VacancyContent.NamedEmployer;
import eu.talentpool.vacancy.VacancyContent.Offering;
import eu.talentpool.vacancy.VacancyContent.Place;
import eu.talentpool.vacancy.VacancyContent.Schedule;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class FactsTest {

    private static final Pay PAY = new Pay(BigDecimal.valueOf(50_700), null, "EUR", Pay.Period.YEAR);

    @Test
    void takesEducationAndExperienceFromTheProfile() {
        var facts = PathwayFacts.of(profile());
        assertThat(facts.degrees()).singleElement().satisfies(d -> {
            assertThat(d.eqf()).isEqualTo(6);
            assertThat(d.years()).isEqualTo(4);
            assertThat(d.completed()).isEqualTo(PartialDate.parse("2019"));
            assertThat(d.recognisedIn()).isEmpty();
        });
        assertThat(facts.experience())
                .extracting(PathwayFacts.WorkPeriod::iscoGroup)
                .containsExactly("2512", null);
        assertThat(facts.birth()).isNull();
        assertThat(facts.passportValidUntil()).isNull();
    }

    @Test
    void takesTheBirthDateFromThePersonAndTellsItNobody() {
        var birth = PartialDate.parse("1994-05-06");
        var facts = PathwayFacts.of(profile(), new Identity(null, null, null, null, birth, List.of("IN"), "IN"));
        assertThat(facts.birth()).isEqualTo(birth);
        assertThat(facts.withoutProtected()).isEqualTo(PathwayFacts.of(profile()));
        assertThat(facts).hasToString("PathwayFacts[hidden]");
    }

    private static ProfileContent profile() {
        var developer = new Experience(
                Mention.ofIsco("developer", "2512"), PartialDate.parse("2020-01"), null, true, "IN", 40, null);
        var unlinked = new Experience(Mention.ofText("wizard"), null, null, false, null, null, null);
        var degree = new Education("B.Tech", 6, null, PartialDate.parse("2019"), false, "0613", "IN", 4);
        return new ProfileContent(
                "en",
                null,
                List.of(),
                List.of(developer, unlinked),
                List.of(degree),
                List.of(),
                List.of(),
                Wishes.NONE,
                List.of());
    }

    @Test
    void countsWholeMonthsOfAFixedTerm() {
        var job = JobFacts.of(vacancy(
                Offering.TEMPORARY, LocalDate.of(2027, 1, 1), LocalDate.of(2027, 6, 30), Schedule.FULL_TIME, "DE"));
        assertThat(job.contractMonths()).isEqualTo(6);
        assertThat(job.indefinite()).isNull();
        assertThat(job.partTime()).isFalse();
        assertThat(job.memberState()).isEqualTo("DE");
        assertThat(job.pay()).isEqualTo(PAY);
        assertThat(job.iscoGroups()).containsExactly("2512", "");
    }

    @Test
    void aPermanentPostHasNoEnd() {
        var job = JobFacts.of(vacancy(Offering.PERMANENT, null, null, Schedule.PART_TIME, "DE", "NL"));
        assertThat(job.indefinite()).isTrue();
        assertThat(job.contractMonths()).isNull();
        assertThat(job.partTime()).isTrue();
        assertThat(job.memberState()).isNull();
    }

    @Test
    void aVacancyTellsOfAgencyWorkButNeverRulesItOut() {
        assertThat(JobFacts.of(vacancy(Offering.AGENCY, null, null, null, "DE")).agencyWork())
                .isTrue();
        assertThat(JobFacts.of(vacancy(Offering.PERMANENT, null, null, null, "DE"))
                        .agencyWork())
                .isNull();
        assertThat(JobFacts.of(vacancy(Offering.PERMANENT, null, null, null, "DE"))
                        .bindingOffer())
                .isNull();
    }

    private static VacancyContent vacancy(
            Offering offering,
            @Nullable LocalDate start,
            @Nullable LocalDate end,
            @Nullable Schedule schedule,
            String... countries) {
        var places =
                Stream.of(countries).map(c -> new Place(c, null, null, null)).toList();
        return new VacancyContent(
                "en",
                "Developer",
                "",
                List.of(Mention.ofIsco("developer", "2512"), Mention.ofText("wizard")),
                List.of(),
                List.of(),
                6,
                null,
                places,
                new NamedEmployer(null, null, null, null, null),
                PAY,
                schedule,
                offering,
                40,
                1,
                start,
                end,
                null,
                null,
                null,
                null,
                false,
                null);
    }
}
