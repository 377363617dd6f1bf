package eu.talentpool.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;

class RememberedTest {
    private static final UUID ONE = new UUID(0, 1);
    private static final UUID TWO = new UUID(0, 2);
    private static final UUID THREE = new UUID(0, 3);

    private final Remembered<String> remembered = new Remembered<>(2);

    @Test
    void onlyTheVersionInForceIsRemembered() {
        remembered.put(ONE, 7, "seven");
        assertThat(remembered.find(ONE, 7)).isEqualTo("seven");
        assertThat(remembered.find(ONE, 8)).isNull();
        assertThat(remembered.find(ONE, 7))
                .as("another version was in force, so it is forgotten")
                .isNull();
    }

    @Test
    void whoIsErasedIsForgotten() {
        remembered.put(ONE, 7, "seven");
        remembered.forget(ONE);
        assertThat(remembered.find(ONE, 7)).isNull();
    }

    @Test
    void whatWasNotAskedForLongestIsForgottenFirst() {
        remembered.put(ONE, 1, "one");
        remembered.put(TWO, 1, "two");
        remembered.find(ONE, 1);
        remembered.put(THREE, 1, "three");
        assertThat(remembered.find(TWO, 1)).isNull();
        assertThat(remembered.find(ONE, 1)).isEqualTo("one");
        assertThat(remembered.find(THREE, 1)).isEqualTo("three");
    }
}
