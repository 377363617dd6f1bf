package eu.talentpool.registration;

import static java.util.stream.Collectors.joining;

import eu.talentpool.employer.EntityType;
import eu.talentpool.employer.Participation;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Whether an entity of a Member State may register on a day, and if not, what the participation calendar says.
final class Admission {

    private Admission() {}

    /// @return what is wrong and what to do; empty if the entity may register
    static Optional<String> refusal(List<Participation> calendar, String state, EntityType type, LocalDate day) {
        if (Participation.periods(calendar, state, type).contain(day)) return Optional.empty();
        var ofState = calendar.stream()
                .filter(p -> p.memberState().equals(state))
                .sorted(Comparator.comparing(Participation::effectiveFrom))
                .toList();
        if (ofState.isEmpty())
            return Optional.of(state + " does not take part in the pool: the calendar has no entry for it. Ask the"
                    + " employment service of " + state + " where it lists vacancies; nothing was stored.");
        var now = ofState.stream().filter(p -> covers(p, day)).findFirst();
        if (now.isPresent())
            return Optional.of(
                    "%s takes part in the pool, but admits no %s: it admits %s (source: %s). Register as one of them if you are one; nothing was stored."
                            .formatted(state, type, types(now.get()), now.get().source()));
        var next = ofState.stream().filter(p -> p.effectiveFrom().isAfter(day)).findFirst();
        return Optional.of(next.map(p ->
                        "%s takes part in the pool from %s on (source: %s). Register again from that day on; nothing was stored."
                                .formatted(state, p.effectiveFrom(), p.source()))
                .orElseGet(() ->
                        "%s has not taken part in the pool since %s (source: %s). No entity of it can register; nothing was stored."
                                .formatted(
                                        state,
                                        ofState.getLast().withdrawnFrom(),
                                        ofState.getLast().source())));
    }

    private static boolean covers(Participation p, LocalDate day) {
        return !day.isBefore(p.effectiveFrom()) && (p.withdrawnFrom() == null || day.isBefore(p.withdrawnFrom()));
    }

    private static String types(Participation p) {
        return p.entityTypes().stream().map(Enum::name).sorted().collect(joining(", "));
    }
}
