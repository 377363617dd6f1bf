package eu.talentpool.searchindex;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.jdbc.CannotGetJdbcConnectionException;

/// PostgreSQL advisory locks by which indexers share the rows: one connection holds them, no row is locked, and
/// they end with the process.
final class BucketLock implements AutoCloseable {

    private final Connection connection;
    private final List<Integer> held = new ArrayList<>();

    private BucketLock(Connection connection) {
        this.connection = connection;
    }

    /// Those of these buckets that nobody works on; see [#held].
    static BucketLock tryEach(DataSource db, IndexKind kind, Collection<Integer> buckets) {
        var lock = open(db);
        for (var bucket : buckets)
            if (lock.call("select pg_try_advisory_lock(?, ?)", kind, bucket)) lock.held.add(bucket);
        return lock;
    }

    /// One bucket; waits for whoever works on it.
    static BucketLock one(DataSource db, IndexKind kind, int bucket) {
        var lock = open(db);
        lock.call("select pg_advisory_lock(?, ?) is not null", kind, bucket);
        return lock;
    }

    /// All buckets of a kind; waits until every indexer has put its batch down.
    static BucketLock all(DataSource db, IndexKind kind) {
        var lock = open(db);
        for (var bucket = 0; bucket < IndexSource.BUCKETS; bucket++)
            lock.call("select pg_advisory_lock(?, ?) is not null", kind, bucket);
        return lock;
    }

    private static BucketLock open(DataSource db) {
        try {
            return new BucketLock(db.getConnection());
        } catch (SQLException e) {
            throw new CannotGetJdbcConnectionException("no connection for the index lock", e);
        }
    }

    List<Integer> held() {
        return held;
    }

    private boolean call(String sql, IndexKind kind, int bucket) {
        try (var statement = connection.prepareStatement(sql)) {
            statement.setInt(1, kind.lockClass());
            statement.setInt(2, bucket);
            try (var result = statement.executeQuery()) {
                return result.next() && result.getBoolean(1);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("cannot lock bucket " + bucket + " of " + kind.plural(), e);
        }
    }

    @Override
    public void close() {
        try (var held = connection;
                var statement = held.createStatement()) {
            statement.execute("select pg_advisory_unlock_all()");
        } catch (SQLException e) {
            // The connection is gone, and the locks with it.
        }
    }
}
