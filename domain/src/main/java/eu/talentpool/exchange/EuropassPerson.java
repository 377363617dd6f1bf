package eu.talentpool.exchange;

import eu.talentpool.profile.Identity;
import eu.talentpool.profile.PartialDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Who a `Candidate` document is about. The gender is not kept. Findings name the place, never the value.
record EuropassPerson(CandidateDialect dialect, Findings findings) {

    private static final Pattern EMAIL_OR_WEB = Pattern.compile("(?i)email|web");
    private static final Pattern ADDRESS = Pattern.compile("[^\\s@/]+@[^\\s@/]+");

    /// EURES code list CL18.
    private static final Set<String> GENDERS = Set.of("NotKnown", "Male", "Female", "NotSpecified");

    Identity identity(XmlElement person) {
        var channels = person.list("Communication");
        channels.forEach(this::checkChannel);
        checkGender(person);
        return new Identity(
                person.textAt("PersonName", "GivenName"),
                person.textAt("PersonName", "FamilyName"),
                email(channels),
                telephone(channels),
                birthDate(person),
                nationalities(person),
                residence(channels));
    }

    private void checkChannel(XmlElement channel) {
        if (channel.isEmpty()) findings.dropped("BR-COM-10", channel.path(), "An empty way to communicate; left out.");
        else if (Stream.of("Address", "URI", "DialNumber").allMatch(name -> isEmpty(channel, name)))
            findings.dropped("BR-CV-30", channel.path(), "Neither an address nor a URI nor a number. Give one.");
        else if (!isEmpty(channel, "URI") && !isEmailOrWeb(channel))
            findings.dropped("BR-CV-31", channel.path("URI"), "Only channels Email and Web may have a URI; left out.");
    }

    private static boolean isEmpty(XmlElement channel, String name) {
        return channel.list(name).stream().allMatch(XmlElement::isEmpty);
    }

    private static boolean isEmailOrWeb(XmlElement channel) {
        return EMAIL_OR_WEB
                .matcher(String.valueOf(channel.textAt("ChannelCode")))
                .matches();
    }

    /// The editor of Europass has codes of its own.
    private void checkGender(XmlElement person) {
        var code = person.textAt("GenderCode");
        if (dialect == CandidateDialect.EURES && code != null && !GENDERS.contains(code))
            findings.dropped("BR-CV-10", person.path("GenderCode"), "Not in the code list. Write NotSpecified.");
    }

    private static @Nullable String email(List<XmlElement> channels) {
        return channels.stream()
                .filter(c -> isEmpty(c, "URI") || isEmailOrWeb(c))
                .flatMap(c -> Stream.of(c.textAt("URI"), c.textAt("DialNumber")))
                .filter(Objects::nonNull)
                .filter(text -> ADDRESS.matcher(text).matches())
                .findFirst()
                .orElse(null);
    }

    private static @Nullable String telephone(List<XmlElement> channels) {
        return channels.stream()
                .filter(c -> "Telephone".equalsIgnoreCase(c.textAt("ChannelCode")))
                .map(EuropassPerson::number)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private static @Nullable String number(XmlElement channel) {
        var number = channel.textAt("DialNumber");
        if (number == null || number.contains("@")) return null;
        var dialling = channel.textAt("CountryDialing");
        return dialling == null || number.startsWith("+") ? number : "+" + dialling.replace("+", "") + " " + number;
    }

    private @Nullable PartialDate birthDate(XmlElement person) {
        var given = person.textAt("BirthDate");
        if (given == null) return null;
        var date = IsoDates.partial(given);
        if (date == null) findings.dropped(IsoDates.RULE, person.path("BirthDate"), IsoDates.NOT_A_DATE);
        return date;
    }

    private List<String> nationalities(XmlElement person) {
        return person.list("NationalityCode").stream()
                .flatMap(code -> country(code).stream())
                .distinct()
                .toList();
    }

    /// Country of the home address, else of an address that is not called that of work.
    private @Nullable String residence(List<XmlElement> channels) {
        return Stream.<Predicate<String>>of("home"::equals, type -> !type.equals("work"))
                .flatMap(wanted -> channels.stream()
                        .flatMap(c -> c.list("Address").stream())
                        .filter(a -> wanted.test(String.valueOf(a.attribute("type")))))
                .flatMap(a -> a.list("CountryCode").stream())
                .flatMap(code -> country(code).stream())
                .findFirst()
                .orElse(null);
    }

    Optional<String> country(XmlElement code) {
        var country = Optional.ofNullable(IsoCodes.country(code.text()));
        if (country.isEmpty() && !code.text().isEmpty())
            findings.dropped("country-code", code.path(), "Not a country code. Write ISO 3166 alpha-2.");
        return country;
    }
}
