package eu.talentpool.ingestion.intake;

import eu.talentpool.receipt.Runs;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

/// Which readings speak of a record that an earlier one of the run gave already. Asked in the order of the readings.
final class Repeats {

    /// By natural key.
    private final Set<String> given = new HashSet<>();

    /// @param known what is stored, by natural key
    <T> Repeats(UUID run, Runs runs, Map<String, T> known, Function<T, UUID> id) {
        var taken = runs.findTaken(run, known.values().stream().map(id).toList());
        known.forEach((key, stored) -> {
            if (taken.contains(id.apply(stored))) given.add(key);
        });
    }

    /// @param erased a reading of an erased record gives nothing, so a further one repeats nothing
    boolean has(String key, boolean erased) {
        return erased ? given.contains(key) : !given.add(key);
    }
}
