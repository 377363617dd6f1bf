package eu.talentpool.matching.score;

import eu.talentpool.taxonomy.Cefr;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// What the scorers may know about a person. There is no place in it for name, sex, age, nationality, photo, health,
/// belief or family, nor for free text that could carry them. Unknown is null or empty.
///
/// Lists are kept sorted, so that the order in which things were told makes no difference.
///
/// @param occupations wished or claimed
/// @param skills      ESCO URIs
/// @param experience  work done, by occupation group
/// @param eqf         highest EQF level completed, 1 to 8, or null
/// @param languages   spoken
/// @param wishes      about the next job
public record Candidate(
        List<Occupation> occupations,
        Set<String> skills,
        List<Experience> experience,
        @Nullable Integer eqf,
        List<Spoken> languages,
        Wishes wishes) {

    public Candidate {
        occupations = occupations.stream().distinct().sorted(Occupation.ORDER).toList();
        skills = Collections.unmodifiableSet(new HashSet<>(skills));
        skills.forEach(Concept::check);
        experience = experience.stream().sorted(Experience.ORDER).toList();
        languages = languages.stream().distinct().sorted(Spoken.ORDER).toList();
        if (eqf != null && (eqf < 1 || eqf > 8)) throw new IllegalArgumentException("EQF outside 1..8: " + eqf);
    }

    /// A stretch of work in one group of occupations.
    ///
    /// @param iscoGroup ISCO-08 code, 2 to 4 digits
    /// @param months    worked, 0 or more
    /// @param endedAgo  months of other work since the end of it; 0 if nothing came after. A break counts nothing
    public record Experience(String iscoGroup, int months, int endedAgo) {

        static final Comparator<Experience> ORDER = Comparator.comparing(Experience::iscoGroup)
                .thenComparingInt(Experience::endedAgo)
                .thenComparingInt(Experience::months);

        public Experience {
            Concept.checkGroup(iscoGroup);
            if (months < 0 || endedAgo < 0) throw new IllegalArgumentException("months below 0");
        }
    }

    /// @param language ISO 639
    /// @param level    null if only the language is named
    public record Spoken(String language, @Nullable Cefr level) {

        static final Comparator<Spoken> ORDER = Comparator.comparing(Spoken::language)
                .thenComparing(Spoken::level, Comparator.nullsFirst(Comparator.naturalOrder()));

        public Spoken {
            Concept.checkLanguage(language);
        }
    }

    /// @param countries     wished, ISO 3166 alpha-2; empty if no preference is stated
    /// @param fullTime      true for full time, false for part time
    /// @param minPay        least gross yearly pay
    /// @param availableFrom first day
    /// @param remote        true if the person wishes to work from elsewhere
    public record Wishes(
            SortedSet<String> countries,
            @Nullable Boolean fullTime,
            @Nullable Money minPay,
            @Nullable LocalDate availableFrom,
            @Nullable Boolean remote) {

        public static final Wishes NONE = new Wishes(Collections.emptySortedSet(), null, null, null, null);

        public Wishes {
            countries = Collections.unmodifiableSortedSet(new TreeSet<>(countries));
            countries.forEach(Concept::checkCountry);
        }
    }
}
