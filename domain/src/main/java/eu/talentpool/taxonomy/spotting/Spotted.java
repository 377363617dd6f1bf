package eu.talentpool.taxonomy.spotting;

import org.jspecify.annotations.Nullable;

/// A skill named in a text.
///
/// @param skill      number of the skill
/// @param from       index of the first character
/// @param to         index after the last character
/// @param words      as they stand in the text
/// @param confidence that these words name this skill, above 0 to 1
/// @param negated    the text says that the skill is not needed or not there
/// @param level      null if none is stated
public record Spotted(
        int skill,
        int from,
        int to,
        String words,
        double confidence,
        boolean negated,
        @Nullable Level level) {}
