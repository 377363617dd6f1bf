package eu.talentpool.notification;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The messages of the pool. They are written in the transaction of what they tell.
public interface Notifications {

    /// @param link call of the API that shows what it is about, or null
    void tell(Recipient recipient, Notice notice, List<String> words, @Nullable String link);

    /// Tells each recipient once of an occasion, however often it is called.
    void tellOnce(String occasion, Collection<Recipient> recipients, Notice notice, List<String> words);

    /// Latest first.
    ///
    /// @param before only what came earlier; null for the latest
    List<Notification> list(Collection<Recipient> recipients, @Nullable Instant before, int most);

    /// @return false if these recipients have no such message
    boolean markRead(UUID id, Collection<Recipient> recipients);

    /// Removes every message to this recipient.
    void forget(Recipient recipient);
}
