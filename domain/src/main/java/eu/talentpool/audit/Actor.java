package eu.talentpool.audit;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Who acts: a person behind a token, or a job of the platform itself.
///
/// @param id          subject of the token, or the name of the job; never a personal name
/// @param roles       roles held; empty for nobody
/// @param employerId  the employer acted for ([Role#EMPLOYER]), or null
/// @param memberState ISO 3166 alpha-2 of the contact point ([Role#NCP]), or null
/// @param office      the gateway office, or null
/// @param feeds       ids of the feeds sent to ([Role#FEED_SENDER]); empty for none
public record Actor(
        String id,
        Set<Role> roles,
        @Nullable String employerId,
        @Nullable String memberState,
        @Nullable String office,
        Set<String> feeds) {

    public Actor {
        if (id.isBlank()) throw new IllegalArgumentException("an actor needs an id");
        roles = Set.copyOf(roles);
        feeds = Set.copyOf(feeds);
    }

    /// One who sends to no feed.
    public Actor(
            String id,
            Set<Role> roles,
            @Nullable String employerId,
            @Nullable String memberState,
            @Nullable String office) {
        this(id, roles, employerId, memberState, office, Set.of());
    }

    /// A job of the platform, for example `import-vacancies`.
    public static Actor job(String name) {
        return new Actor("job:" + name, Set.of(Role.JOB), null, null, null);
    }

    public boolean has(Role role) {
        return roles.contains(role);
    }
}
