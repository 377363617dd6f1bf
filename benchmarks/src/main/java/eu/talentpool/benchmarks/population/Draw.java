package eu.talentpool.benchmarks.population;

import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Chance, always the same for the same seed and number.
final class Draw {

    private final SplittableRandom random;

    private Draw(SplittableRandom random) {
        this.random = random;
    }

    static Draw of(long seed, long number) {
        return new Draw(new SplittableRandom(seed * 0x9e3779b97f4a7c15L + number));
    }

    boolean chance(double probability) {
        return random.nextDouble() < probability;
    }

    /// Both ends included.
    int between(int least, int most) {
        return random.nextInt(least, most + 1);
    }

    /// Both ends included; the nearer to the lower one, the more often.
    int skewed(int least, int most) {
        var share = random.nextDouble();
        return least + (int) (share * share * (most - least + 1));
    }

    <T> T of(List<T> entries) {
        return entries.get(random.nextInt(entries.size()));
    }

    <T> T of(Zipf<T> entries) {
        return entries.draw(random);
    }

    /// Null is what nobody knows.
    <T> @Nullable T known(double probability, Supplier<T> value) {
        return chance(probability) ? value.get() : null;
    }
}
