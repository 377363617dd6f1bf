package eu.talentpool.profile;

import java.util.UUID;

/// Seals personal data: AES-256-GCM, under a key outside the database, bound to what they belong to: a profile, or a
/// run whose documents they are.
public interface Seal {

    /// @param keyId which key sealed
    record Sealed(String keyId, byte[] bytes) {}

    Sealed seal(byte[] plain, UUID owner);

    /// @throws IllegalStateException if the key is gone, or it was sealed for another owner
    byte[] open(Sealed sealed, UUID owner);
}
