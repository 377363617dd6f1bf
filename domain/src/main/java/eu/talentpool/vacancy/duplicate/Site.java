package eu.talentpool.vacancy.duplicate;

import eu.talentpool.vacancy.VacancyContent;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A place of work as far as two sources may agree on it.
///
/// @param city words of its name, without what stands in brackets
record Site(
        @Nullable String country,
        List<String> city,
        @Nullable String postalCode,
        @Nullable String nuts) {

    private static final Pattern BRACKETS = Pattern.compile("\\([^)]*\\)");
    private static final int NUTS_3 = 5;

    static Site of(VacancyContent.Place place) {
        var city = place.city() == null ? "" : BRACKETS.matcher(place.city()).replaceAll(" ");
        var nuts = place.nuts() == null || place.nuts().length() != NUTS_3 ? null : place.nuts();
        return new Site(place.country(), Words.of(city), place.postalCode(), nuts);
    }

    /// The same city or a part of it, the same postal code where cities have names in several languages, or the
    /// same region where one of the two names no city.
    boolean agreesWith(Site other) {
        if (!Objects.equals(country, other.country)) return false;
        if (postalCode != null && postalCode.equals(other.postalCode)) return true;
        if (city.isEmpty() || other.city.isEmpty()) return nuts != null && nuts.equals(other.nuts);
        var shorter = city.size() < other.city.size() ? city : other.city;
        var longer = shorter == city ? other.city : city;
        return longer.subList(0, shorter.size()).equals(shorter);
    }

    /// Each place of either list is one of the other.
    static boolean agree(List<Site> a, List<Site> b) {
        return a.stream().allMatch(site -> b.stream().anyMatch(site::agreesWith))
                && b.stream().allMatch(site -> a.stream().anyMatch(site::agreesWith));
    }

    /// Two places that agree have one of these in common.
    List<String> keys() {
        var keys = new ArrayList<String>();
        if (!city.isEmpty()) keys.add(country + " city " + city.getFirst());
        if (postalCode != null) keys.add(country + " post " + postalCode);
        if (nuts != null) keys.add(country + " nuts " + nuts);
        return keys;
    }
}
