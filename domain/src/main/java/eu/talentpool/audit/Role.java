package eu.talentpool.audit;

import java.util.Arrays;
import java.util.Optional;

/// The roles of the pool, with the name each has in the Keycloak realm.
public enum Role {
    JOBSEEKER("jobseeker"),
    EMPLOYER("employer"),
    GATEWAY_OFFICER("gateway-officer"),
    GATEWAY_SUPERVISOR("gateway-supervisor"),
    NCP("ncp"),
    SECRETARIAT("secretariat"),
    AUDITOR("auditor"),
    JOB("job"),
    EURES("eures"),
    FEED_SENDER("feed-sender");

    private final String realmName;

    Role(String realmName) {
        this.realmName = realmName;
    }

    /// Name of the role in the Keycloak realm.
    public String realmName() {
        return realmName;
    }

    /// The role with this name in the realm; empty for roles that are not ours.
    public static Optional<Role> find(String realmName) {
        return Arrays.stream(values())
                .filter(r -> r.realmName.equals(realmName))
                .findFirst();
    }
}
