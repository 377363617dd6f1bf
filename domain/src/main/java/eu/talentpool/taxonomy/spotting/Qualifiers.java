package eu.talentpool.taxonomy.spotting;

import eu.talentpool.taxonomy.spotting.Level.Grade;
import eu.talentpool.taxonomy.spotting.Token.Gap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a text says about its skills: not needed, how well mastered. What stands before a list holds for all of it.
final class Qualifiers {

    private static final int BEFORE = 7;
    private static final int AFTER = 6;

    private final Reading reading;
    private final Context context;
    private final List<Candidate> candidates;
    private final boolean[] negated;
    private final @Nullable Level[] levels;

    Qualifiers(Reading reading, Context context, List<Candidate> candidates) {
        this.reading = reading;
        this.context = context;
        this.candidates = candidates;
        negated = new boolean[candidates.size()];
        levels = new Level[candidates.size()];
        for (int i = 0; i < negated.length; i++) readBefore(i);
        for (int i = negated.length - 1; i >= 0; i--) readAfter(i);
    }

    boolean isNegated(int candidate) {
        return negated[candidate];
    }

    @Nullable
    Level level(int candidate) {
        return levels[candidate];
    }

    private void readBefore(int i) {
        var first = candidates.get(i).first();
        var start = start(i);
        for (int at = start; at < first; at++)
            negated[i] |= reading.has(at, Cue.NEGATION) && !reading.has(at + 1, Cue.ONLY);
        levels[i] = level(start, first);
        if (i == 0 || !context.areLinked(candidates.get(i - 1), candidates.get(i))) return;
        negated[i] |= negated[i - 1];
        if (levels[i] == null) levels[i] = levels[i - 1];
    }

    private void readAfter(int i) {
        var after = candidates.get(i).after();
        var end = end(i);
        negated[i] |= isDeclined(after, end);
        var level = level(after, end);
        if (level != null) levels[i] = level;
        if (i + 1 == negated.length || !context.areLinked(candidates.get(i), candidates.get(i + 1))) return;
        var isOne = reading.gap(candidates.get(i + 1).first()) == Gap.NONE;
        negated[i] |= isOne && isDeclined(candidates.get(i + 1).after(), end(i + 1));
    }

    /// Both a word of negation and one of need: `is not required`, `nie jest wymagana`.
    private boolean isDeclined(int from, int to) {
        var negation = false;
        var need = false;
        for (int at = from; at < to; at++) {
            negation |= reading.has(at, Cue.NEGATION) && !reading.has(at + 1, Cue.ONLY);
            need |= reading.has(at, Cue.NEED);
        }
        return negation && need;
    }

    /// Where the words begin that belong to the candidate.
    private int start(int i) {
        var first = candidates.get(i).first();
        var least = Math.max(i == 0 ? 0 : candidates.get(i - 1).after(), first - BEFORE);
        var start = first;
        while (start > least && reading.gap(start) == Gap.NONE && !reading.has(start - 1, Cue.BUT)) start--;
        return start;
    }

    /// Where they end: a parenthesis, a dash or a cell behind the candidate still belongs to it.
    private int end(int i) {
        var after = candidates.get(i).after();
        var most = Math.min(
                i + 1 == candidates.size()
                        ? reading.size()
                        : candidates.get(i + 1).first(),
                after + AFTER);
        var end = after;
        while (end < most
                && (reading.gap(end) == Gap.NONE || end == after && reading.opens(end) || reading.isCell(end))
                && !reading.has(end, Cue.BUT)
                && !reading.has(end, Cue.AND)) end++;
        return isOfNext(i, end) ? after : end;
    }

    /// `Python and no Java`, `SQL gute Java-Kenntnisse`: words that reach up to the next skill are its own.
    private boolean isOfNext(int i, int end) {
        return i + 1 < candidates.size() && end == candidates.get(i + 1).first() && reading.gap(end) == Gap.NONE;
    }

    private @Nullable Level level(int from, int to) {
        @Nullable Grade grade = null;
        var years = 0;
        for (int at = from; at < to; at++) {
            var next = grade(at);
            if (next != null) grade = next;
            if (reading.has(at, Cue.YEARS)) years = Math.max(years, number(at - 1));
        }
        return grade == null && years == 0 ? null : new Level(grade, years);
    }

    private @Nullable Grade grade(int at) {
        if (reading.has(at, Cue.EXPERT)) return Grade.EXPERT;
        if (reading.has(at, Cue.ADVANCED)) return Grade.ADVANCED;
        if (reading.has(at, Cue.GOOD)) return reading.has(at - 1, Cue.VERY) ? Grade.ADVANCED : Grade.INTERMEDIATE;
        return reading.has(at, Cue.BASIC) ? Grade.BASIC : null;
    }

    private int number(int at) {
        if (at < 0) return 0;
        var form = reading.tokens().get(at).form();
        return form.matches("\\d{1,2}\\+*") ? Integer.parseInt(form.replace("+", "")) : 0;
    }
}
