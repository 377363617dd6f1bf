package eu.talentpool.exchange;

import org.jspecify.annotations.Nullable;

/// The document cannot be used; [#finding] says why and what to do.
final class Unreadable extends Exception {

    private final @Nullable String key;
    private final transient Finding finding;

    Unreadable(String rule, String path, String message) {
        this(null, rule, path, message);
    }

    /// @param key the document's own id as far as it could be read
    Unreadable(@Nullable String key, String rule, String path, String message) {
        super(rule, null, false, false);
        this.key = key;
        this.finding = new Finding(Finding.Severity.REJECTED, rule, path, message);
    }

    @Nullable
    String key() {
        return key;
    }

    Finding finding() {
        return finding;
    }
}
