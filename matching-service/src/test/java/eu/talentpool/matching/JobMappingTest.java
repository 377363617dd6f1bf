package eu.talentpool.matching;

import static org.assertj.core.api.Assertions.assertThat;

import eu.talentpool.matching.explain.FixtureTaxonomy;
import eu.talentpool.matching.score.Job;
import eu.talentpool.matching.score.Job.Near;
import eu.talentpool.matching.score.Job.PayRange;
import eu.talentpool.matching.score.Job.RequiredSkill;
import eu.talentpool.taxonomy.Mention;
import eu.talentpool.taxonomy.Taxonomy.Neighbour;
import eu.talentpool.vacancy.Pay;
import eu.talentpool.vacancy.VacancyContent;
import eu.talentpool.vacancy.VacancyContent.NamedEmployer;
import eu.talentpool.vacancy.VacancyContent.Place;
import eu.talentpool.vacancy.VacancyContent.Schedule;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JobMappingTest {
    private static final String REACT = "urn:test:skill:react";
    private static final String ANGULAR = "urn:test:skill:angular";

    private static Job job(@Nullable Pay pay, @Nullable Integer weeklyHours, @Nullable Schedule schedule) {
        var skills = List.of(
                new VacancyContent.RequiredSkill(Mention.ofUri("React", REACT), true),
                new VacancyContent.RequiredSkill(Mention.ofText("good taste"), false));
        var places = List.of(new Place("DE", null, null, null), new Place(null, null, "somewhere", null));
        var employer = new NamedEmployer("Invented Ltd", null, "DE", null, null);
        var vacancy = new VacancyContent(
                "en",
                "Developer",
                "",
                List.of(Mention.ofIsco("developer", "2512")),
                skills,
                List.of(),
                6,
                24,
                places,
                employer,
                pay,
                schedule,
                null,
                weeklyHours,
                1,
                null,
                null,
                null,
                null,
                null,
                null,
                true,
                null);
        var taxonomy = new FixtureTaxonomy(Map.of(REACT, List.of(new Neighbour(ANGULAR, 0.62))));
        return JobMapping.job(vacancy, taxonomy);
    }

    @Test
    void aRequiredSkillBringsItsNeighbours() {
        assertThat(job(null, null, null).essential())
                .containsExactly(new RequiredSkill(REACT, List.of(Near.of(ANGULAR, 0.62))));
    }

    @Test
    void wordsWithoutAConceptAreKept() {
        var optional = job(null, null, null).optional();
        assertThat(optional).containsExactly(new RequiredSkill("good taste", List.of()));
        assertThat(optional.getFirst().linked()).isFalse();
    }

    @Test
    void placesWithoutACountryAreLeftOut() {
        assertThat(job(null, null, null).terms().countries()).containsExactly("DE");
    }

    @ParameterizedTest
    @CsvSource({"YEAR, , 4000", "MONTH, , 48000", "WEEK, , 208000", "HOUR, 40, 8320000"})
    void payIsTurnedIntoAYear(Pay.Period period, Integer weeklyHours, int yearly) {
        var pay = new Pay(new BigDecimal("4000"), null, "EUR", period);
        assertThat(job(pay, weeklyHours, null).terms().pay()).isEqualTo(new PayRange(yearly, null, "EUR"));
    }

    @ParameterizedTest
    @CsvSource({"HOUR", "DAY"})
    void payIsNotGuessedWhereTheHoursAreUnknown(Pay.Period period) {
        var pay = new Pay(new BigDecimal("40"), null, "EUR", period);
        assertThat(job(pay, null, null).terms().pay()).isNull();
    }

    @ParameterizedTest
    @CsvSource({"FULL_TIME, FULL_TIME", "PART_TIME, PART_TIME", "FLEXIBLE, EITHER", "ANY, EITHER"})
    void flexibleHoursSuitEverybody(Schedule schedule, Job.Hours hours) {
        assertThat(job(null, null, schedule).terms().hours()).isEqualTo(hours);
    }
}
