package eu.talentpool.exchange;

import eu.talentpool.exchange.Finding.Severity;
import java.util.ArrayList;
import java.util.List;

/// Collects what one reading has to tell. Keeps the first [#MAX] findings, so that a hostile document cannot fill the
/// memory with them, and counts the rest.
final class Findings {

    static final int MAX = 200;

    private final boolean personal;
    private final List<Finding> kept = new ArrayList<>();
    private int cut;

    Findings() {
        this(false);
    }

    private Findings(boolean personal) {
        this.personal = personal;
    }

    /// Of a document about a person, of which nothing may be repeated.
    static Findings aboutAPerson() {
        return new Findings(true);
    }

    void dropped(String rule, String path, String message) {
        add(new Finding(Severity.DROPPED, rule, path, message));
    }

    void repaired(String rule, String path, String message) {
        add(new Finding(Severity.REPAIRED, rule, path, message));
    }

    void note(String rule, String path, String message) {
        add(new Finding(Severity.NOTE, rule, path, message));
    }

    /// A code or date as a message may show it; anything that could be a person's own words is not repeated.
    static String shown(String value) {
        return value.matches("[A-Za-z0-9.:/_-]{1,80}") ? value : "This";
    }

    /// The same where no code is shown of a document about a person.
    String quoted(String value) {
        return personal ? "This" : shown(value);
    }

    private void add(Finding finding) {
        if (kept.size() < MAX) kept.add(finding);
        else cut++;
    }

    List<Finding> list() {
        if (cut == 0) return List.copyOf(kept);
        var all = new ArrayList<>(kept);
        all.add(new Finding(
                Severity.NOTE, "findings-cut", "", cut + " more findings are not listed; correct these first."));
        return List.copyOf(all);
    }
}
