package eu.talentpool.screening;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.dataformat.yaml.YAMLMapper;

/// The reviewed data: which signals there are, and what betrays each of them in each language.
///
/// @param words   word lists that every signal and language may name
/// @param signals in the order of the catalogue
record Catalogue(Map<String, String> words, List<Entry> signals) {

    /// @param basis       the rule that the signal protects, with its source
    /// @param explanation for the employer and the contact point
    record Entry(String id, String title, Severity severity, String basis, String explanation) {}

    /// @param words  word lists of this language
    /// @param find   what betrays the signal
    /// @param exempt what shows that the words next to it are harmless
    record Patterns(Map<String, String> words, List<Pattern> find, List<String> exempt) {}

    /// @param phrase in the language of [eu.talentpool.screening.phrase.Phrasebook]
    /// @param note   what it catches
    record Pattern(String phrase, String note) {}

    static Catalogue load() {
        return read("signals", Catalogue.class);
    }

    /// The signal that only a comparison with other vacancies gives.
    static Entry sharedText() {
        return read("shared-text", Entry.class);
    }

    /// Patterns of one signal by language.
    static Map<String, Patterns> patterns(String signal) {
        return new TreeMap<>(read(signal, PatternFile.class).languages());
    }

    private record PatternFile(Map<String, Patterns> languages) {}

    private static <T> T read(String name, Class<T> type) {
        var file = "/screening/" + name + ".yaml";
        try (var in = Catalogue.class.getResourceAsStream(file)) {
            if (in == null) throw new IllegalStateException(file + " is missing from the program; build it again");
            return new YAMLMapper().readValue(in, type);
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
