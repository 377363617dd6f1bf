package eu.talentpool.ingestion.job;

import eu.talentpool.ingestion.feed.SourceDocument;
import eu.talentpool.ingestion.intake.Intake;
import eu.talentpool.ingestion.intake.Reading;
import eu.talentpool.ingestion.intake.Reception;
import eu.talentpool.ingestion.job.ReadAhead.Arrival;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/// Takes a chunk of documents in: small ones are read side by side and taken together, a large one, which may say
/// thousands of things, is read by itself and taken part by part. So memory has a limit whatever a document holds.
final class ChunkIntake {

    /// Bytes of documents that are read side by side.
    private static final long TOGETHER = 4 << 20;
    /// Readings that are taken at once.
    private static final int MOST = 200;

    private final UUID run;
    private final Intake intake;
    private final Reception reception;
    private final List<Reading> waiting = new ArrayList<>();

    ChunkIntake(UUID run, Intake intake, Reception reception) {
        this.run = run;
        this.intake = intake;
        this.reception = reception;
    }

    /// In their order: what was read already is taken as it is.
    void takeArrivals(List<? extends Arrival> arrivals) {
        var unread = new ArrayList<SourceDocument>();
        for (var arrival : arrivals) {
            if (arrival.readings() == null) {
                unread.add(arrival.document());
                continue;
            }
            take(unread);
            unread.clear();
            arrival.readings().forEach(this::add);
        }
        take(unread);
        takeWaiting();
    }

    void take(List<? extends SourceDocument> documents) {
        var group = new ArrayList<SourceDocument>();
        var size = 0L;
        for (var document : documents) {
            if (size + document.size() > TOGETHER) {
                takeGroup(group);
                group.clear();
                size = 0;
            }
            group.add(document);
            size += document.size();
        }
        takeGroup(group);
    }

    private void takeGroup(List<SourceDocument> group) {
        if (group.isEmpty()) return;
        if (group.size() == 1) intake.read(group.getFirst(), this::add);
        else
            group.parallelStream()
                    .map(document -> read(document, intake))
                    .toList()
                    .forEach(readings -> readings.forEach(this::add));
        takeWaiting();
    }

    static List<Reading> read(SourceDocument document, Intake intake) {
        var readings = new ArrayList<Reading>();
        intake.read(document, readings::add);
        return readings;
    }

    private void add(Reading reading) {
        waiting.add(reading);
        if (waiting.size() == MOST) takeWaiting();
    }

    private void takeWaiting() {
        reception.take(List.copyOf(waiting), run, intake);
        waiting.clear();
    }
}
