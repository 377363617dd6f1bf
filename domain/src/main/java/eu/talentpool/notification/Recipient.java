package eu.talentpool.notification;

import java.util.UUID;

/// Who reads a message: a person under her pseudonym, all accounts of an entity, or a contact point.
public record Recipient(String value) {

    public static Recipient profile(UUID profile) {
        return new Recipient("profile:" + profile);
    }

    /// @param id for example `DE:HRB 90001`
    public static Recipient employer(String id) {
        return new Recipient("employer:" + id);
    }

    /// @param memberState ISO 3166 alpha-2
    public static Recipient contactPoint(String memberState) {
        return new Recipient("ncp:" + memberState);
    }
}
