package eu.talentpool.euresexport;

import static org.assertj.core.api.Assertions.assertThat;

import eu.talentpool.euresexport.Told.Status;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ToldTest {

    private static final UUID ID = new UUID(0, 7);
    private static final Instant[] AT = {
        Instant.ofEpochMilli(1000), Instant.ofEpochMilli(2000), Instant.ofEpochMilli(3000), Instant.ofEpochMilli(4000)
    };

    /// @param documents what each look sees; null = not shown
    private static Told after(@Nullable String... documents) {
        Told told = null;
        for (var i = 0; i < documents.length; i++)
            told = Told.after(told, new Told.Seen(ID, i + 1, null, documents[i]), AT[i]);
        return Objects.requireNonNull(told);
    }

    @Test
    void aVacancyThatWasNeverShownIsNotTold() {
        var told = after(null, null);
        assertThat(told.status()).isEqualTo(Status.HIDDEN);
        assertThat(told.changedAt()).isNull();
        assertThat(told.version()).isEqualTo(2);
    }

    @Test
    void isNewWhenItIsFirstShown() {
        var told = after(null, "a");
        assertThat(told.status()).isEqualTo(Status.ACTIVE);
        assertThat(told.createdAt()).isEqualTo(AT[1]);
        assertThat(told.openedSince(AT[1])).isTrue();
        assertThat(told.openedSince(AT[2])).isFalse();
    }

    @Test
    void anotherVersionOfTheSameDocumentIsNoChange() {
        var told = after("a", "a", "a");
        assertThat(told.version()).isEqualTo(3);
        assertThat(told.changedAt()).isEqualTo(AT[0]);
    }

    @Test
    void anotherDocumentIsAChangeAndNotNew() {
        var told = after("a", "b");
        assertThat(told.changedAt()).isEqualTo(AT[1]);
        assertThat(told.createdAt()).isEqualTo(AT[0]);
        assertThat(told.openedSince(AT[1])).isFalse();
    }

    @Test
    void isClosedWhenItIsNoLongerShownAndStaysSo() {
        var told = after("a", null, null);
        assertThat(told.status()).isEqualTo(Status.CLOSED);
        assertThat(told.closedAt()).isEqualTo(AT[1]);
        assertThat(told.changedAt()).isEqualTo(AT[1]);
    }

    @Test
    void isNewAgainWhenItComesBackEvenWithTheSameDocument() {
        var told = after("a", null, "a");
        assertThat(told.status()).isEqualTo(Status.ACTIVE);
        assertThat(told.closedAt()).isNull();
        assertThat(told.createdAt()).isEqualTo(AT[0]);
        assertThat(told.openedSince(AT[2])).isTrue();
    }
}
