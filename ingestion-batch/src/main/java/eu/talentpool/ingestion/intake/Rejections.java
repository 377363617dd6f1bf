package eu.talentpool.ingestion.intake;

import eu.talentpool.ingestion.feed.SourceDocument;
import eu.talentpool.receipt.Outcome;
import eu.talentpool.receipt.RejectedDocuments;
import eu.talentpool.receipt.RejectedDocuments.Rejected;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// Keeps the documents of rejected readings for a new try.
@Component
class Rejections {

    /// What nobody may keep, and what a new try would not mend: of two documents with one id the other one counts.
    private static final Set<String> FINAL = Set.of("erased", "own-word", "duplicate-id", "empty-file");

    private final RejectedDocuments rejected;

    Rejections(RejectedDocuments rejected) {
        this.rejected = rejected;
    }

    /// @param outcomes in the order of the readings
    void keep(UUID run, List<Reading> readings, List<Outcome> outcomes) {
        Map<String, SourceDocument> documents = new LinkedHashMap<>();
        for (var i = 0; i < readings.size(); i++)
            if (isWorthKeeping(outcomes.get(i))) {
                var document = readings.get(i).document();
                documents.put(document.name(), document);
            }
        rejected.keep(
                run,
                documents.values().stream()
                        .map(this::read)
                        .flatMap(Optional::stream)
                        .toList());
    }

    private static boolean isWorthKeeping(Outcome outcome) {
        return outcome.kind() == Outcome.Kind.REJECTED
                && outcome.findings().stream().noneMatch(finding -> FINAL.contains(finding.rule()));
    }

    /// Empty if there is nothing to read, which the report says already.
    private Optional<Rejected> read(SourceDocument document) {
        try (var bytes = document.open()) {
            return Optional.of(new Rejected(document.name(), bytes.readNBytes(rejected.largest() + 1)));
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
