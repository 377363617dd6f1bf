package eu.talentpool.taxonomy.spotting;

import eu.talentpool.taxonomy.spotting.Token.Gap;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/// A text as words with what they may say about skills.
record Reading(String text, List<Token> tokens, List<Set<Cue>> cues) {

    private static final Pattern OPENING = Pattern.compile("[(:|\\t–—]|\\s-\\s");

    private static final Pattern CELL = Pattern.compile("\\s*[\\t|]\\s*");

    static Reading of(String text) {
        var tokens = Token.read(text);
        return new Reading(
                text, tokens, tokens.stream().map(token -> Cue.of(token.form())).toList());
    }

    int size() {
        return tokens.size();
    }

    boolean has(int index, Cue cue) {
        return index >= 0 && index < size() && cues.get(index).contains(cue);
    }

    boolean hasAny(int index, Set<Cue> wanted) {
        return wanted.stream().anyMatch(cue -> has(index, cue));
    }

    /// What stands before the token; the end of the text is the end of a clause.
    Gap gap(int index) {
        return index <= 0 || index >= size() ? Gap.CLAUSE : tokens.get(index).gap();
    }

    /// Whether a parenthesis, a colon, a dash or a cell begins with the token, which tells more about what is before.
    boolean opens(int index) {
        return OPENING.matcher(between(index)).find();
    }

    /// Whether a cell of a table begins with the token.
    boolean isCell(int index) {
        return CELL.matcher(between(index)).matches();
    }

    String words(int first, int after) {
        return text.substring(tokens.get(first).from(), tokens.get(after - 1).to());
    }

    private String between(int index) {
        if (index <= 0 || index >= size()) return "";
        return text.substring(tokens.get(index - 1).to(), tokens.get(index).from());
    }
}
