package eu.talentpool.taxonomy;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The corrections in force at one moment. Immutable.
public final class CorrectionSet {

    /// Nobody corrected anything.
    public static final CorrectionSet NONE = new CorrectionSet(0, Map.of());

    private final long changes;
    private final Map<CorrectedText, Meaning> meanings;

    /// @param concept URI; null = none of the taxonomy
    public record Meaning(@Nullable String concept) {}

    CorrectionSet(long changes, Map<CorrectedText, Meaning> meanings) {
        this.changes = changes;
        this.meanings = Map.copyOf(meanings);
    }

    /// Number of changes that led here; it only grows.
    public long changes() {
        return changes;
    }

    /// What a person said this text means; empty if nobody did.
    public Optional<Meaning> find(String text, String language, ConceptKind kind) {
        return meanings.isEmpty()
                ? Optional.empty()
                : Optional.ofNullable(meanings.get(CorrectedText.of(text, language, kind)));
    }
}
