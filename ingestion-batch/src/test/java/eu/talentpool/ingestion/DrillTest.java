package eu.talentpool.ingestion;

import static org.assertj.core.api.Assertions.assertThat;

import eu.talentpool.audit.Actor;
import eu.talentpool.localstack.TestStack;
import eu.talentpool.localstack.distribution.Server;
import eu.talentpool.localstack.folder.DataFolder;
import eu.talentpool.localstack.stack.OwnStack;
import eu.talentpool.localstack.stack.Stack;
import eu.talentpool.profile.Persons;
import eu.talentpool.profile.ProfileId;
import eu.talentpool.searchindex.IndexRebuild;
import eu.talentpool.searchindex.Indexer;
import eu.talentpool.searchindex.Progress;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The drill of `docs/operations.md`: back up the running pool, lose everything, restore, rebuild, compare.
@Tag("faults")
class DrillTest {

    private static final Path SAMPLES = IngestionPool.SAMPLES;

    @TempDir
    private Path folder = Path.of("");

    @Test
    void whatWasBackedUpIsThereAgainAndTheIndexIsTrue() throws Exception {
        var data = folder.resolve("data");
        var backup = folder.resolve("backup");
        Map<String, Long> kept;
        try (var servers = start(data);
                var pool = IngestionPool.start(settings(servers.stack())).prepare()) {
            pool.vacancies("demo-pes", SAMPLES.resolve("vacancies"));
            pool.profiles(SAMPLES.resolve("profiles"));
            kept = counts(pool);
            backUp(data, servers.stack(), backup);
            pool.vacancies("demo-pes", SAMPLES.resolve("changed"));
        }
        new DataFolder(data).empty();
        copy(backup, data);
        try (var servers = start(data);
                var pool = IngestionPool.start(settings(servers.stack()))) {
            assertThat(counts(pool)).isEqualTo(kept);
            assertThat(kept.values()).allMatch(count -> count > 5);
            pool.get(IndexRebuild.class).rebuild(Progress.SILENT);
            assertThat(pool.get(Indexer.class).countDirty()).isZero();
            assertThat(pool.reconcile().found()).isEmpty();
            assertThat(identityOfAny(pool)).isNotNull();
        }
    }

    private static OwnStack start(Path data) {
        return OwnStack.start(TestStack.ownOptions(data, Server.ELASTICSEARCH, Server.POSTGRESQL), _ -> {});
    }

    private static Map<String, Long> counts(IngestionPool pool) {
        var counts = new LinkedHashMap<String, Long>();
        for (var table : new String[] {"vacancy", "profile", "person", "consent", "ingestion_document"})
            counts.put(table, pool.number("select count(*) from " + table));
        return counts;
    }

    /// Only whoever has the key file can open what was sealed: without it in the backup the identities are lost.
    private static Object identityOfAny(IngestionPool pool) {
        var profile = UUID.fromString(
                pool.texts("select profile_id::text from person limit 1").getFirst());
        return pool.get(Persons.class).get(new ProfileId(profile), Actor.job("drill"), "drill");
    }

    /// As PostgreSQL documents it for a running server: the files between two marks, then the log up to the second.
    private static void backUp(Path data, Stack stack, Path to) throws IOException, SQLException {
        var password = new DataFolder(data).secrets().postgresSuperuser();
        var cluster = Path.of("postgresql", "cluster");
        try (var database = DriverManager.getConnection(stack.database().jdbcUrl(), "postgres", password);
                var statement = database.createStatement()) {
            statement.execute("select pg_backup_start('drill', true)");
            copy(data.resolve(cluster), to.resolve(cluster));
            try (var marks = statement.executeQuery("select labelfile from pg_backup_stop(false)")) {
                marks.next();
                Files.writeString(to.resolve(cluster).resolve("backup_label"), marks.getString(1));
            }
            copy(data.resolve(cluster).resolve("pg_wal"), to.resolve(cluster).resolve("pg_wal"));
        }
        Files.deleteIfExists(to.resolve(cluster).resolve("postmaster.pid"));
        for (var secret : new String[] {"secrets.json", "person.keys"})
            Files.copy(data.resolve(secret), to.resolve(secret));
    }

    private static void copy(Path from, Path to) throws IOException {
        Files.walkFileTree(from, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) throws IOException {
                var made = Files.createDirectories(to.resolve(from.relativize(folder)));
                Files.setPosixFilePermissions(made, Files.getPosixFilePermissions(folder));
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                var target = to.resolve(from.relativize(file));
                Files.deleteIfExists(target);
                Files.copy(file, target);
                return FileVisitResult.CONTINUE;
            }

            /// A running server deletes files while they are copied.
            @Override
            public FileVisitResult visitFileFailed(Path file, IOException e) throws IOException {
                if (e instanceof NoSuchFileException) return FileVisitResult.CONTINUE;
                throw e;
            }
        });
    }

    private static Map<String, Object> settings(Stack stack) {
        var database = stack.database();
        var settings = new LinkedHashMap<String, Object>();
        settings.put("spring.datasource.url", database.jdbcUrl());
        settings.put("spring.datasource.username", database.appUsername());
        settings.put("spring.datasource.password", database.appPassword());
        settings.put("spring.flyway.url", database.jdbcUrl());
        settings.put("spring.flyway.user", database.ownerUsername());
        settings.put("spring.flyway.password", database.ownerPassword());
        settings.put("talentpool.search.url", stack.searchUrl());
        settings.put("talentpool.search.username", stack.searchJobs().username());
        settings.put("talentpool.search.password", stack.searchJobs().password());
        settings.put("talentpool.person.keyfile", stack.personKeys().toString());
        return settings;
    }
}
