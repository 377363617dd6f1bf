package eu.talentpool.matching.score;

import eu.talentpool.taxonomy.Cefr;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// What the scorers know about a vacancy. Unknown is null or empty. Lists are kept sorted, see [Candidate].
///
/// @param occupations      on offer
/// @param nearOccupations  URIs of others that are near to one of them
/// @param essential        skills required
/// @param optional         skills that are an advantage
/// @param experienceMonths least experience; 0 if none is needed, null if the vacancy does not say
/// @param eqf              lowest EQF level accepted, 1 to 8, or null
/// @param languages        asked for
/// @param terms            of the work
public record Job(
        List<Occupation> occupations,
        SortedSet<String> nearOccupations,
        List<RequiredSkill> essential,
        List<RequiredSkill> optional,
        @Nullable Integer experienceMonths,
        @Nullable Integer eqf,
        List<RequiredLanguage> languages,
        Terms terms) {

    public Job {
        occupations = occupations.stream().distinct().sorted(Occupation.ORDER).toList();
        nearOccupations = Collections.unmodifiableSortedSet(new TreeSet<>(nearOccupations));
        essential = distinct(essential);
        optional = distinct(optional);
        languages = languages.stream().distinct().sorted(RequiredLanguage.ORDER).toList();
    }

    private static List<RequiredSkill> distinct(List<RequiredSkill> skills) {
        var seen = new HashSet<String>();
        return skills.stream()
                .filter(s -> seen.add(s.skill()))
                .sorted(Comparator.comparing(RequiredSkill::skill))
                .toList();
    }

    /// @param skill      ESCO URI; where the vacancy's words are linked to no concept, the words themselves
    /// @param neighbours concepts near to it
    public record RequiredSkill(String skill, List<Near> neighbours) {

        public RequiredSkill {
            neighbours = neighbours.stream().sorted(Near.ORDER).toList();
        }

        /// Words without a concept cannot be compared; they stay in sight and are never held.
        public boolean linked() {
            return Concept.isUri(skill);
        }
    }

    /// @param nearness in ten-thousandths, above 0 and below 10,000
    public record Near(String uri, int nearness) {

        static final Comparator<Near> ORDER =
                Comparator.comparingInt(Near::nearness).reversed().thenComparing(Near::uri);

        /// @param nearness above 0 and below 1
        public static Near of(String uri, double nearness) {
            return new Near(uri, (int) Math.round(nearness * Weights.ONE));
        }

        /// Above 0 and below 1.
        public double asFraction() {
            return (double) nearness / Weights.ONE;
        }

        public Near {
            if (nearness < 0 || nearness > Weights.ONE) throw new IllegalArgumentException("nearness outside 0..1");
        }
    }

    /// @param language  ISO 639
    /// @param level     least level, or null if only the language is named
    /// @param essential false for an advantage
    public record RequiredLanguage(
            String language, @Nullable Cefr level, boolean essential) {

        static final Comparator<RequiredLanguage> ORDER = Comparator.comparing(RequiredLanguage::language)
                .thenComparing(RequiredLanguage::level, Comparator.nullsFirst(Comparator.naturalOrder()))
                .thenComparing(RequiredLanguage::essential);

        public RequiredLanguage {
            Concept.checkLanguage(language);
        }
    }

    /// @param countries of work, ISO 3166 alpha-2
    /// @param hours     working time
    /// @param pay       gross
    /// @param start     first day of work
    /// @param remote    may be done from elsewhere
    public record Terms(
            SortedSet<String> countries,
            @Nullable Hours hours,
            @Nullable PayRange pay,
            @Nullable LocalDate start,
            @Nullable Boolean remote) {

        public static final Terms NONE = new Terms(Collections.emptySortedSet(), null, null, null, null);

        public Terms {
            countries = Collections.unmodifiableSortedSet(new TreeSet<>(countries));
            countries.forEach(Concept::checkCountry);
        }
    }

    public enum Hours {
        FULL_TIME,
        PART_TIME,
        EITHER
    }

    /// Gross yearly pay in whole units; at least one end is known.
    public record PayRange(@Nullable Integer min, @Nullable Integer max, String currency) {

        public PayRange {
            if (min == null && max == null) throw new IllegalArgumentException("pay needs an amount");
        }
    }
}
