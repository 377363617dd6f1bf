package eu.talentpool.vacancy;

import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Contents that this process wrote a moment ago, so that comparing and indexing them does not read them again. Nothing
/// rests on what is here: a content stands under the version and the moment of its row, and who finds none reads it.
@Component
public class FreshContents {

    private static final int MOST = 10_000;
    private static final long MOST_CHARACTERS = 32_000_000;

    /// A content as it was committed.
    ///
    /// @param at when the row was changed, to the microsecond
    record Fresh(UUID id, long version, Instant at, VacancyContent content) {

        long characters() {
            return content.description().length();
        }
    }

    private final Map<UUID, Fresh> known = new LinkedHashMap<>();
    private long characters;

    /// Forgets the oldest ones in exchange.
    synchronized void put(Collection<Fresh> contents) {
        for (var fresh : contents) {
            forget(fresh.id);
            known.put(fresh.id, fresh);
            characters += fresh.characters();
        }
        var oldest = known.values().iterator();
        while (known.size() > MOST || characters > MOST_CHARACTERS) {
            characters -= oldest.next().characters();
            oldest.remove();
        }
    }

    synchronized void forget(UUID id) {
        var before = known.remove(id);
        if (before != null) characters -= before.characters();
    }

    /// Of these, in whatever version.
    synchronized List<Fresh> list(Collection<UUID> ids) {
        return ids.stream().distinct().map(known::get).filter(Objects::nonNull).toList();
    }

    /// Null if it is not known.
    ///
    /// @param at when the row was changed
    public synchronized @Nullable VacancyContent find(UUID id, long version, Instant at) {
        var fresh = known.get(id);
        return fresh != null && fresh.version == version && fresh.at.equals(at) ? fresh.content : null;
    }
}
