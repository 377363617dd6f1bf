package eu.talentpool.employer;

import java.util.regex.Pattern;

/// Identity of a participating entity: Member State of establishment and its registration number there, for example
/// `DE:HRB 90001`; where a document gives no number, `DE:~` and the normalised name.
public record EmployerId(String value) {

    private static final Pattern FORM = Pattern.compile("[A-Z]{2}:.+");

    public EmployerId {
        if (!FORM.matcher(value).matches()) throw new IllegalArgumentException("not an employer id: " + value);
    }

    public static EmployerId ofRegistration(String memberState, String registrationNumber) {
        return new EmployerId(memberState + ":" + registrationNumber.strip());
    }

    public static EmployerId ofName(String memberState, String name) {
        return new EmployerId(memberState + ":~"
                + name.strip().toLowerCase(java.util.Locale.ROOT).replaceAll("\\s+", " "));
    }

    /// ISO 3166 alpha-2 of the Member State of establishment.
    public String memberState() {
        return value.substring(0, 2);
    }

    @Override
    public String toString() {
        return value;
    }
}
