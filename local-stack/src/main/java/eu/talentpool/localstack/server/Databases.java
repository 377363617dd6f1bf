package eu.talentpool.localstack.server;

import eu.talentpool.localstack.folder.Secrets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;

/// The databases of one PostgreSQL server.
public record Databases(int port, Secrets secrets) {
    /// The database of a data folder.
    public static final String MAIN = "talent_pool";

    static final String OWNER = "talent_pool_owner";
    static final String APP = "talent_pool_app";

    /// Whether the server answers; makes the two roles and the main database if they are not there.
    boolean prepared() {
        try (var connection = connect()) {
            if (!exists(connection, "select from pg_roles where rolname = '" + APP + "'")) {
                // One transaction, so that a crash leaves both roles or none.
                run(connection, role(OWNER, secrets.postgresOwner()) + role(APP, secrets.postgresApp()));
            }
            if (!exists(connection, "select from pg_database where datname = '" + MAIN + "'")) {
                create(connection, MAIN);
            }
            return true;
        } catch (SQLException e) {
            return false;
        }
    }

    /// A new empty database whose name begins with `prefix`, usable by both roles.
    public Database fresh(String prefix) {
        String name = prefix + "_"
                + HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextInt());
        try (var connection = connect()) {
            create(connection, name);
            return database(name);
        } catch (SQLException e) {
            throw new IllegalStateException("Cannot create database " + name, e);
        }
    }

    /// How to reach a database by its name.
    public Database database(String name) {
        return new Database(url(name), OWNER, secrets.postgresOwner(), APP, secrets.postgresApp());
    }

    private static String role(String name, String password) {
        return "create role " + name + " login password '" + password + "';";
    }

    private static void create(Connection connection, String name) throws SQLException {
        run(connection, "create database " + name + " owner " + OWNER);
    }

    private Connection connect() throws SQLException {
        return DriverManager.getConnection(url("postgres"), "postgres", secrets.postgresSuperuser());
    }

    private String url(String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    }

    private static boolean exists(Connection connection, String query) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            return rows.next();
        }
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
