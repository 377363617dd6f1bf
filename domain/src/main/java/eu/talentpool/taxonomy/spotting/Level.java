package eu.talentpool.taxonomy.spotting;

import org.jspecify.annotations.Nullable;

/// How well a skill is mastered or must be, as the text says.
///
/// @param grade null if the text gives only years
/// @param years of experience, 0 if the text gives none
public record Level(@Nullable Grade grade, int years) {

    public enum Grade {
        BASIC,
        INTERMEDIATE,
        ADVANCED,
        EXPERT
    }
}
