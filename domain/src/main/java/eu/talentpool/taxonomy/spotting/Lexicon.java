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
        var usage = new Usage(language);
        skills.forEach(usage::add);
        for (int skill = 0; skill < skills.size(); skill++)
            for (int i = 0; i < skills.get(skill).size(); i++)
                add(skill, skills.get(skill).get(i), i == 0, usage);
    }

    /// The longest label that begins with this token.
    Optional<Candidate> find(Reading reading, int at) {
        var token = reading.tokens().get(at);
        var word = words.get(key(token, true));
        var found = Optional.ofNullable(word)
                .filter(entry -> entry.isWrittenAs(reading.words(at, at + 1)))
                .map(entry -> new Candidate(at, at + 1, entry));
        return reading.has(at, Cue.SMALL) ? found : findPhrase(reading, at).or(() -> found);
    }

    private Optional<Candidate> findPhrase(Reading reading, int at) {
        Optional<Candidate> longest = Optional.empty();
        var phrase = new StringBuilder(key(reading.tokens().get(at), false));
        for (int i = at + 1, count = 1; reading.gap(i) == Gap.NONE && count < MOST_WORDS; i++) {
            if (reading.has(i, Cue.SMALL)) continue;
            phrase.append(' ').append(key(reading.tokens().get(i), false));
            count++;
            var entry = phrases.get(phrase.toString());
            if (entry != null) longest = Optional.of(new Candidate(at, i + 1, entry));
        }
        return longest;
    }

    private void add(int skill, String label, boolean preferred, Usage usage) {
        var name = QUALIFIER.matcher(label).replaceFirst("").strip();
        var tokens = Token.read(name);
        if (tokens.stream().skip(1).anyMatch(token -> token.gap() != Gap.NONE)) return;
        if (tokens.size() == 1)
            addWord(
                    tokens.getFirst(),
                    Entry.word(skill, name, preferred, tokens.getFirst().form(), usage));
        var phrase = tokens.stream()
                .filter(token -> !Cue.isSmall(token.form()))
                .map(token -> key(token, false))
                .toList();
        if (tokens.size() > 1) put(phrases, String.join(" ", phrase), Entry.phrase(skill, name, preferred));
    }

    private void addWord(Token token, Entry entry) {
        if (entry.kind() != Entry.Kind.NONE) put(words, key(token, true), entry);
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
