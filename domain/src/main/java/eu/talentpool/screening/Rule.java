package eu.talentpool.screening;

import eu.talentpool.screening.phrase.Phrase;
import eu.talentpool.screening.phrase.Phrasebook;
import eu.talentpool.screening.phrase.Reading;
import eu.talentpool.screening.phrase.Sentence;
import eu.talentpool.screening.phrase.Span;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The patterns of one signal in all languages, compiled.
///
/// @param exempt a finding that shares a word with one of these, in whatever language, does not count
record Rule(Catalogue.Entry entry, List<Catch> catches, List<Phrase> exempt) {

    record Catch(String language, Phrase phrase, String note) {}

    static Rule compile(Catalogue.Entry entry, Map<String, String> common, Phrasebook book) {
        var rule = new Rule(entry, new ArrayList<>(), new ArrayList<>());
        Catalogue.patterns(entry.id()).forEach((language, patterns) -> {
            var words = new HashMap<>(common);
            words.putAll(patterns.words());
            for (var p : patterns.find())
                rule.catches.add(new Catch(language, book.compile(p.phrase(), words), p.note()));
            for (var p : patterns.exempt()) rule.exempt.add(book.compile(p, words));
        });
        return rule;
    }

    /// The signal, if this sentence gives it; patterns of `language` are asked first.
    ///
    /// @param possible those of which no part is missing in the sentence, in their order
    Optional<Signal> check(String language, List<Catch> possible, Sentence sentence, Reading reading) {
        var harmless = new Harmless(exempt, reading);
        return check(true, language, possible, sentence, reading, harmless)
                .or(() -> check(false, language, possible, sentence, reading, harmless));
    }

    private Optional<Signal> check(
            boolean stated,
            String language,
            List<Catch> possible,
            Sentence sentence,
            Reading reading,
            Harmless harmless) {
        for (var each : possible) {
            if (each.language.equals(language) != stated) continue;
            for (var span : each.phrase.find(reading))
                if (!harmless.touches(span)) return Optional.of(signal(each, sentence.excerpt(span)));
        }
        return Optional.empty();
    }

    private Signal signal(Catch by, String excerpt) {
        var explanation = "%s: %s. %s".formatted(entry.title(), by.note, entry.explanation());
        return new Signal(entry.id(), entry.severity(), by.language, excerpt, explanation);
    }

    /// The words of a sentence that exemptions cover; worked out when the first finding asks.
    private static final class Harmless {

        private final List<Phrase> exempt;
        private final Reading reading;
        private final BitSet words = new BitSet();
        private boolean known;

        Harmless(List<Phrase> exempt, Reading reading) {
            this.exempt = exempt;
            this.reading = reading;
        }

        boolean touches(Span span) {
            if (!known) {
                for (var phrase : exempt)
                    for (var each : phrase.find(reading)) words.set(each.first(), each.last() + 1);
                known = true;
            }
            var next = words.nextSetBit(span.first());
            return next >= 0 && next <= span.last();
        }
    }
}
