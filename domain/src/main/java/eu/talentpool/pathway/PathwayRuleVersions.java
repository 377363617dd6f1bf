package eu.talentpool.pathway;

import eu.talentpool.pathway.rules.RuleArchive;
import eu.talentpool.pathway.rules.RuleFiles;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The rule data in force, and the versions that were: an assessment can be repeated by the rules it was made by.
/// With a folder of the operator its files replace those of the product or are added to them, and a change in it
/// is taken up while the program runs. Safe for use by many threads.
public final class PathwayRuleVersions {

    private static final Logger LOG = LoggerFactory.getLogger(PathwayRuleVersions.class);

    /// The folder is looked at no more often than this.
    private static final Duration PAUSE = Duration.ofSeconds(5);

    private final @Nullable Path folder;
    private final Clock clock;
    private final Map<String, PathwayRules> known = new ConcurrentHashMap<>();
    private volatile State state;

    /// @param seen    fingerprint of the folder that was looked at last
    /// @param problem why the content of the folder is not in force, null if it is
    private record State(
            PathwayRules rules,
            String seen,
            Instant lookAgain,
            @Nullable String problem) {}

    private PathwayRuleVersions(@Nullable Path folder, Clock clock) {
        this.folder = folder;
        this.clock = clock;
        var seen = folder == null ? "" : RuleArchive.fingerprint(folder);
        this.state = new State(read(), seen, clock.instant().plus(PAUSE), null);
    }

    /// The rule data the product ships, and no others.
    public static PathwayRuleVersions bundled() {
        return new PathwayRuleVersions(null, Clock.systemUTC());
    }

    /// @param folder of the operator; old versions are kept in its sub-folder `versions`, and
    /// `eurofxref-hist.csv` in it gives the exchange rates of the European Central Bank
    /// @throws RuntimeException if a file is broken; the message names file, place and what is wrong
    public static PathwayRuleVersions in(Path folder, Clock clock) {
        return new PathwayRuleVersions(folder, clock);
    }

    /// The version in force. A request keeps the one it began with.
    public PathwayRules current() {
        if (folder != null && clock.instant().isAfter(state.lookAgain)) look(folder);
        return state.rules;
    }

    /// A version by its hash: one in force since the start, or one kept in the folder.
    public Optional<PathwayRules> find(String version) {
        if (folder != null && !known.containsKey(version))
            RuleArchive.find(folder, version)
                    .map(files -> PathwayRules.of(files, state.rules.rates()))
                    .ifPresent(this::keep);
        return Optional.ofNullable(known.get(version));
    }

    /// Why the content of the folder is not in force: the version before it is.
    public Optional<String> problem() {
        current();
        return Optional.ofNullable(state.problem);
    }

    private synchronized void look(Path folder) {
        var before = state;
        if (!clock.instant().isAfter(before.lookAgain)) return;
        var next = clock.instant().plus(PAUSE);
        var seen = "unreadable";
        try {
            seen = RuleArchive.fingerprint(folder);
            var same = seen.equals(before.seen);
            state = new State(same ? before.rules : read(), seen, next, same ? before.problem : null);
        } catch (RuntimeException e) {
            if (!seen.equals(before.seen))
                LOG.warn("Version {} stays in force: {}", before.rules.version(), e.getMessage());
            state = new State(before.rules, seen, next, e.getMessage());
        }
    }

    private PathwayRules read() {
        if (folder == null) return keep(PathwayRules.load());
        var files = RuleFiles.bundled().with(folder);
        var rules = keep(PathwayRules.of(files, PathwayRules.rates(folder)));
        RuleArchive.keep(folder, files);
        return rules;
    }

    private PathwayRules keep(PathwayRules rules) {
        known.put(rules.version(), rules);
        return rules;
    }
}
