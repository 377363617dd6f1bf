package eu.talentpool.ingestion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.talentpool.receipt.Outcome.Kind;
import eu.talentpool.searchindex.Indexer;
import eu.talentpool.searchindex.SearchUnavailable;
import eu.talentpool.testpool.TestPool;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Servers of the operator's own, reached by TLS only, with passwords from files: the settings of `docs/operations.md`.
class OwnServersTest {

    @TempDir
    private Path folder = Path.of("");

    @Test
    void areReachedByTlsWithPasswordsFromFiles() throws Exception {
        TlsFront.makeCertificate(folder);
        var store = folder.resolve("keys.p12");
        var pool = TestPool.create("tls");
        var database = URI.create(pool.database().jdbcUrl().substring("jdbc:".length()));
        var search = URI.create(pool.stack().searchUrl());
        try (var databaseFront = TlsFront.before(database.getPort(), store);
                var searchFront = TlsFront.before(search.getPort(), store)) {
            var settings = withSecretsInFiles(pool.jobSettings());
            settings.put("talentpool.search.url", "https://127.0.0.1:" + searchFront.port());
            var url = "jdbc:postgresql://127.0.0.1:%d%s?sslmode=verify-full&sslNegotiation=direct&sslrootcert=%s"
                    .formatted(databaseFront.port(), database.getPath(), folder.resolve("authority.pem"));
            settings.put("spring.datasource.url", url);
            settings.put("spring.flyway.url", url);
            refusedWithoutAuthority(settings);
            settings.put("talentpool.search.ssl-bundle", "search");
            settings.put(
                    "spring.ssl.bundle.pem.search.truststore.certificate", "file:" + folder.resolve("authority.pem"));
            worksWith(settings);
        }
    }

    private static void refusedWithoutAuthority(Map<String, Object> settings) {
        try (var pool = IngestionPool.start(settings)) {
            assertThatThrownBy(() -> pool.get(Indexer.class).indexDirty())
                    .isInstanceOf(SearchUnavailable.class)
                    .hasMessageContaining("not trusted")
                    .hasMessageContaining("talentpool.search.ssl-bundle");
        }
    }

    private static void worksWith(Map<String, Object> settings) {
        try (var pool = IngestionPool.start(settings).prepare()) {
            var report = pool.vacancies("demo-pes", IngestionPool.SAMPLES.resolve("vacancies"));
            assertThat(report.count(Kind.CREATED)).isPositive();
            assertThat(report.waiting()).isZero();
        }
    }

    /// Moves each password into a file of its own, as container platforms hand them out.
    private Map<String, Object> withSecretsInFiles(Map<String, Object> settings) throws Exception {
        var secrets = Files.createDirectory(folder.resolve("secrets"));
        var others = new HashMap<String, Object>();
        for (var setting : settings.entrySet())
            if (setting.getKey().endsWith("password"))
                Files.writeString(
                        secrets.resolve(setting.getKey()), setting.getValue().toString());
            else others.put(setting.getKey(), setting.getValue());
        others.put("TALENTPOOL_SECRETS", secrets.toString());
        return others;
    }
}
