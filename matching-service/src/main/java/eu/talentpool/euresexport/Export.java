package eu.talentpool.euresexport;

import eu.talentpool.euresexport.EuresReply.All;
import eu.talentpool.euresexport.EuresReply.Changes;
import eu.talentpool.euresexport.EuresReply.Detail;
import eu.talentpool.euresexport.EuresReply.Details;
import eu.talentpool.euresexport.EuresReply.Reference;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// What the network is told, each answer in a transaction of the caller. To be asked after [Lookout#look] has nothing
/// left to do.
final class Export {

    private final ToldRecords told;
    private final ShownDocuments shown;
    private final EuresSettings settings;
    private final Clock clock;

    Export(ToldRecords told, ShownDocuments shown, EuresSettings settings, Clock clock) {
        this.told = told;
        this.shown = shown;
        this.settings = settings;
        this.clock = clock;
    }

    All all() {
        told.lockShared();
        return new All(references(told.listActive(), _ -> true));
    }

    /// Reaches back a little further than asked: to be told twice does no harm.
    Changes since(Instant asked) {
        told.lockShared();
        var now = clock.instant();
        var since = (asked.isAfter(now) ? now : asked).minus(settings.overlap());
        var changed = told.listChangedSince(since);
        return new Changes(
                references(changed, t -> t.status() == Told.Status.ACTIVE && t.openedSince(since)),
                references(changed, t -> t.status() == Told.Status.ACTIVE && !t.openedSince(since)),
                references(changed, t -> t.status() == Told.Status.CLOSED));
    }

    /// Of the references that are known; what is hidden by now is left to the next look, and not handed out.
    Details details(Collection<UUID> ids) {
        told.lockShared();
        var known = told.find(ids);
        var details = new LinkedHashMap<String, Detail>();
        for (var record : shown.list(known.keySet(), LocalDate.now(clock))) {
            var state = Objects.requireNonNull(known.get(record.id()));
            if (state.status() == Told.Status.CLOSED) add(details, state, null);
            else if (state.status() == Told.Status.ACTIVE)
                record.document().ifPresent(document -> add(details, state, document));
        }
        return new Details(details);
    }

    private void add(LinkedHashMap<String, Detail> details, Told state, @Nullable String document) {
        var reference = Reference.of(state, settings.agency());
        details.put(reference.reference(), Detail.of(reference, document));
    }

    private List<Reference> references(List<Told> rows, Predicate<Told> wanted) {
        return rows.stream()
                .filter(wanted)
                .map(row -> Reference.of(row, settings.agency()))
                .toList();
    }
}
