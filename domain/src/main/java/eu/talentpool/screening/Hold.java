package eu.talentpool.screening;

import eu.talentpool.vacancy.VacancyId;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A vacancy that was held, and what became of it.
///
/// @param memberState ISO 3166 alpha-2 of the employer as the vacancy named it, or null if it named none
/// @param fingerprint of the screened text, see [Fingerprint]
/// @param signals     one or more
/// @param superseded  when the vacancy was changed before anybody decided, or null
/// @param verdict     null while nobody has decided
public record Hold(
        UUID id,
        VacancyId vacancy,
        @Nullable String memberState,
        String fingerprint,
        List<Signal> signals,
        Instant heldAt,
        @Nullable Instant superseded,
        @Nullable Verdict verdict) {

    public Hold {
        signals = List.copyOf(signals);
        if (signals.isEmpty()) throw new IllegalArgumentException("a hold needs a signal");
    }

    boolean has(String signal) {
        return ids(signals).contains(signal);
    }

    /// Waits for a decision.
    public boolean open() {
        return verdict == null && superseded == null;
    }

    /// The same text of an employer of the same Member State gave the same signals; their excerpts do not matter.
    boolean isAbout(@Nullable String otherMemberState, String otherFingerprint, List<Signal> otherSignals) {
        return Objects.equals(memberState, otherMemberState)
                && fingerprint.equals(otherFingerprint)
                && ids(signals).equals(ids(otherSignals));
    }

    private static List<String> ids(List<Signal> signals) {
        return signals.stream().map(Signal::id).distinct().sorted().toList();
    }
}
