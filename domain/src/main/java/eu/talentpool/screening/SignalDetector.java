package eu.talentpool.screening;

import eu.talentpool.screening.phrase.Phrasebook;
import eu.talentpool.screening.phrase.Sentences;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/// Finds signals of unfair recruitment in the text of a vacancy. Every text is checked in all languages of the
/// catalogue, the stated one first: vacancies mix languages and lie about theirs. Immutable and safe for many threads;
/// time is linear in the length of the text.
public final class SignalDetector {

    private static final int MOST_EXCERPTS = 5;

    private final Phrasebook book = new Phrasebook();
    private final List<Rule> rules = new ArrayList<>();

    private SignalDetector() {}

    /// Reads and compiles the catalogue that comes with the program.
    public static SignalDetector load() {
        var detector = new SignalDetector();
        var catalogue = Catalogue.load();
        for (var entry : catalogue.signals()) detector.rules.add(Rule.compile(entry, catalogue.words(), detector.book));
        return detector;
    }

    /// @param language stated for the text, ISO 639-1; any language may be named
    /// @param text     plain, without markup
    /// @return by signal, each in the order of the text; at most 5 sentences for each signal
    public List<Signal> detect(String language, String text) {
        var found = new TreeMap<String, List<Signal>>();
        for (var sentence : Sentences.of(text)) {
            var reading = book.read(sentence);
            for (var rule : rules) rule.check(language, sentence, reading).ifPresent(signal -> add(signal, found));
        }
        return found.values().stream().flatMap(List::stream).toList();
    }

    private static void add(Signal signal, TreeMap<String, List<Signal>> found) {
        var same = found.computeIfAbsent(signal.id(), _ -> new ArrayList<>());
        if (same.size() < MOST_EXCERPTS && !same.contains(signal)) same.add(signal);
    }
}
