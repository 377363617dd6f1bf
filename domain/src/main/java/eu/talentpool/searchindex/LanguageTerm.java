package eu.talentpool.searchindex;

import eu.talentpool.taxonomy.Cefr;
import eu.talentpool.vacancy.VacancyContent.RequiredLanguage;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// Languages a vacancy asks for, in the field `facts`, an estimate in steps; the scorer counts exactly. Each stands
/// with its level and with what it counts of all that are asked for.
public final class LanguageTerm {

    /// Twelfths of the criterion. What lies in between counts as the step below, so that the languages of a vacancy
    /// never count for more than the whole.
    public static final List<Integer> SHARES = List.of(12, 8, 6, 4, 3, 2, 1);

    private static final int WHOLE = 12;

    private LanguageTerm() {}

    /// @param language ISO 639
    /// @param level    null if only the language is asked for
    /// @param share    one of [#SHARES]
    public static String of(String language, @Nullable Cefr level, int share) {
        return "language:" + language + ":" + (level == null ? "" : level) + ":" + share;
    }

    /// An advantage counts half as much as a requirement.
    static Set<String> asked(Collection<RequiredLanguage> languages) {
        int parts = languages.stream().mapToInt(LanguageTerm::part).sum();
        var terms = new TreeSet<String>();
        for (var asked : languages)
            share(part(asked), parts).ifPresent(share -> terms.add(of(asked.language(), asked.level(), share)));
        return terms;
    }

    private static int part(RequiredLanguage language) {
        return language.essential() ? 2 : 1;
    }

    /// Empty if it is one of so many that it counts next to nothing.
    private static Optional<Integer> share(int part, int parts) {
        return SHARES.stream().filter(share -> share * parts <= part * WHOLE).findFirst();
    }
}
