package eu.talentpool.profile;

import java.util.UUID;

/// Pseudonymous identity of a candidate: random, and the only name by which other features know the person.
public record ProfileId(UUID value) {

    public static ProfileId of(String uuid) {
        return new ProfileId(UUID.fromString(uuid));
    }

    public static ProfileId random() {
        return new ProfileId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
