package eu.talentpool.vacancy;

import java.util.Comparator;
import java.util.stream.Stream;

/// Which of several vacancies for one job is shown: the one that says most. Depends on what they say and never
/// on which came first.
final class Precedence {

    static final Comparator<Vacancy> ORDER = Comparator.comparingLong(Precedence::known)
            .thenComparingInt(
                    v -> v.content() == null ? 0 : v.content().description().length())
            .reversed()
            .thenComparing(Vacancy::source)
            .thenComparing(Vacancy::sourceKey);

    private Precedence() {}

    private static long known(Vacancy vacancy) {
        var content = vacancy.content();
        if (content == null) return -1;
        return Stream.of(
                                content.educationEqf(),
                                content.experienceMonths(),
                                content.pay(),
                                content.schedule(),
                                content.offering(),
                                content.weeklyHours(),
                                content.start(),
                                content.applicationDeadline(),
                                content.remote(),
                                content.howToApply(),
                                content.employer().contact())
                        .filter(java.util.Objects::nonNull)
                        .count()
                + content.skills().size()
                + content.languages().size();
    }
}
