package eu.talentpool.matching;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What was made of records, each for one version; which was not asked for longest is forgotten first.
final class Remembered<T> {

    private record Made<T>(long version, T what) {}

    private final Map<UUID, Made<T>> made;

    Remembered(int most) {
        this.made = new LinkedHashMap<>(16, 0.75f, true) {
            @Override
            protected boolean removeEldestEntry(Map.Entry<UUID, Made<T>> eldest) {
                return size() > most;
            }
        };
    }

    /// Null if there is none of this version; another one is forgotten.
    synchronized @Nullable T find(UUID id, long version) {
        var known = made.get(id);
        if (known == null) return null;
        if (known.version == version) return known.what;
        made.remove(id);
        return null;
    }

    synchronized void forget(UUID id) {
        made.remove(id);
    }

    synchronized void put(UUID id, long version, T what) {
        made.put(id, new Made<>(version, what));
    }
}
