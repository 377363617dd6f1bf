package eu.talentpool.taxonomy.wording;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Guesses the language of a short text from the runs of three characters that the texts of each language have: naive
/// Bayes, every language as likely as the others.
public final class LanguageGuess {

    private static final int LENGTH = 3;

    /// As if every run had been seen this often in every language.
    private static final double SMOOTHING = 0.5;

    private final List<String> languages;
    private final Map<String, int[]> counts = new HashMap<>();
    private final double[] totals;

    /// @param texts by language (ISO 639-1), at least one language
    public LanguageGuess(Map<String, ? extends Collection<String>> texts) {
        languages = texts.keySet().stream().sorted().toList();
        totals = new double[languages.size()];
        texts.forEach((language, ofLanguage) -> {
            for (var text : ofLanguage) count(text, languages.indexOf(language));
        });
        for (int language = 0; language < totals.length; language++) totals[language] += SMOOTHING * counts.size();
    }

    /// The likeliest of the languages; the first in the alphabet, if nothing speaks for any.
    public String guess(String text) {
        var likelihood = new double[totals.length];
        for (var run : runs(text)) {
            var seen = counts.getOrDefault(run, new int[totals.length]);
            Arrays.setAll(likelihood, i -> likelihood[i] + Math.log((seen[i] + SMOOTHING) / totals[i]));
        }
        var best = 0;
        for (int i = 1; i < likelihood.length; i++) if (likelihood[i] > likelihood[best]) best = i;
        return languages.get(best);
    }

    private void count(String text, int language) {
        for (var run : runs(text)) {
            counts.computeIfAbsent(run, key -> new int[totals.length])[language]++;
            totals[language]++;
        }
    }

    private static String[] runs(String text) {
        var padded = " " + Wording.plain(text) + " ";
        var runs = new String[Math.max(0, padded.length() - LENGTH + 1)];
        Arrays.setAll(runs, i -> padded.substring(i, i + LENGTH));
        return runs;
    }
}
