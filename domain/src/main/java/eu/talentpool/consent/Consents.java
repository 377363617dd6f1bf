package eu.talentpool.consent;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.transaction.annotation.Transactional;

/// Consents by profile. Every change is told as [ConsentChanged] in the same transaction.
public interface Consents {

    /// The open consent; empty if none was given or it was withdrawn.
    Optional<Consent> find(UUID profileId);

    Map<UUID, Consent> find(Collection<UUID> profileIds);

    /// Every consent of a profile, latest first, withdrawn ones included.
    List<Consent> listAll(UUID profileId);

    /// Replaces the open consent of each profile by this one. Nothing happens if one as new was given before: a
    /// document that comes again never revives what was withdrawn.
    ///
    /// @return profiles of which something changed
    Set<UUID> give(Map<UUID, Consent> consents);

    /// The first consents of profiles that were written in this transaction. Nobody has seen one of them without it, so
    /// nothing changed for anybody.
    void giveFirst(Map<UUID, Consent> consents);

    /// @return true if something changed
    @Transactional
    default boolean give(UUID profileId, Consent consent) {
        return !give(Map.of(profileId, consent)).isEmpty();
    }

    /// @return false if there was none
    boolean withdraw(UUID profileId);
}
