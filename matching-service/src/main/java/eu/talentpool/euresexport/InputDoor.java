package eu.talentpool.euresexport;

import eu.talentpool.euresexport.EuresReply.All;
import eu.talentpool.euresexport.EuresReply.Changes;
import eu.talentpool.euresexport.EuresReply.Details;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.server.ResponseStatusException;

/// The three calls of the EURES input API for one kind of records. Each first looks at what may be told otherwise than
/// it was.
final class InputDoor {

    private final Lookout lookout;
    private final Export export;
    private final TransactionTemplate transaction;
    private final EuresSettings settings;

    InputDoor(
            ToldRecords told,
            ShownDocuments shown,
            TransactionTemplate transaction,
            EuresSettings settings,
            Clock clock) {
        this.lookout = new Lookout(told, shown, clock);
        this.export = new Export(told, shown, settings, clock);
        this.transaction = transaction;
        this.settings = settings;
    }

    All all() {
        lookEverywhere();
        return Objects.requireNonNull(transaction.execute(_ -> export.all()));
    }

    Changes changes(long since) {
        lookEverywhere();
        return Objects.requireNonNull(transaction.execute(_ -> export.since(Instant.ofEpochMilli(since))));
    }

    /// @param handingOut what has to be done in the same transaction as the documents are handed out
    Details details(List<@Nullable String> references, Consumer<Details> handingOut) {
        if (references.size() > settings.detailsLimit())
            throw new ResponseStatusException(
                    HttpStatus.BAD_REQUEST,
                    "%d references were asked for, and one call answers at most %d. Ask in parts."
                            .formatted(references.size(), settings.detailsLimit()));
        lookEverywhere();
        return Objects.requireNonNull(transaction.execute(_ -> {
            var details = export.details(ids(references));
            handingOut.accept(details);
            return details;
        }));
    }

    private void lookEverywhere() {
        var more = true;
        while (more) more = Boolean.TRUE.equals(transaction.execute(_ -> lookout.look()));
    }

    /// What is no id of ours is as unknown as an id that was never given.
    private static Collection<UUID> ids(List<@Nullable String> references) {
        return references.stream()
                .filter(Objects::nonNull)
                .map(InputDoor::id)
                .flatMap(Optional::stream)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Optional<UUID> id(String reference) {
        try {
            return Optional.of(UUID.fromString(reference));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
