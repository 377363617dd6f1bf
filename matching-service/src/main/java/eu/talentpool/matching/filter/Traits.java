package eu.talentpool.matching.filter;

import eu.talentpool.profile.ProfileContent;
import eu.talentpool.taxonomy.Cefr;
import eu.talentpool.taxonomy.Mention;
import eu.talentpool.vacancy.VacancyContent;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What the filters look at in one record.
///
/// @param countries   of work, or wished; ISO 3166 alpha-2
/// @param anyCountry  the person names no country, so none is wrong
/// @param occupations URIs, wished or practised or on offer
/// @param iscoGroups  of these, 1 to 4 digits
/// @param languages   spoken or asked for
public record Traits(
        Set<String> countries,
        boolean anyCountry,
        Set<String> occupations,
        Set<String> iscoGroups,
        List<Tongue> languages) {

    /// @param content the sections that may be shown
    public static Traits of(ProfileContent content) {
        var wished = Set.copyOf(content.wishes().countries());
        var practised = content.experience().stream().map(ProfileContent.Experience::occupation);
        var occupations =
                Stream.concat(content.occupations().stream(), practised).toList();
        var languages = content.languages().stream()
                .map(l -> new Tongue(l.language(), l.motherTongue() ? Cefr.C2 : l.level()))
                .toList();
        return new Traits(wished, wished.isEmpty(), uris(occupations), groups(occupations), languages);
    }

    public static Traits of(VacancyContent content) {
        var countries = content.places().stream()
                .map(VacancyContent.Place::country)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        var languages = content.languages().stream()
                .map(l -> new Tongue(l.language(), l.level()))
                .toList();
        return new Traits(countries, false, uris(content.occupations()), groups(content.occupations()), languages);
    }

    private static Set<String> uris(Collection<Mention> occupations) {
        return occupations.stream().map(Mention::uri).filter(Objects::nonNull).collect(Collectors.toSet());
    }

    private static Set<String> groups(Collection<Mention> occupations) {
        return occupations.stream()
                .map(Mention::iscoGroup)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }

    boolean isIn(Collection<String> asked) {
        return anyCountry || asked.stream().anyMatch(countries::contains);
    }

    /// @param asked URI of an occupation, or an ISCO-08 group with all below it
    boolean is(String asked) {
        return occupations.contains(asked) || iscoGroups.stream().anyMatch(group -> group.startsWith(asked));
    }

    boolean speaks(Tongue asked) {
        return languages.stream().anyMatch(held -> held.reaches(asked));
    }
}
