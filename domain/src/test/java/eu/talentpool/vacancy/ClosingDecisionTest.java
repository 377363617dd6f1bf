package eu.talentpool.vacancy;

import static org.assertj.core.api.Assertions.assertThat;

import eu.talentpool.vacancy.ClosingDecision.Close;
import eu.talentpool.vacancy.ClosingDecision.Stop;
import eu.talentpool.vacancy.Unseen.Due;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClosingDecisionTest {

    @ParameterizedTest
    @CsvSource({"0,0", "50,50", "60,50", "255,51", "1000,200", "1000000,200000"})
    void closesFewOrASmallShare(long open, long due) {
        assertThat(ClosingDecision.of(new Due(open, due), null)).isEqualTo(new Close(due));
    }

    @ParameterizedTest
    @CsvSource({"51,51", "254,51", "1000,201", "1000000,200001"})
    void stopsBeforeMoreThanFiftyThatAreMoreThanAFifth(long open, long due) {
        assertThat(ClosingDecision.of(new Due(open, due), null)).isEqualTo(new Stop(open, due, null));
    }

    @Test
    void goesOnWithExactlyTheNumberThatWasConfirmed() {
        assertThat(ClosingDecision.of(new Due(100, 60), 60L)).isEqualTo(new Close(60));
        assertThat(ClosingDecision.of(new Due(100, 61), 60L)).isEqualTo(new Stop(100, 61, 60L));
        assertThat(ClosingDecision.of(new Due(100, 59), 60L)).isEqualTo(new Stop(100, 59, 60L));
    }

    @Test
    void aWrongNumberStopsEvenWhatNeededNone() {
        assertThat(ClosingDecision.of(new Due(100, 3), 4L)).isEqualTo(new Stop(100, 3, 4L));
    }

    /// What was closed is open no more, so nothing is left to decide about.
    @Test
    void closingTwiceClosesNothingMore() {
        for (var open = 0; open < 400; open++)
            for (var due = 0; due <= open; due++)
                if (ClosingDecision.of(new Due(open, due), null) instanceof Close(var closed))
                    assertThat(ClosingDecision.of(new Due(open - closed, due - closed), null))
                            .isEqualTo(new Close(0));
    }
}
