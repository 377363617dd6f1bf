package eu.talentpool.profile;

import eu.talentpool.audit.Actor;

/// Identities, sealed. Every view is written to the audit in the same transaction; without that entry nothing is shown.
public interface Persons {

    /// @param purpose why it is looked at, for the audit
    /// @throws java.util.NoSuchElementException if there is none (any more)
    Identity get(ProfileId id, Actor actor, String purpose);
}
