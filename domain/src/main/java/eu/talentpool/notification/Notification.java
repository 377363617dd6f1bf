package eu.talentpool.notification;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A message, without personal data.
///
/// @param words  as the notice wants them
/// @param link   call of the API that shows what it is about
/// @param readAt null while nobody read it
public record Notification(
        UUID id,
        Notice notice,
        List<String> words,
        @Nullable String link,
        Instant at,
        @Nullable Instant readAt) {

    public Notification {
        words = List.copyOf(words);
    }

    /// @param language ISO 639-1; English where there is no text in it
    public String text(String language) {
        return Texts.in(language).of(notice, words);
    }
}
