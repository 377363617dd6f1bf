package eu.talentpool.profile;

import eu.talentpool.audit.Actor;
import java.util.Collection;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The profiles of the pool.
public interface Profiles {

    Optional<Profile> find(ProfileId id);

    /// @throws NoSuchElementException if there is none
    default Profile get(ProfileId id) {
        return find(id).orElseThrow(() -> new NoSuchElementException("no profile " + id));
    }

    List<Profile> list(Collection<ProfileId> ids);

    Optional<Profile> find(String source, String sourceKey);

    Optional<Profile> findByAccount(String account);

    /// All profiles in order of id, a page at a time.
    ///
    /// @param after last id of the page before, or null for the first
    List<Profile> page(@Nullable ProfileId after, int limit);

    /// Does the source say anything new? Asked before anything is linked or written.
    boolean isUnchanged(String source, String sourceKey, String sourceFingerprint);

    /// Creates or changes the profile with this natural key, and the person behind it.
    Profile write(
            String source,
            String sourceKey,
            ProfileContent content,
            Identity identity,
            String sourceFingerprint,
            Actor actor);

    /// Sets the registration facts; nothing happens if they are the same.
    ///
    /// @return true if something changed
    boolean register(ProfileId id, Registration registration, @Nullable String account, Actor actor);

    /// Replaces the content without a word from the source, for example after links were made anew.
    ///
    /// @param version that was read
    /// @return false if there is another version by now, and nothing was done
    boolean relink(ProfileId id, long version, ProfileContent content, Actor actor);

    /// Removes content and person, withdraws consent and leaves a tombstone without personal data.
    void erase(ProfileId id, Actor actor);
}
