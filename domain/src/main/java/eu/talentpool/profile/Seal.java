package eu.talentpool.profile;

/// Seals what only a person's own profile should open: AES-256-GCM, under a key outside the database, bound to
/// the profile.
public interface Seal {

    /// @param keyId which key sealed
    record Sealed(String keyId, byte[] bytes) {}

    Sealed seal(byte[] plain, ProfileId owner);

    /// @throws IllegalStateException if the key is gone, or it was sealed for another profile
    byte[] open(Sealed sealed, ProfileId owner);
}
