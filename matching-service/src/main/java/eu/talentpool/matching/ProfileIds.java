package eu.talentpool.matching;

import eu.talentpool.profile.ProfileId;

/// Ids of profiles as a caller writes them.
final class ProfileIds {

    private ProfileIds() {}

    /// @throws IllegalArgumentException if it is none
    static ProfileId parse(String text) {
        try {
            return ProfileId.of(text);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(
                    "'%s' is no profile id: it has to be a UUID, or 'me'.".formatted(text), e);
        }
    }
}
