package eu.talentpool.testpool;

import eu.talentpool.localstack.TestStack;
import eu.talentpool.localstack.server.Database;
import eu.talentpool.localstack.stack.Login;
import eu.talentpool.localstack.stack.SearchAccess;
import eu.talentpool.localstack.stack.Stack;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import org.flywaydb.core.Flyway;

/// A database and an index prefix of one test class on the shared servers, and the settings by which a program
/// finds them.
public final class TestPool {

    private final Stack stack;
    private final SearchAccess search;
    private final Database database;
    private final String prefix;
    private final Path keys;
    private final Map<String, Object> more = new LinkedHashMap<>();

    private TestPool(Stack stack, SearchAccess search, String name) {
        this.stack = stack;
        this.search = search;
        this.database = stack.freshDatabase(name);
        this.prefix = stack.newIndexPrefix();
        this.keys = keyFile();
    }

    /// @param name of the database, lower-case letters
    public static TestPool create(String name) {
        return on(TestStack.get(), name);
    }

    /// On servers of the caller's own.
    public static TestPool on(Stack stack, String name) {
        return new TestPool(stack, stack.search(), name);
    }

    /// With an Elasticsearch of the caller's own.
    public static TestPool on(Stack stack, SearchAccess search, String name) {
        return new TestPool(stack, search, name);
    }

    /// Brings the tables to the version of the migrations on the class path.
    public TestPool migrate() {
        Flyway.configure()
                .dataSource(database.jdbcUrl(), database.ownerUsername(), database.ownerPassword())
                .locations("classpath:db/migration")
                .load()
                .migrate();
        return this;
    }

    /// A setting of both programs.
    public TestPool with(String setting, Object value) {
        more.put(setting, value);
        return this;
    }

    public Database database() {
        return database;
    }

    /// A transaction of the programs' user, to be committed by the caller.
    public Connection open() throws SQLException {
        var connection =
                DriverManager.getConnection(database.jdbcUrl(), database.appUsername(), database.appPassword());
        connection.setAutoCommit(false);
        return connection;
    }

    public Stack stack() {
        return stack;
    }

    /// Settings of a program that may write the index.
    public Map<String, Object> jobSettings() {
        return settings(search.jobs());
    }

    /// Settings of a program that may only read it.
    public Map<String, Object> serviceSettings() {
        return settings(search.api());
    }

    private Map<String, Object> settings(Login login) {
        var settings = new LinkedHashMap<String, Object>();
        settings.put("spring.datasource.url", database.jdbcUrl());
        settings.put("spring.datasource.username", database.appUsername());
        settings.put("spring.datasource.password", database.appPassword());
        settings.put("spring.flyway.url", database.jdbcUrl());
        settings.put("spring.flyway.user", database.ownerUsername());
        settings.put("spring.flyway.password", database.ownerPassword());
        settings.put("talentpool.search.url", search.url());
        settings.put("talentpool.search.username", login.username());
        settings.put("talentpool.search.password", login.password());
        settings.put("talentpool.search.prefix", prefix);
        settings.put("talentpool.person.keyfile", keys.toString());
        settings.putAll(more);
        return settings;
    }

    private static Path keyFile() {
        try {
            var file = Files.createTempFile("person", ".keys");
            file.toFile().deleteOnExit();
            return Files.writeString(file, "t1:" + Base64.getEncoder().encodeToString(new byte[32]) + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
