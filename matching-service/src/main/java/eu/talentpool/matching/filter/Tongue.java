package eu.talentpool.matching.filter;

import eu.talentpool.taxonomy.Cefr;
import org.jspecify.annotations.Nullable;

/// A language at a level.
///
/// @param language ISO 639-1
/// @param level    null if only the language is named
public record Tongue(String language, @Nullable Cefr level) {

    /// A level that is not said is not known to reach any.
    boolean reaches(Tongue asked) {
        if (!language.equals(asked.language)) return false;
        return asked.level == null || level != null && level.atLeast(asked.level);
    }

    @Override
    public String toString() {
        return level == null ? language : language + ":" + level;
    }
}
