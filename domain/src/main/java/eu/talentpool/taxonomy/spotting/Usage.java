package eu.talentpool.taxonomy.spotting;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/// How many skills have a word in their labels, in one language.
final class Usage {

    private static final Pattern CAPITAL_INSIDE = Pattern.compile("\\S\\p{Lu}");

    private final boolean nounsHaveCapitals;
    private final Map<String, Integer> skills = new HashMap<>();
    private final Map<String, Integer> skillsLowerCase = new HashMap<>();

    Usage(String language) {
        nounsHaveCapitals = language.equals("de");
    }

    /// Counts the labels of one skill.
    void add(List<String> labels) {
        var forms = new HashSet<String>();
        var lowerCase = new HashSet<String>();
        for (var label : labels)
            for (var token : Token.read(label)) {
                forms.add(token.form());
                if (Character.isLowerCase(label.codePointAt(token.from()))) lowerCase.add(token.form());
            }
        forms.forEach(form -> skills.merge(form, 1, Integer::sum));
        lowerCase.forEach(form -> skillsLowerCase.merge(form, 1, Integer::sum));
    }

    int skillsWith(String form) {
        return skills.getOrDefault(form, 0);
    }

    int skillsWithLowerCase(String form) {
        return skillsLowerCase.getOrDefault(form, 0);
    }

    /// Whether the word is written as names are and other words of the language are not.
    boolean isName(String word) {
        return CAPITAL_INSIDE.matcher(word).find() || Character.isUpperCase(word.codePointAt(0)) && !nounsHaveCapitals;
    }
}
