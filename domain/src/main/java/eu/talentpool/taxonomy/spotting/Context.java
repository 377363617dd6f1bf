package eu.talentpool.taxonomy.spotting;

import eu.talentpool.taxonomy.spotting.Entry.Kind;
import eu.talentpool.taxonomy.spotting.Token.Gap;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// Which candidates name skills, by what stands beside them.
final class Context {

    private static final Set<Cue> CUES = EnumSet.of(Cue.CUE, Cue.BASIC, Cue.GOOD, Cue.ADVANCED, Cue.EXPERT, Cue.YEARS);

    private static final Set<Cue> LINKS = EnumSet.of(Cue.AND, Cue.SMALL);

    private static final int CUES_BEFORE = 4;
    private static final int CUES_AFTER = 2;

    /// A single word of the language that has as many letters is seldom used for anything else.
    private static final int LONG_WORD = 8;

    private final Reading reading;

    Context(Reading reading) {
        this.reading = reading;
    }

    List<Candidate> kept(List<Candidate> candidates) {
        var kept = new ArrayList<Candidate>();
        for (int i = 0; i < candidates.size(); i++) {
            var candidate = candidates.get(i);
            var besideSkill = !kept.isEmpty() && areLinked(kept.getLast(), candidate) || isBeforeName(candidates, i);
            if (isSkill(candidate, besideSkill)) kept.add(candidate);
        }
        return kept;
    }

    /// Whether a list goes on from this candidate to a sure name.
    private boolean isBeforeName(List<Candidate> candidates, int i) {
        for (int next = i + 1; next < candidates.size(); next++) {
            if (!areLinked(candidates.get(next - 1), candidates.get(next))) return false;
            if (candidates.get(next).entry().kind() == Kind.NAME) return true;
        }
        return false;
    }

    /// Whether nothing but commas and words like `and` and `of` stand between the two.
    boolean areLinked(Candidate one, Candidate next) {
        for (int i = one.after(); i < next.first(); i++) if (!reading.hasAny(i, LINKS)) return false;
        for (int i = one.after(); i <= next.first(); i++) if (reading.gap(i) == Gap.CLAUSE) return false;
        return true;
    }

    private boolean isSkill(Candidate candidate, boolean besideSkill) {
        var words = reading.words(candidate.first(), candidate.after());
        return switch (candidate.entry().kind()) {
            case NONE -> false;
            case PHRASE, NAME -> true;
            case WORD -> words.length() >= LONG_WORD || besideSkill || hasCue(candidate) || isAlone(candidate);
            case AMBIGUOUS -> !isCutOut(candidate) && (besideSkill || hasCue(candidate));
        };
    }

    private boolean hasCue(Candidate candidate) {
        for (int i = candidate.first() - 1; i >= candidate.first() - CUES_BEFORE; i--) {
            if (reading.gap(i + 1) == Gap.CLAUSE) break;
            if (reading.hasAny(i, CUES)) return true;
        }
        for (int i = candidate.after(); i < candidate.after() + CUES_AFTER; i++) {
            if (reading.gap(i) == Gap.CLAUSE && !reading.opens(i)) break;
            if (reading.hasAny(i, CUES)) return true;
        }
        return false;
    }

    /// An item of a list.
    private boolean isAlone(Candidate candidate) {
        return reading.gap(candidate.first()) != Gap.NONE && reading.gap(candidate.after()) != Gap.NONE;
    }

    /// Part of something else: `R&D`, `l'R`.
    private boolean isCutOut(Candidate candidate) {
        var text = reading.text();
        var from = reading.tokens().get(candidate.first()).from();
        var to = reading.tokens().get(candidate.after() - 1).to();
        return from > 0 && "&'’".indexOf(text.charAt(from - 1)) >= 0
                || to < text.length() && "&'’".indexOf(text.charAt(to)) >= 0;
    }
}
