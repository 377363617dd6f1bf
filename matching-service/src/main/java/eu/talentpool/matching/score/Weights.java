package eu.talentpool.matching.score;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/// What each criterion and each partial success counts. Immutable; read from one versioned file, see [WeightsFile].
///
/// All shares are integers in ten-thousandths, see [#ONE], so that points add up exactly on every machine.
public final class Weights {

    /// The whole of a share.
    public static final int ONE = 10_000;

    private final String version;
    private final Map<Criterion, Weight> criteria;
    private final Map<Credit, Integer> credits;

    Weights(String version, Map<Criterion, Weight> criteria, Map<Credit, Integer> credits) {
        this.version = version;
        this.criteria = new EnumMap<>(criteria);
        this.credits = new EnumMap<>(credits);
    }

    /// The weights that the product ships.
    public static Weights bundled() {
        return WeightsFile.bundled();
    }

    public String version() {
        return version;
    }

    public Weight of(Criterion criterion) {
        return Objects.requireNonNull(criteria.get(criterion));
    }

    /// What a partial success counts, in ten-thousandths.
    public int credit(Credit credit) {
        return Objects.requireNonNull(credits.get(credit));
    }
}
