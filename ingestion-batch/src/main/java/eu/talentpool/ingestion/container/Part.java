package eu.talentpool.ingestion.container;

import eu.talentpool.exchange.Finding;
import org.jspecify.annotations.Nullable;

/// What a container gives: a document, or the reason why one, or all the rest, cannot be had.
///
/// @param name    path within the container, which no other part has; empty for the container itself
/// @param bytes   of the document; empty if it is refused
/// @param refusal why there is no document, or null
public record Part(String name, byte[] bytes, @Nullable Finding refusal) {

    static Part of(String name, byte[] bytes) {
        return new Part(name, bytes, null);
    }

    static Part refused(String name, Finding refusal) {
        return new Part(name, new byte[0], refusal);
    }
}
