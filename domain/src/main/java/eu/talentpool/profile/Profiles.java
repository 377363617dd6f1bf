package eu.talentpool.profile;

import eu.talentpool.audit.Actor;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.annotation.Transactional;

/// The profiles of the pool.
public interface Profiles {

    Optional<Profile> find(ProfileId id);

    /// @throws NoSuchElementException if there is none
    default Profile get(ProfileId id) {
        return find(id).orElseThrow(() -> new NoSuchElementException("no profile " + id));
    }

    List<Profile> list(Collection<ProfileId> ids);

    /// What tells whether a profile is shown, beside the consent.
    record Standing(ProfileId id, boolean erased, Registration registration) {}

    List<Standing> listStandings(Collection<ProfileId> ids);

    Optional<Profile> find(String source, String sourceKey);

    Optional<Profile> findByAccount(String account);

    /// The same, with its row locked until the transaction ends.
    Optional<Profile> lockByAccount(String account);

    /// Which of these accounts have a profile, by account.
    Map<String, ProfileId> findAccounts(Collection<String> accounts);

    /// All profiles in order of id, a page at a time.
    ///
    /// @param after last id of the page before, or null for the first
    List<Profile> page(@Nullable ProfileId after, int limit);

    /// What is stored of a profile that a source speaks of.
    ///
    /// @param ownWord     the person writes it herself, and no source does any more
    /// @param fingerprint of what the source said last
    /// @param account     subject of the person's own token, or null
    record Known(
            ProfileId id,
            boolean erased,
            boolean ownWord,
            String fingerprint,
            Registration registration,
            @Nullable String account) {}

    /// Asked before anything is linked or written: does the source say anything new?
    ///
    /// @return by natural key; a profile that is not there has no entry
    Map<String, Known> find(String source, Collection<String> sourceKeys);

    /// What a source says of a person.
    ///
    /// @param registration stated with it; counts for a profile that is new, see [#register(Collection, Actor)]
    /// @param account      the same; subject of the person's own token, or null
    record Word(
            String sourceKey,
            ProfileContent content,
            Identity identity,
            String fingerprint,
            Registration registration,
            @Nullable String account) {

        public Word(String sourceKey, ProfileContent content, Identity identity, String fingerprint) {
            this(sourceKey, content, identity, fingerprint, Registration.UNKNOWN, null);
        }
    }

    /// @param isNew nobody has seen the profile before this transaction ends
    record Written(ProfileId id, boolean isNew) {}

    /// Creates or changes the profiles with these natural keys, of which no two are equal, and the persons behind
    /// them. An erased one, and one that the person writes herself, stays as it is.
    ///
    /// @return by natural key
    Map<String, Written> write(String source, Collection<Word> words, Actor actor);

    /// @return the profile as it now stands
    @Transactional
    default Profile write(
            String source,
            String sourceKey,
            ProfileContent content,
            Identity identity,
            String sourceFingerprint,
            Actor actor) {
        var word = new Word(sourceKey, content, identity, sourceFingerprint);
        var written = write(source, List.of(word), actor);
        return get(Objects.requireNonNull(written.get(sourceKey)).id());
    }

    /// What the person says herself: from then on no source writes the profile.
    ///
    /// @param content  null leaves it as it is
    /// @param identity null leaves it as it is
    /// @return the profile as it now stands
    Profile edit(ProfileId id, @Nullable ProfileContent content, @Nullable Identity identity, Actor actor);

    /// What was stated of a person beside the document.
    ///
    /// @param account subject of the person's own token; null leaves it as it is
    record Facts(
            ProfileId id,
            Registration registration,
            @Nullable String account) {}

    /// Sets the registration facts; nothing happens where they are the same.
    ///
    /// @return profiles of which something changed
    Set<ProfileId> register(Collection<Facts> facts, Actor actor);

    /// @return true if something changed
    @Transactional
    default boolean register(ProfileId id, Registration registration, @Nullable String account, Actor actor) {
        return !register(List.of(new Facts(id, registration, account)), actor).isEmpty();
    }

    /// Replaces the content without a word from the source, for example after links were made anew.
    ///
    /// @param version that was read
    /// @return false if there is another version by now, and nothing was done
    boolean relink(ProfileId id, long version, ProfileContent content, Actor actor);

    /// Removes content and person, withdraws consent and leaves a tombstone without personal data.
    void erase(ProfileId id, Actor actor);
}
