package eu.talentpool.receipt;

import eu.talentpool.audit.Actor;
import eu.talentpool.audit.Role;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/// The feeds whose runs somebody may see.
///
/// @param all   the operator sees every run
/// @param feeds those of a sender, if it does not see all
public record FeedScope(boolean all, Set<String> feeds) {

    public static final FeedScope ALL = new FeedScope(true, Set.of());

    /// Uploads come from many hands, so no sender may see them.
    private static final String UPLOAD = "upload";

    public FeedScope {
        feeds = Set.copyOf(feeds);
    }

    public static FeedScope of(Actor actor) {
        if (actor.has(Role.SECRETARIAT)) return ALL;
        if (!actor.has(Role.FEED_SENDER)) return new FeedScope(false, Set.of());
        return new FeedScope(
                false,
                actor.feeds().stream().filter(Predicate.not(UPLOAD::equals)).collect(Collectors.toSet()));
    }

    String[] ids() {
        return feeds.toArray(String[]::new);
    }
}
