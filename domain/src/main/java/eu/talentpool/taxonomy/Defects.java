package eu.talentpool.taxonomy;

import eu.talentpool.taxonomy.ImportReport.Defect;
import java.util.HashMap;
import java.util.Map;

/// Counts what is odd about a download and remembers where each oddity was seen first.
final class Defects {

    private final Map<String, Defect> found = new HashMap<>();

    void count(String what, String place) {
        found.merge(what, new Defect(1, place), (known, more) -> new Defect(known.count() + 1, known.example()));
    }

    void count(String what, EscoRow row) {
        count(what, row.place());
    }

    Map<String, Defect> found() {
        return found;
    }
}
