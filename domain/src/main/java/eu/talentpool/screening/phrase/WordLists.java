package eu.talentpool.screening.phrase;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Puts the entries of a word list in the place of its name.
final class WordLists {

    private static final Pattern NAME = Pattern.compile("\\{([a-z]+)}");

    private WordLists() {}

    static String expand(String slot, Map<String, String> lists) {
        return NAME.matcher(slot).replaceAll(found -> Matcher.quoteReplacement(entries(found.group(1), lists)));
    }

    private static String entries(String name, Map<String, String> lists) {
        var entries = lists.get(name);
        if (entries == null)
            throw new IllegalArgumentException(
                    "a pattern names the word list {" + name + "}, which is not there; write it under 'words'");
        return expand(entries.strip().replaceAll("\\s+", "|"), lists);
    }
}
