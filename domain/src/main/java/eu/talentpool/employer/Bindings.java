package eu.talentpool.employer;

import eu.talentpool.audit.Actor;
import eu.talentpool.audit.EmployerAccounts;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Which accounts act for which entities. Nobody joins an entity that was there already unless its contact point says
/// so.
public interface Bindings extends EmployerAccounts {

    /// The latest of an account.
    Optional<Binding> find(String account);

    /// Those that wait for the contact point of this Member State, oldest first.
    List<Binding> listWaiting(String memberState, int limit);

    /// Remembers an entity that is not known yet, unverified, and lets the account prepare for it; to act for a known
    /// one the account has to wait.
    ///
    /// @throws org.springframework.dao.DuplicateKeyException if the account is bound, or waits, already
    Binding request(String account, Employers.Named entity);

    /// @param reason shown to the account
    /// @return the binding as it now stands; empty if none of this Member State waits under this id
    Optional<Binding> decide(UUID id, String memberState, Binding.State state, Actor actor, String reason);

    /// The contact point verified the entity, and with it the account that registered it.
    void approveFounders(EmployerId employer, Actor actor);
}
