package eu.talentpool.employer;

import eu.talentpool.audit.Actor;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Participating entities. Every change that decides what is shown is told as [EmployerChanged] in the same
/// transaction.
public interface Employers {

    Optional<Employer> find(EmployerId id);

    Map<EmployerId, Employer> find(Collection<EmployerId> ids);

    /// Remembers an entity named by a document; what a document does not say never erases what is known.
    void register(EmployerId id, @Nullable String name, @Nullable String contact, EntityType type);

    /// @param actor the contact point, or the job of a feed that vouches for its employers
    void verify(EmployerId id, Actor actor);

    /// @param reason shown to the employer
    void suspend(EmployerId id, Actor actor, String reason);
}
