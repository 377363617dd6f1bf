package eu.talentpool.exchange;

import eu.talentpool.profile.Identity;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Who a SkillsPassport is about. Findings name the place, never the value.
record SkillsPassportPerson(Findings findings) {

    private static final String[] ADDRESS = {"ContactInfo", "Address", "Contact", "Country"};

    Identity identity(PassportPart learner) {
        var person = learner.find("Identification").orElse(learner);
        return new Identity(
                person.lineAt(findings, "PersonName", "FirstName"),
                person.lineAt(findings, "PersonName", "Surname"),
                person.lineAt(findings, "ContactInfo", "Email", "Contact"),
                person.lineAt(findings, "ContactInfo", "Telephone", "Contact"),
                person.find("Demographics", "Birthdate")
                        .map(date -> SkillsPassportDates.date(date, findings))
                        .orElse(null),
                nationalities(person),
                addressCountry(person));
    }

    private List<String> nationalities(PassportPart person) {
        return person.list("Demographics", "Nationality").stream()
                .flatMap(nationality -> country(nationality).stream())
                .distinct()
                .toList();
    }

    /// Country of the postal address in the `ContactInfo` of a person, an employer or a school.
    @Nullable
    String addressCountry(PassportPart owner) {
        return owner.find(ADDRESS).flatMap(this::country).orElse(null);
    }

    private Optional<String> country(PassportPart coded) {
        var given = Stream.of("Code", "Label")
                .flatMap(name -> Stream.ofNullable(coded.lineAt(findings, name)))
                .toList();
        var country = given.stream()
                .flatMap(text -> Stream.ofNullable(IsoCodes.country(text)))
                .findFirst();
        if (country.isEmpty() && !given.isEmpty())
            findings.dropped("country-code", coded.path(), "Not a country. Write its ISO 3166 alpha-2 code.");
        return country;
    }
}
