package eu.talentpool.audit;

import java.util.Optional;

/// For which employer an account acts, where its token does not say.
public interface EmployerAccounts {

    /// @param account subject of the token
    /// @return id of the employer; empty if the account acts for none, or not yet
    Optional<String> findEmployer(String account);
}
