package eu.talentpool.euresexport;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Records as the network may see them on a day.
interface ShownDocuments {

    /// @param document  empty if the record is not shown
    /// @param changesOn next day on which it appears or disappears by itself; null for never
    record Shown(
            UUID id,
            long version,
            Optional<String> document,
            @Nullable LocalDate changesOn) {}

    /// Those that there are of these.
    List<Shown> list(Collection<UUID> ids, LocalDate day);
}
