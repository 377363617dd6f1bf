package eu.talentpool.ingestion.feed;

import java.net.URI;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The feeds that are fetched.
@Repository
public class PullSources {

    private final JdbcClient db;

    PullSources(JdbcClient db) {
        this.db = db;
    }

    /// @throws IllegalArgumentException if this feed is not fetched; says which are
    public PullSource get(String feed) {
        var sources = list();
        return sources.stream()
                .filter(source -> source.feed().equals(feed))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Feed '" + feed + "' has no address to fetch from."
                        + " Those that have one: "
                        + (sources.isEmpty()
                                ? "none"
                                : String.join(
                                        ", ",
                                        sources.stream().map(PullSource::feed).toList()))
                        + ". It is stated in the operator data, at the feed, as pull: {url: ..., kind:"
                        + " eures-input}."));
    }

    public List<PullSource> list() {
        return db.sql("select * from feed_pull order by feed")
                .query(PullSources::source)
                .list();
    }

    void put(PullSource source) {
        var credentials = source.credentials();
        db.sql("""
            insert into feed_pull values (:feed, :url, :kind, :hosts, :token, :client, :secret, :every)
            on conflict (feed) do update set url = excluded.url, kind = excluded.kind,
                private_hosts = excluded.private_hosts, token_url = excluded.token_url,
                client_id = excluded.client_id, client_secret_file = excluded.client_secret_file,
                every_seconds = excluded.every_seconds\
            """)
                .param("feed", source.feed())
                .param("url", source.url().toString())
                .param("kind", source.kind().code())
                .param("hosts", source.privateHosts().toArray(String[]::new))
                .param(
                        "token",
                        credentials == null ? null : credentials.tokenUrl().toString())
                .param("client", credentials == null ? null : credentials.clientId())
                .param(
                        "secret",
                        credentials == null ? null : credentials.secretFile().toString())
                .param("every", source.every() == null ? null : source.every().toSeconds())
                .update();
    }

    void remove(String feed) {
        db.sql("delete from feed_pull where feed = :feed").param("feed", feed).update();
    }

    private static PullSource source(ResultSet row, int number) throws SQLException {
        return new PullSource(
                row.getString("feed"),
                URI.create(row.getString("url")),
                PullSource.Kind.of(row.getString("kind")),
                Set.of((String[]) row.getArray("private_hosts").getArray()),
                credentials(row),
                every(row));
    }

    private static @Nullable Duration every(ResultSet row) throws SQLException {
        var seconds = row.getObject("every_seconds", Long.class);
        return seconds == null ? null : Duration.ofSeconds(seconds);
    }

    private static PullSource.@Nullable Credentials credentials(ResultSet row) throws SQLException {
        var token = row.getString("token_url");
        if (token == null) return null;
        return new PullSource.Credentials(
                URI.create(token), row.getString("client_id"), Path.of(row.getString("client_secret_file")));
    }
}
