package eu.talentpool.matching.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WeightsFileTest {

    private static String shipped() throws IOException {
        try (var file = WeightsFileTest.class.getResourceAsStream("/matching/weights.yaml")) {
            return new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static Weights read(String yaml) {
        return WeightsFile.read(new ByteArrayInputStream(yaml.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void theShippedFileIsValidAndSaysWhatEachCriterionLooksAt() throws IOException {
        var weights = read(shipped());
        assertThat(weights.version()).isNotBlank();
        assertThat(Arrays.stream(Criterion.values()).map(weights::of))
                .allMatch(w -> w.about().length() > 20)
                .extracting(Weight::neutral)
                .containsOnly(3_500);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "weight: 25|weight: 26|add up to 101",
                "neutral: 0.35|neutral: 1.5|use a number from 0 to 1",
                "share: 0.9|share: 0.6|near-occupation counts more than same-unit-group",
                "share: 0.7|share: 0.3|same-minor-group is below the neutral share of occupation",
                "  remote:|  teleport:|criteria must list exactly",
                "full-list: 4|full-list: 0|full list below 1",
                "version: weights-3|version: ''|version is empty",
                "weight: 30|wieght: 30|'weight'",
            })
    void refusesAFileThatBreaksARuleAndSaysWhich(String good, String bad, String complaint) throws IOException {
        var broken = shipped().replaceFirst(good, bad);
        assertThatIllegalArgumentException().isThrownBy(() -> read(broken)).withMessageContaining(complaint);
    }

    @Test
    void aCriterionMayHaveANeutralShareOfItsOwn() throws IOException {
        var weights = read(shipped().replaceFirst("weight: 15", "weight: 15\n    neutral: 0.2"));
        assertThat(weights.of(Criterion.LANGUAGES).neutral()).isEqualTo(2_000);
        assertThat(weights.of(Criterion.EXPERIENCE).neutral()).isEqualTo(3_500);
    }
}
