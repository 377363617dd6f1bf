package eu.talentpool.ingestion.job;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.stereotype.Component;

/// One import of a kind and feed, and one linking anew, at a time: a PostgreSQL advisory lock that ends with the
/// process.
@Component
public class ImportLock {

    private final DataSource db;

    ImportLock(DataSource db) {
        this.db = db;
    }

    /// @throws IllegalStateException if another process imports from this feed; says what to do
    public AutoCloseable hold(String kind, String feed) throws SQLException {
        return find("import-" + kind + ":" + feed)
                .orElseThrow(() -> new IllegalStateException("Another import of " + kind + " from feed '" + feed
                        + "' is running. Wait until it has ended, then run the command again."));
    }

    /// Empty if another process holds the lock of this name.
    Optional<AutoCloseable> find(String name) throws SQLException {
        var connection = db.getConnection();
        if (!lock(connection, name)) {
            connection.close();
            return Optional.empty();
        }
        return Optional.of(() -> {
            try (connection;
                    var statement = connection.createStatement()) {
                statement.execute("select pg_advisory_unlock_all()");
            }
        });
    }

    private static boolean lock(Connection connection, String name) throws SQLException {
        try (var statement = connection.prepareStatement("select pg_try_advisory_lock(7100, hashtext(?))")) {
            statement.setString(1, name);
            try (var result = statement.executeQuery()) {
                return result.next() && result.getBoolean(1);
            }
        }
    }
}
