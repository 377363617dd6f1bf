package eu.talentpool.exchange;

import eu.talentpool.vacancy.VacancyContent.NamedEmployer;
import eu.talentpool.vacancy.VacancyContent.Place;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Where a vacancy is and who offers it.
record PositionWorkplace(Findings findings) {

    private static final Pattern NUTS = Pattern.compile("[A-Z]{2}[0-9A-Z]{0,3}");

    List<Place> places(XmlElement profile) {
        var places = profile.list("PositionLocation", "Address").stream()
                .map(this::place)
                .filter(Objects::nonNull)
                .toList();
        if (places.isEmpty())
            findings.note("place-missing", profile.path("PositionLocation"), "The vacancy names no place of work.");
        return places;
    }

    private @Nullable Place place(XmlElement address) {
        var country = country(address);
        var place =
                new Place(country, nuts(address, country), address.textAt("CityName"), address.textAt("PostalCode"));
        return place.equals(new Place(null, null, null, null)) ? null : place;
    }

    private @Nullable String country(XmlElement address) {
        var given = address.textAt("CountryCode");
        var country = IsoCodes.country(given);
        if (given != null && country == null)
            findings.dropped(
                    "BR-COM-52",
                    address.path("CountryCode"),
                    Findings.shown(given) + " is no country. Write ISO 3166 alpha-2.");
        return country;
    }

    /// NUTS keeps EL for Greece and UK for the United Kingdom.
    private @Nullable String nuts(XmlElement address, @Nullable String country) {
        var code = address.textAt("CountrySubDivisionCode");
        if (code == null) return null;
        var path = address.path("CountrySubDivisionCode");
        if (!NUTS.matcher(code).matches()) {
            findings.dropped("BR-COM-21", path, Findings.shown(code) + " is no NUTS code.");
            return null;
        }
        if (country != null && !country.equals(IsoCodes.country(code.substring(0, 2))))
            findings.note("BR-COM-53", path, "The region does not lie in the country.");
        return code;
    }

    NamedEmployer employer(XmlElement profile, List<Place> places) {
        var organisation = profile.find("PositionOrganization").orElse(null);
        if (organisation == null) return new NamedEmployer(null, null, countryOfWork(places), null, null);
        var identifiers = organisation.find("OrganizationIdentifiers").orElse(organisation);
        return new NamedEmployer(
                identifiers.textAt("OrganizationName"),
                identifiers.textAt("OrganizationLegalID"),
                establishment(organisation).orElseGet(() -> countryOfWork(places)),
                contact(organisation),
                nace(organisation));
    }

    /// Country of the organisation's own address; without one, that of the place of work is taken for it.
    private Optional<String> establishment(XmlElement organisation) {
        return organisation.descendants("Address").stream()
                .flatMap(address -> Stream.ofNullable(country(address)))
                .findFirst();
    }

    private static @Nullable String countryOfWork(List<Place> places) {
        return places.stream()
                .flatMap(place -> Stream.ofNullable(place.country()))
                .findFirst()
                .orElse(null);
    }

    private static @Nullable String contact(XmlElement organisation) {
        var channels = organisation.descendants("Communication");
        return Stream.of("URI", "DialNumber")
                .flatMap(kind -> channels.stream().map(c -> c.textAt(kind)))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private @Nullable String nace(XmlElement organisation) {
        var codes =
                organisation.list("IndustryCode").stream().filter(c -> !c.text().isEmpty());
        return codes.map(this::division).flatMap(Optional::stream).findFirst().orElse(null);
    }

    private Optional<String> division(XmlElement code) {
        var division = Nace.division(code.text());
        if (division == null)
            findings.dropped(
                    "BR-COM-20",
                    code.path(),
                    Findings.shown(code.text()) + " is no NACE code. Write section and division, like J62.");
        else if (!code.text().startsWith(division.substring(0, 1)))
            findings.repaired("BR-COM-20", code.path(), "The section is that of the division in NACE Rev. 2.");
        return Optional.ofNullable(division);
    }
}
