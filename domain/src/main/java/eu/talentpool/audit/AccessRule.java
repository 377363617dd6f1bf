package eu.talentpool.audit;

import java.util.Set;

/// Who may call one endpoint. The roles are checked at the door; the ownership rule is kept by the feature itself and
/// stated here so that both can be read, and tested, in one place.
///
/// @param method        HTTP method in capitals
/// @param path          path as the endpoint states it, with `{variables}` or a closing `/**`
/// @param roles         roles that may call, at least one
/// @param ownershipRule whose data the caller may reach with it, as a sentence
public record AccessRule(String method, String path, Set<Role> roles, String ownershipRule) {

    public AccessRule {
        roles = Set.copyOf(roles);
        if (roles.isEmpty()) throw new IllegalArgumentException(method + " " + path + ": name at least one role");
        if (ownershipRule.isBlank())
            throw new IllegalArgumentException(method + " " + path + ": say whose data the caller may reach");
    }
}
