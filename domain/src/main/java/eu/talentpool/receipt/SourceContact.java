package eu.talentpool.receipt;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// How it stands with a registered source of documents.
///
/// @param feed     id
/// @param heard    end of the last import of its documents, or of the last time it was fetched; null if there was none
/// @param failures times it was fetched without success, one after the other; 0 if it is not fetched
public record SourceContact(String feed, @Nullable Instant heard, int failures) {}
