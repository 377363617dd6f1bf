package eu.talentpool.benchmarks.pathways;

import eu.talentpool.pathway.terms.JobFacts;
import eu.talentpool.pathway.terms.PathwayFacts;
import eu.talentpool.pathway.terms.PathwayFacts.Degree;
import eu.talentpool.pathway.terms.PathwayFacts.WorkPeriod;
import eu.talentpool.profile.PartialDate;
import eu.talentpool.profile.ProfileContent.LanguageSkill;
import eu.talentpool.taxonomy.Cefr;
import eu.talentpool.vacancy.Pay;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Invented people and a job to assess: a school and a degree, three jobs of which two overlap, two languages.
final class Applicants {

    private Applicants() {}

    /// @param number people of different numbers differ in age, level of the degree and years of work
    static PathwayFacts person(int number) {
        return new PathwayFacts(
                List.of(degree(5 + number % 3), school()),
                List.of(
                        work("2512", (2012 + number % 12) + "-01", "2022-05-31"),
                        work("2512", "2022-03", null),
                        work("2411", "2010-07", "2010-12")),
                PartialDate.parse((1972 + number % 30) + "-03-04"),
                List.of(new LanguageSkill("de", Cefr.B1, false), new LanguageSkill("en", Cefr.C1, false)),
                LocalDate.of(2031, 1, 1),
                true,
                Map.of(),
                Map.of(),
                Map.of());
    }

    private static Degree degree(int eqf) {
        return new Degree(eqf, 3, PartialDate.parse("2019-06"), false, Map.of(), "IN", "0613", null);
    }

    private static Degree school() {
        return new Degree(4, 3, PartialDate.parse("2010"), false, Map.of(), "IN", null, true);
    }

    private static WorkPeriod work(String iscoGroup, String from, @Nullable String to) {
        var end = to == null ? null : PartialDate.parse(to);
        return new WorkPeriod(iscoGroup, PartialDate.parse(from), end, to == null, "IN", null);
    }

    static JobFacts job() {
        var pay = new Pay(new BigDecimal("52000"), null, "EUR", Pay.Period.YEAR);
        return new JobFacts(
                "DE", List.of("2512"), pay, null, null, 40, false, null, true, 6, false, null, true, "DE2", Map.of());
    }
}
