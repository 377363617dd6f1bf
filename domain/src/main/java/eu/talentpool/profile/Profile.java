package eu.talentpool.profile;

import org.jspecify.annotations.Nullable;

/// A candidate's profile as the system of record keeps it, without identity.
///
/// @param source    feed it came from
/// @param sourceKey natural key within the feed
/// @param account   subject of the person's own token, or null
/// @param version   raised by every change of anything its index document is made of
/// @param content   null once erased
public record Profile(
        ProfileId id,
        String source,
        String sourceKey,
        @Nullable String account,
        long version,
        Registration registration,
        @Nullable ProfileContent content) {

    public boolean erased() {
        return content == null;
    }

    Profile with(ProfileContent changed) {
        return new Profile(id, source, sourceKey, account, version, registration, changed);
    }
}
