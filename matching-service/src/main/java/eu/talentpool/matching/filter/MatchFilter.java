package eu.talentpool.matching.filter;

import eu.talentpool.matching.score.Score;
import eu.talentpool.matching.score.Unmet;
import eu.talentpool.taxonomy.Taxonomy;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// Which matches a caller asks for by what they are. Nobody is left out unless the caller asks.
///
/// @param countries   one of them has to be a place of work, or one the person wishes
/// @param occupations one of them has to fit: URIs or ISCO-08 groups
/// @param languages   each of them has to be spoken, or asked for, at this level or above
/// @param minimum     each of them has to be reached
/// @param missing     key of the requirement that alone has to be unmet, [#ANY] for whichever, null to keep all
public record MatchFilter(
        List<String> countries,
        List<String> occupations,
        List<Tongue> languages,
        List<Minimum> minimum,
        @Nullable String missing) {

    public static final MatchFilter NONE = new MatchFilter(List.of(), List.of(), List.of(), List.of(), null);

    public static final String ANY = "any";

    public MatchFilter {
        countries = countries.stream().distinct().sorted().toList();
        occupations = occupations.stream().distinct().sorted().toList();
        languages = languages.stream().distinct().toList();
        minimum = minimum.stream().distinct().toList();
    }

    public MatchFilter withMissing(String key) {
        return new MatchFilter(countries, occupations, languages, minimum, key);
    }

    /// @throws IllegalArgumentException if an occupation is none of the taxonomy
    public void check(Taxonomy taxonomy) {
        for (var occupation : occupations)
            if (taxonomy.findIscoTitle(occupation).isEmpty()
                    && taxonomy.findOccupation(occupation).isEmpty())
                throw new IllegalArgumentException(
                        "'%s' is no value for 'occupation': it has to be an ISCO-08 group such as 2512 or 25, or the URI of an ESCO occupation of %s."
                                .formatted(occupation, taxonomy.version()));
    }

    /// The filters that do not keep a match, as they were asked for; empty if it is kept.
    Set<String> removing(Traits match, Score score) {
        var removing = new TreeSet<String>();
        if (!countries.isEmpty() && !match.isIn(countries)) removing.add("country");
        if (!occupations.isEmpty() && occupations.stream().noneMatch(match::is)) removing.add("occupation");
        languages.stream().filter(l -> !match.speaks(l)).forEach(l -> removing.add("language=" + l));
        minimum.stream().filter(m -> !m.reachedBy(score.of(m.criterion()))).forEach(m -> removing.add("minimum=" + m));
        if (missing != null && !isOnly(missing, Unmet.of(score))) removing.add("missing");
        return removing;
    }

    private static boolean isOnly(String key, List<Unmet> unmet) {
        return unmet.size() == 1
                && (key.equals(ANY) || key.equals(unmet.getFirst().key()));
    }
}
