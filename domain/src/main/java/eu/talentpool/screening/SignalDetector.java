package eu.talentpool.screening;

import eu.talentpool.screening.phrase.Phrasebook;
import eu.talentpool.screening.phrase.Reading;
import eu.talentpool.screening.phrase.Sentences;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/// Finds signals of unfair recruitment in the text of a vacancy. Every text is checked in all languages of the
/// catalogue, the stated one first: vacancies mix languages and lie about theirs. Immutable and safe for many threads;
/// time is linear in the length of the text.
public final class SignalDetector {

    private static final int MOST_EXCERPTS = 5;

    private final Phrasebook book = new Phrasebook();
    /// By number of the phrase.
    private final Map<Integer, Pattern> patterns = new HashMap<>();

    private record Pattern(Rule rule, Rule.Catch one) {}

    private SignalDetector() {}

    /// Reads and compiles the catalogue that comes with the program.
    public static SignalDetector load() {
        var detector = new SignalDetector();
        var catalogue = Catalogue.load();
        for (var entry : catalogue.signals()) detector.add(Rule.compile(entry, catalogue.words(), detector.book));
        return detector;
    }

    private void add(Rule rule) {
        for (var one : rule.catches()) patterns.put(one.phrase().number(), new Pattern(rule, one));
    }

    /// @param language stated for the text, ISO 639-1; any language may be named
    /// @param text     plain, without markup
    /// @return by signal, each in the order of the text; at most 5 sentences for each signal
    public List<Signal> detect(String language, String text) {
        var found = new TreeMap<String, List<Signal>>();
        for (var sentence : Sentences.of(text)) {
            var reading = book.read(sentence);
            possible(reading)
                    .forEach((rule, possible) ->
                            rule.check(language, possible, sentence, reading).ifPresent(signal -> add(signal, found)));
        }
        return found.values().stream().flatMap(List::stream).toList();
    }

    /// By rule, each in the order of its patterns.
    private Map<Rule, List<Rule.Catch>> possible(Reading reading) {
        var possible = new IdentityHashMap<Rule, List<Rule.Catch>>();
        reading.phrases().stream()
                .mapToObj(patterns::get)
                .filter(Objects::nonNull)
                .forEach(pattern -> possible.computeIfAbsent(pattern.rule, _ -> new ArrayList<>())
                        .add(pattern.one));
        return possible;
    }

    private static void add(Signal signal, TreeMap<String, List<Signal>> found) {
        var same = found.computeIfAbsent(signal.id(), _ -> new ArrayList<>());
        if (same.size() < MOST_EXCERPTS && !same.contains(signal)) same.add(signal);
    }
}
