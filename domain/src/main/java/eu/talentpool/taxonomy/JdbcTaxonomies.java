package eu.talentpool.taxonomy;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Versions in table `taxonomy_version`, the one in force in the one row of `taxonomy_in_force`. Asks for the pointer
/// at most once a second and keeps the version it points to in memory; while a thread loads another one, the rest go on
/// with the old.
@Repository
class JdbcTaxonomies implements Taxonomies {

    private static final long POLL_NANOS = Duration.ofSeconds(1).toNanos();

    private record Loaded(long id, Taxonomy taxonomy) {}

    private final JdbcClient jdbc;
    private final StoredTaxonomies stored;
    private final Clock clock;
    private final ReentrantLock following = new ReentrantLock();
    private volatile @Nullable Loaded loaded;
    private volatile long nextPoll = System.nanoTime();

    JdbcTaxonomies(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.stored = new StoredTaxonomies(jdbc);
        this.clock = clock;
    }

    @Override
    public Taxonomy current() {
        var known = loaded;
        if (known != null && (System.nanoTime() - nextPoll < 0 || following.isLocked())) return known.taxonomy;
        following.lock();
        try {
            return follow();
        } finally {
            following.unlock();
        }
    }

    @Override
    public Optional<InForce> findInForce() {
        return jdbc.sql("""
            SELECT v.name, f.switched_at FROM taxonomy_in_force f JOIN taxonomy_version v ON v.id = f.version_id
            """)
                .query((row, number) -> new InForce(
                        row.getString("name"), row.getTimestamp("switched_at").toInstant()))
                .optional();
    }

    @Override
    public ImportReport importStarter() {
        var content = StarterFiles.read();
        var report = new ImportReport(
                StarterFiles.version(),
                true,
                content.occupations().size(),
                content.skills().size(),
                content.iscoGroups().size(),
                content.relations(),
                0,
                Set.copyOf(StarterFiles.LANGUAGES),
                List.of(),
                Map.of(),
                0,
                0);
        return publish(content, report, Map.of());
    }

    @Override
    public ImportReport importEsco(List<Path> paths, @Nullable String version, Progress progress) {
        var download = EscoReader.read(paths, version, progress);
        var retired = Succession.retired(stored.findLatestEsco(), download);
        progress.at("relations joined, storing", download.report().relations(), 0);
        return publish(download.content(), download.report(), retired);
    }

    private Taxonomy follow() {
        var known = loaded;
        if (known != null && System.nanoTime() - nextPoll < 0) return known.taxonomy;
        long id = stored.findInForce()
                .orElseThrow(() -> new IllegalStateException(
                        "No taxonomy was imported yet; run ./talent-pool import-taxonomy, or the demo, which"
                                + " has one."));
        if (known == null || known.id != id) known = load(id);
        loaded = known;
        nextPoll = System.nanoTime() + POLL_NANOS;
        return known.taxonomy;
    }

    private Loaded load(long id) {
        var version = stored.get(id);
        return new Loaded(
                id, new LoadedTaxonomy(version.name(), version.content(), version.retired(), version::vectors));
    }

    private ImportReport publish(TaxonomyContent content, ImportReport report, Map<String, String> retired) {
        var changed = stored.publish(report.version(), content, retired, clock.instant());
        pollNow();
        return report.storedAs(findInForce().orElseThrow().version(), changed, retired);
    }

    /// After whoever follows the version before, who would put the next poll off again.
    private void pollNow() {
        following.lock();
        try {
            nextPoll = System.nanoTime();
        } finally {
            following.unlock();
        }
    }
}
