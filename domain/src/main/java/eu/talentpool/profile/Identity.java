package eu.talentpool.profile;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Who a candidate is. Kept encrypted in table `person`; it never reaches the index, a log line or a message, so
/// [#toString] tells nothing.
///
/// @param nationalities ISO 3166 alpha-2
/// @param residence     ISO 3166 alpha-2 of the country lived in, or null
public record Identity(
        @Nullable String givenName,
        @Nullable String familyName,
        @Nullable String email,
        @Nullable String telephone,
        @Nullable PartialDate birthDate,
        List<String> nationalities,
        @Nullable String residence) {

    public Identity {
        nationalities = List.copyOf(nationalities);
    }

    @Override
    public String toString() {
        return "Identity[hidden]";
    }
}
