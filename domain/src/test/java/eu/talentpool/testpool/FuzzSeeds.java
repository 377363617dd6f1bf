package eu.talentpool.testpool;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;

/// What a fuzz target begins with. In an ordinary build, where nothing is learnt, also variants of it: the same each
/// time.
public final class FuzzSeeds {

    private static final int VARIANTS = 500;
    private static final int MOST_CHANGES = 8;
    private static final byte[] TELLING =
            "<>&;\"'/={}[],:\\\0\n 0129-.ez".getBytes(java.nio.charset.StandardCharsets.US_ASCII);

    private FuzzSeeds() {}

    public static Stream<Arguments> of(List<byte[]> seeds) {
        var random = new Random(20_261_128);
        var variants = FuzzDuration.isFuzzing() ? 0 : VARIANTS;
        var all = IntStream.range(0, variants).mapToObj(i -> variant(seeds.get(i % seeds.size()), random));
        return Stream.concat(seeds.stream(), all).map(Arguments::of);
    }

    /// A byte changed, or a piece copied over another place; several times.
    private static byte[] variant(byte[] seed, Random random) {
        var variant = seed.clone();
        for (var times = random.nextInt(MOST_CHANGES); times >= 0 && variant.length > 0; times--) {
            var at = random.nextInt(variant.length);
            switch (random.nextInt(3)) {
                case 0 -> variant[at] = (byte) random.nextInt(256);
                case 1 -> variant[at] = TELLING[random.nextInt(TELLING.length)];
                default -> copyPiece(seed, variant, at, random);
            }
        }
        return variant;
    }

    private static void copyPiece(byte[] seed, byte[] variant, int at, Random random) {
        var length = random.nextInt(Math.min(60, variant.length - at) + 1);
        System.arraycopy(seed, random.nextInt(seed.length - length + 1), variant, at, length);
    }
}
