package eu.talentpool.localstack.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class TableTest {
    @Test
    void alignsColumnsAndPutsNumbersToTheRight() {
        String text = new Table(Column.name("who", 20), Column.number("points"))
                .row("Asha", "87.50")
                .row("Benedikt", "9.00")
                .render(false);

        assertThat(text).isEqualTo("""
            who       points
            ----------------
            Asha       87.50
            Benedikt    9.00
            """);
    }

    @Test
    void wrapsWordsUnderTheirColumn() {
        String text = new Table(Column.number("#"), Column.text("reason", 14), Column.name("state", 10))
                .row("1", "holds Java and adjacent Kotlin", "MET")
                .render(false);

        assertThat(text).isEqualTo("""
            #  reason          state
            ------------------------
            1  holds Java and  MET
               adjacent
               Kotlin
            """);
    }

    @Test
    void cutsALongNameWithAnEllipsis() {
        assertThat(new Table(Column.name("title", 8)).row("Software developer").render(false))
                .contains("Softwar…\n");
    }

    @Test
    void countsNoColumnForCombiningMarks() {
        String text = new Table(Column.name("word", 10), Column.name("next", 10))
                .row("हिन्दी", "x")
                .row("abcdef", "x")
                .render(false);

        assertThat(text.lines().skip(2)).containsExactly("हिन्दी   x", "abcdef  x");
    }

    @Test
    void printsBoldOnlyForATerminal() {
        Table table = new Table(Column.name("title", 8)).row("x");

        assertThat(table.render(true)).contains("\u001b[1mtitle\u001b[0m");
        assertThat(table.render(false)).doesNotContain("\u001b");
    }

    @Test
    void refusesARowOfAnotherLength() {
        assertThatThrownBy(() -> new Table(Column.name("title", 8)).row("a", "b"))
                .hasMessage("2 cells for 1 columns");
    }
}
