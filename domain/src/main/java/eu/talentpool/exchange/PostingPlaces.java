package eu.talentpool.exchange;

import eu.talentpool.vacancy.VacancyContent.Place;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Places of work as job boards write them. A country is only what the posting says; none is assumed.
record PostingPlaces(Findings findings) {

    private static final Set<String> PLACEHOLDERS =
            Set.of("unavailable", "n/a", "na", "-", "none", "null", "unknown", "undefined", "not specified");

    /// Work from anywhere is no town.
    private static final Set<String> REMOTE = Set.of("remote", "anywhere", "worldwide", "home office", "homeoffice");

    /// Null if nothing is said. `CA` in an address of words may be California, so it is no country; `Georgia` neither.
    @Nullable
    Place ofWords(String path, String address) {
        var words = text(path, address);
        if (words == null) return null;
        var last = words.substring(words.lastIndexOf(',') + 1).strip();
        var country = last.length() > 3 && !last.equalsIgnoreCase("georgia") ? IsoCodes.country(last) : null;
        if (country != null && last.equals(words)) return new Place(country, null, null, null);
        var town = country == null
                ? words
                : words.substring(0, words.lastIndexOf(',')).strip();
        findings.note("address-words", path, "An address in words; kept as the town. Send its parts.");
        return new Place(country, null, town, null);
    }

    /// Null if nothing is said.
    @Nullable
    Place of(
            String path,
            @Nullable String country,
            @Nullable String nuts,
            @Nullable String city,
            @Nullable String postalCode) {
        var place = new Place(country(path, country), nuts(path, nuts), text(path, city), text(path, postalCode));
        return place.equals(new Place(null, null, null, null)) ? null : place;
    }

    @Nullable
    String country(String path, @Nullable String given) {
        if (given == null || isPlaceholder(given)) return null;
        var country = IsoCodes.country(given);
        if (country == null)
            findings.dropped(
                    "country-unknown", path, Findings.shown(given) + " is no country. Write ISO 3166 alpha-2.");
        return country;
    }

    private @Nullable String nuts(String path, @Nullable String given) {
        if (given == null || isPlaceholder(given)) return null;
        if (given.matches("[A-Z]{2}[0-9A-Z]{0,3}")) return given;
        findings.dropped("nuts-code", path, Findings.shown(given) + " is no NUTS code.");
        return null;
    }

    private @Nullable String text(String path, @Nullable String given) {
        if (given == null || isPlaceholder(given)) return null;
        var text = PlainText.of(given).replace('\n', ' ');
        if (!REMOTE.contains(text.toLowerCase(Locale.ROOT))) return text.isEmpty() ? null : text;
        findings.dropped("place-remote", path, "Not a place. Remote work is told by a flag, TELECOMMUTE.");
        return null;
    }

    private static boolean isPlaceholder(String text) {
        return text.isBlank() || PLACEHOLDERS.contains(text.strip().toLowerCase(Locale.ROOT));
    }

    /// Those that say something, once each.
    List<Place> places(List<@Nullable Place> found, String path) {
        var places = found.stream().filter(Objects::nonNull).distinct().toList();
        if (places.isEmpty()) findings.note("place-missing", path, "The vacancy names no place of work.");
        else if (places.stream().allMatch(p -> p.country() == null))
            findings.note("country-missing", path, "No place of work names its country; none is assumed.");
        return places;
    }
}
