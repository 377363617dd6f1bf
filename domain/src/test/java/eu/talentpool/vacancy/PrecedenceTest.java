package eu.talentpool.vacancy;

import static org.assertj.core.api.Assertions.assertThat;

import eu.talentpool.employer.EmployerId;
import eu.talentpool.testpool.Examples;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PrecedenceTest {

    private static final VacancyContent LONG =
            Examples.vacancy("Java developer", "We build software. ".repeat(9), null);
    private static final VacancyContent SHORT = Examples.vacancy("Java developer", "We build software.", null);

    @Test
    void theOneThatSaysMostGoesFirst() {
        var knowsTheDeadline = vacancy(
                "b", "2", Examples.vacancy("Java developer", "Short.", java.time.LocalDate.parse("2027-01-31")));
        assertThat(first(vacancy("a", "1", LONG), knowsTheDeadline)).isEqualTo(knowsTheDeadline);
    }

    @Test
    void ofThoseThatKnowTheSameTheLongerTextAndThenTheSourceDecides() {
        assertThat(first(vacancy("a", "1", SHORT), vacancy("b", "1", LONG)).source())
                .isEqualTo("b");
        assertThat(first(vacancy("b", "1", LONG), vacancy("a", "9", LONG)).source())
                .isEqualTo("a");
        assertThat(first(vacancy("a", "9", LONG), vacancy("a", "1", LONG)).sourceKey())
                .isEqualTo("1");
    }

    @Test
    void anErasedOneGoesLast() {
        assertThat(first(vacancy("a", "1", null), vacancy("b", "1", SHORT)).source())
                .isEqualTo("b");
    }

    @Test
    void whicheverCameFirstTheSameOneIsShown() {
        var random = new Random(11);
        var rows = new ArrayList<Vacancy>();
        for (var i = 0; i < 40; i++)
            rows.add(vacancy("s" + random.nextInt(3), "k" + i, random.nextBoolean() ? LONG : SHORT));
        var expected = rows.stream().min(Precedence.ORDER).orElseThrow();
        for (var round = 0; round < 100; round++) {
            Collections.shuffle(rows, random);
            assertThat(rows.stream().min(Precedence.ORDER).orElseThrow()).isEqualTo(expected);
        }
    }

    private static Vacancy first(Vacancy one, Vacancy other) {
        var first = List.of(one, other).stream().min(Precedence.ORDER).orElseThrow();
        assertThat(List.of(other, one).stream().min(Precedence.ORDER)).contains(first);
        return first;
    }

    private static Vacancy vacancy(String source, String key, @Nullable VacancyContent content) {
        return new Vacancy(
                VacancyId.random(),
                source,
                key,
                new EmployerId("DE:HRB 90001"),
                1,
                content == null ? Vacancy.Status.ERASED : Vacancy.Status.OPEN,
                Vacancy.ScreeningState.CLEARED,
                false,
                null,
                content);
    }
}
