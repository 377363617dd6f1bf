package eu.talentpool.ingestion.feed;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Where a feed is fetched from, as the operator states it.
///
/// @param url          without a slash at the end
/// @param privateHosts hosts that may have an address of a private network
/// @param credentials  null if the source asks for none
/// @param every        how long after a success it is left alone; null for as often as somebody asks
public record PullSource(
        String feed,
        URI url,
        Kind kind,
        Set<String> privateHosts,
        @Nullable Credentials credentials,
        @Nullable Duration every) {

    public enum Kind {
        /// The EURES input API: getAll, getChanges, getDetails.
        EURES_INPUT("eures-input");

        private final String code;

        Kind(String code) {
            this.code = code;
        }

        public String code() {
            return code;
        }

        /// @throws IllegalArgumentException if there is none with this code
        static Kind of(String code) {
            for (var kind : values()) if (kind.code.equals(code)) return kind;
            throw new IllegalArgumentException(
                    "There is no kind of source '" + code + "'. Write " + EURES_INPUT.code + ".");
        }
    }

    /// OAuth client credentials.
    ///
    /// @param secretFile holds the secret and nothing else
    public record Credentials(URI tokenUrl, String clientId, Path secretFile) {}

    public PullSource {
        privateHosts = Set.copyOf(privateHosts);
        if (!isWeb(url) || url.getUserInfo() != null || url.getQuery() != null)
            throw new IllegalArgumentException("The address of feed '" + feed
                    + "' has to be http or https with a host, and without user or query.");
    }

    private static boolean isWeb(URI url) {
        return url.getHost() != null && String.valueOf(url.getScheme()).matches("(?i)https?");
    }
}
