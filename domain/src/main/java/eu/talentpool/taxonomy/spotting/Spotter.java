package eu.talentpool.taxonomy.spotting;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Finds the skills that a vacancy or a CV names in its sentences, lists and tables. Precise rather than complete: a
/// word that may mean something else is a skill only beside others or beside words such as `knowledge`.
public final class Spotter {

    private static final String ENGLISH = "en";

    private final List<Map<String, List<String>>> skills;
    private final Map<String, Lexicon> lexicons = new ConcurrentHashMap<>();

    /// @param skills for each skill its labels by language (ISO 639-1), the preferred one first
    public Spotter(List<Map<String, List<String>>> skills) {
        this.skills = List.copyOf(skills);
    }

    /// The skills named, in the order of the text, none inside another. Labels of the language and of English are
    /// looked for: names of technologies are mostly the same.
    ///
    /// @param language ISO 639-1, or null if unknown
    public List<Spotted> spot(String text, @Nullable String language) {
        var reading = Reading.of(text);
        var context = new Context(reading);
        var kept = context.kept(candidates(reading, language == null ? ENGLISH : language));
        var qualifiers = new Qualifiers(reading, context, kept);
        return IntStream.range(0, kept.size())
                .mapToObj(i -> spotted(reading, kept.get(i), qualifiers.isNegated(i), qualifiers.level(i)))
                .toList();
    }

    private List<Candidate> candidates(Reading reading, String language) {
        var candidates = new ArrayList<Candidate>();
        for (int at = 0; at < reading.size(); at++) {
            var found = find(reading, at, language);
            found.ifPresent(candidates::add);
            at = found.map(Candidate::after).orElse(at + 1) - 1;
        }
        return candidates;
    }

    private Optional<Candidate> find(Reading reading, int at, String language) {
        var own = lexicon(language).find(reading, at);
        if (language.equals(ENGLISH)) return own;
        var english = lexicon(ENGLISH).find(reading, at).filter(candidate -> isInternational(candidate.entry()));
        return Stream.of(own, english)
                .flatMap(Optional::stream)
                .reduce((one, other) -> other.isBetterThan(one) ? other : one);
    }

    private static boolean isInternational(Entry entry) {
        return entry.kind() != Entry.Kind.WORD;
    }

    private Lexicon lexicon(String language) {
        return lexicons.computeIfAbsent(
                language,
                key -> new Lexicon(
                        key,
                        skills.stream()
                                .map(labels -> labels.getOrDefault(key, List.of()))
                                .toList()));
    }

    private static Spotted spotted(Reading reading, Candidate candidate, boolean negated, @Nullable Level level) {
        return new Spotted(
                candidate.entry().skill(),
                reading.tokens().get(candidate.first()).from(),
                reading.tokens().get(candidate.after() - 1).to(),
                reading.words(candidate.first(), candidate.after()),
                candidate.entry().confidence(),
                negated,
                level);
    }
}
