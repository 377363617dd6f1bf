package eu.talentpool.taxonomy.spotting;

import eu.talentpool.taxonomy.spotting.Token.Gap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The labels of one language, to be found in texts.
final class Lexicon {

    private static final int MOST_WORDS = 8;

    /// `Java (computer programming)`.
    private static final Pattern QUALIFIER = Pattern.compile("\\s*\\([^)]*\\)\\s*$");

    private final String language;
    private final Map<String, Entry> phrases = new HashMap<>();
    private final Map<String, Entry> words = new HashMap<>();

    /// @param skills for each skill its labels, the preferred one first
    Lexicon(String language, List<List<String>> skills) {
        this.language = language;
        for (int skill = 0; skill < skills.size(); skill++)
            for (int i = 0; i < skills.get(skill).size(); i++)
                add(skill, skills.get(skill).get(i), i == 0);
    }

    /// The longest label that begins with this token.
    Optional<Candidate> find(Reading reading, int at) {
        var word = words.get(key(reading.tokens().get(at), true));
        var best = word != null && word.isWrittenAs(reading.words(at, at + 1)) ? new Candidate(at, at + 1, word) : null;
        if (reading.has(at, Cue.SMALL)) return Optional.ofNullable(best);
        var key = new StringBuilder(key(reading.tokens().get(at), false));
        for (int i = at + 1, count = 1; reading.gap(i) == Gap.NONE && count < MOST_WORDS; i++) {
            if (reading.has(i, Cue.SMALL)) continue;
            key.append(' ').append(key(reading.tokens().get(i), false));
            count++;
            var phrase = phrases.get(key.toString());
            if (phrase != null) best = new Candidate(at, i + 1, phrase);
        }
        return Optional.ofNullable(best);
    }

    private void add(int skill, String label, boolean preferred) {
        var name = QUALIFIER.matcher(label).replaceFirst("");
        var reading = Reading.of(name);
        for (int i = 1; i < reading.size(); i++) if (reading.gap(i) != Gap.NONE) return;
        var all = reading.tokens();
        if (all.size() == 1) put(words, key(all.getFirst(), true), Entry.of(skill, name, preferred, 1, language));
        if (all.size() < 2) return;
        var key = new StringBuilder();
        for (int i = 0; i < all.size(); i++)
            if (!reading.has(i, Cue.SMALL)) key.append(key.isEmpty() ? "" : " ").append(key(all.get(i), false));
        put(phrases, key.toString(), Entry.of(skill, name, preferred, all.size(), language));
    }

    /// A preferred label wins over others, then the first.
    private static void put(Map<String, Entry> entries, String key, Entry entry) {
        @Nullable Entry other = entries.get(key);
        if (other == null || entry.preferred() && !other.preferred()) entries.put(key, entry);
    }

    private String key(Token token, boolean alone) {
        return Inflections.cut(token.form(), language, alone);
    }
}
