package eu.talentpool.searchindex;

import eu.talentpool.taxonomy.Cefr;
import org.jspecify.annotations.Nullable;

/// Name of a language asked for, with its level, in the field `languageShares` of a vacancy.
public final class LanguageToken {

    private LanguageToken() {}

    /// @param language ISO 639
    /// @param level    null if only the language is asked for
    public static String of(String language, @Nullable Cefr level) {
        return level == null ? language : language + ":" + level;
    }
}
