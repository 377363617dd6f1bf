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
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// What the network is told. To be asked after [Lookout#look] has nothing left to do.
@Component
class VacancyExport {

    private final ToldVacancies told;
    private final ShownDocuments shown;
    private final EuresSettings settings;
    private final Clock clock;

    VacancyExport(ToldVacancies told, ShownDocuments shown, EuresSettings settings, Clock clock) {
        this.told = told;
        this.shown = shown;
        this.settings = settings;
        this.clock = clock;
    }

    @Transactional
    public All all() {
        told.lockShared();
        return new All(references(told.listActive(), _ -> true));
    }

    /// Reaches back a little further than asked: to be told twice does no harm.
    @Transactional
    public Changes since(Instant asked) {
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
    @Transactional
    public Details details(Collection<UUID> ids) {
        told.lockShared();
        var known = told.find(ids);
        var details = new LinkedHashMap<String, Detail>();
        for (var vacancy : shown.list(known.keySet(), LocalDate.now(clock))) {
            var state = Objects.requireNonNull(known.get(vacancy.id()));
            if (state.status() == Told.Status.CLOSED) add(details, state, null);
            else if (state.status() == Told.Status.ACTIVE)
                vacancy.document().ifPresent(document -> add(details, state, document));
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
