package eu.talentpool.matching.score;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.dataformat.yaml.YAMLMapper;

/// The weights as people write them, read and checked. Every complaint names the entry and what to do.
record WeightsFile(
        @JsonProperty(required = true) String version,
        @JsonProperty(required = true) double neutral,
        @JsonProperty(required = true) Map<String, Entry> criteria,
        @JsonProperty(required = true) Map<String, Share> credits) {

    record Entry(
            @JsonProperty(required = true) int weight,
            @Nullable Double neutral,
            @JsonProperty("full-list") @Nullable Integer fullList,
            @JsonProperty(required = true) String about) {

        int entries() {
            return fullList == null ? 1 : fullList;
        }
    }

    record Share(
            @JsonProperty(required = true) double share,
            @JsonProperty(required = true) String about) {}

    private static final YAMLMapper YAML = YAMLMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();

    static Weights bundled() {
        try (var file = WeightsFile.class.getResourceAsStream("/matching/weights.yaml")) {
            return read(Objects.requireNonNull(file, "matching/weights.yaml is not on the class path"));
        } catch (IOException e) {
            throw new IllegalStateException("cannot read matching/weights.yaml", e);
        }
    }

    /// @throws IllegalArgumentException if the file is no weights file or breaks a rule
    static Weights read(InputStream yaml) {
        try {
            return YAML.readValue(yaml, WeightsFile.class).checked();
        } catch (JacksonException e) {
            throw new IllegalArgumentException(
                    "weights file, line %d: %s".formatted(e.getLocation().getLineNr(), e.getOriginalMessage()), e);
        }
    }

    private Weights checked() {
        if (version.isBlank()) throw new IllegalArgumentException("weights file: version is empty; give it a name");
        checkKeys("criteria", criteria, Criterion.values(), Criterion::key);
        checkKeys("credits", credits, Credit.values(), Credit::key);
        var weights = new EnumMap<Criterion, Weight>(Criterion.class);
        for (var c : Criterion.values()) weights.put(c, weight(c.key(), entry(criteria, c.key())));
        checkSum(weights);
        var shares = new EnumMap<Credit, Integer>(Credit.class);
        for (var c : Credit.values())
            shares.put(c, share(c.key(), entry(credits, c.key()).share()));
        shares.forEach((credit, share) -> checkNotBelowNeutral(credit, share, weights));
        checkOrder(shares);
        return new Weights(version, weights, shares);
    }

    private static <K, T> T entry(Map<K, T> entries, K key) {
        return Objects.requireNonNull(entries.get(key));
    }

    private static <E> void checkKeys(String section, Map<String, ?> given, E[] wanted, Function<E, String> key) {
        var keys = Arrays.stream(wanted).map(key).collect(Collectors.toSet());
        if (!given.keySet().equals(keys))
            throw new IllegalArgumentException(
                    "weights file: %s must list exactly %s, but lists %s".formatted(section, keys, given.keySet()));
    }

    private Weight weight(String key, Entry entry) {
        if (entry.weight() < 0)
            throw new IllegalArgumentException("weights file: %s has a weight below 0; use 0 or more".formatted(key));
        if (entry.entries() < 1)
            throw new IllegalArgumentException(
                    "weights file: %s has a full list below 1; use 1 or more".formatted(key));
        int unknown = share(key, entry.neutral() == null ? neutral : entry.neutral());
        return new Weight(entry.weight(), unknown, entry.entries(), entry.about());
    }

    private static int share(String key, double share) {
        if (!(share >= 0 && share <= 1))
            throw new IllegalArgumentException(
                    "weights file: %s has share %s; use a number from 0 to 1".formatted(key, share));
        return (int) Math.round(share * Weights.ONE);
    }

    private static void checkSum(Map<Criterion, Weight> weights) {
        var sum = weights.values().stream().mapToInt(Weight::points).sum();
        if (sum != 100)
            throw new IllegalArgumentException(
                    "weights file: the weights add up to %d; make them add up to 100".formatted(sum));
    }

    /// A partial success must not cost more than silence, or it would pay to hide it.
    private static void checkNotBelowNeutral(Credit credit, int share, Map<Criterion, Weight> weights) {
        var neutral = entry(weights, credit.criterion()).neutral();
        if (credit.replacesNeutral() && share < neutral)
            throw new IllegalArgumentException(
                    "weights file: %s is below the neutral share of %s; raise it to at least that"
                            .formatted(credit.key(), credit.criterion().key()));
    }

    private static void checkOrder(Map<Credit, Integer> shares) {
        for (var credit : Credit.values()) {
            var better = credit.better();
            if (better != null && entry(shares, credit) > entry(shares, better))
                throw new IllegalArgumentException(
                        "weights file: %s counts more than %s; lower it".formatted(credit.key(), better.key()));
        }
    }
}
