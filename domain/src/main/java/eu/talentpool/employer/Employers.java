package eu.talentpool.employer;

import eu.talentpool.audit.Actor;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.annotation.Transactional;

/// Participating entities. Every change that decides what is shown is told as [EmployerChanged] in the same
/// transaction.
public interface Employers {

    Optional<Employer> find(EmployerId id);

    Map<EmployerId, Employer> find(Collection<EmployerId> ids);

    /// Entities established in this Member State, latest first.
    ///
    /// @param standing null for all
    List<Employer> listOfMemberState(String memberState, Employer.@Nullable Standing standing, int limit);

    /// An entity as a document names it.
    record Named(
            EmployerId id, @Nullable String name, @Nullable String contact, EntityType type) {

        /// What is known after this document and a later one.
        Named then(Named later) {
            return new Named(
                    id, later.name == null ? name : later.name, later.contact == null ? contact : later.contact, type);
        }
    }

    /// Remembers entities named by documents, in their order; what a document does not say never erases what is known.
    void register(List<Named> named);

    @Transactional
    default void register(EmployerId id, @Nullable String name, @Nullable String contact, EntityType type) {
        register(List.of(new Named(id, name, contact, type)));
    }

    /// @param actor the contact point, or the job of a feed that vouches for its employers
    void verify(Collection<EmployerId> ids, Actor actor);

    @Transactional
    default void verify(EmployerId id, Actor actor) {
        verify(List.of(id), actor);
    }

    /// Gives an entity another name or contact. Under another name it has to be verified anew, for the name is what the
    /// contact point verified.
    ///
    /// @param version that was read
    /// @return false if there is another version by now, and nothing was done
    boolean edit(EmployerId id, long version, String name, String contact, Actor actor);

    /// Its vacancies are shown no more; told as [EmployerSuspended] too.
    ///
    /// @param reason shown to the employer
    /// @return false if it is suspended already, or not known
    boolean suspend(EmployerId id, Actor actor, String reason);

    /// Ends the suspension; whether the entity was verified stays as it was.
    ///
    /// @param reason kept in the audit
    /// @return false if it is not suspended
    boolean reinstate(EmployerId id, Actor actor, String reason);
}
