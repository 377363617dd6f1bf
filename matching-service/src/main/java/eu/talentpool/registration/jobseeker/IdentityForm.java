package eu.talentpool.registration.jobseeker;

import eu.talentpool.profile.Identity;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/// Name and contact of a person; nobody sees them before she agrees to a contact.
record IdentityForm(
        @Nullable @Size(max = 200) @Schema(example = "Asha") String givenName,

        @Nullable @Size(max = 200) @Schema(example = "Erfundenova")
        String familyName,

        @Nullable @Email @Size(max = 254) @Schema(example = "asha@example.org")
        String email,

        @Nullable
        @Pattern(regexp = "[+0-9 ()/.-]{5,40}", message = "has to be a number such as +91 20 0000 0000")
        @Schema(example = "+91 20 0000 0000")
        String telephone) {

    static IdentityForm of(Identity identity) {
        return new IdentityForm(identity.givenName(), identity.familyName(), identity.email(), identity.telephone());
    }

    /// With the facts of the registration as they are.
    Identity replace(Identity known) {
        return new Identity(
                text(givenName),
                text(familyName),
                text(email),
                text(telephone),
                known.birthDate(),
                known.nationalities(),
                known.residence());
    }

    private static @Nullable String text(@Nullable String given) {
        return given == null || given.isBlank() ? null : given.strip();
    }

    @Override
    public String toString() {
        return "IdentityForm[hidden]";
    }
}
