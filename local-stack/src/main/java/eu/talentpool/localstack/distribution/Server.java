package eu.talentpool.localstack.distribution;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;

/// The three servers, with the version and the archive that the build resolved.
public enum Server {
    ELASTICSEARCH("Elasticsearch"),
    POSTGRESQL("PostgreSQL"),
    KEYCLOAK("Keycloak");

    private static final Properties RESOLVED = load();

    private final String title;

    Server(String title) {
        this.title = title;
    }

    /// As its makers write it.
    public String title() {
        return title;
    }

    /// Name in lower case, as used for files and options.
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String version() {
        return Objects.requireNonNull(RESOLVED.getProperty(key() + ".version"));
    }

    /// The archive in the local Maven repository.
    Path archive() {
        String everywhere = RESOLVED.getProperty(key() + ".archive");
        String here = RESOLVED.getProperty(key() + ".archive." + platform(), "@");
        String path = everywhere == null ? here : everywhere;
        if (path.startsWith("@")) {
            throw new IllegalStateException(title + " is not available for " + platform());
        }
        return Path.of(path);
    }

    private static String platform() {
        String system = System.getProperty("os.name").startsWith("Mac") ? "mac" : "linux";
        return system + "-" + System.getProperty("os.arch");
    }

    private static Properties load() {
        var properties = new Properties();
        try (InputStream in = Objects.requireNonNull(Server.class.getResourceAsStream("/servers.properties"))) {
            properties.load(in);
            return properties;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
