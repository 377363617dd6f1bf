package eu.talentpool.contact;

import java.time.Instant;
import java.util.UUID;

/// A person objects to a request.
///
/// @param text in her words
public record Complaint(UUID id, ContactRequest request, Instant at, String text) {}
