package eu.talentpool.exchange;

import eu.talentpool.profile.Identity;
import eu.talentpool.profile.ProfileContent;
import eu.talentpool.vacancy.VacancyContent;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What came out of one document.
public sealed interface ReadResult {

    /// What the reader has to tell, in document order.
    List<Finding> findings();

    /// @param key    natural key: agency and document id, unique within a feed
    /// @param closed the document says that the vacancy is closed
    record VacancyRead(String format, String key, VacancyContent content, boolean closed, List<Finding> findings)
            implements ReadResult {}

    /// @param key the document's own id, or null where the format has none that can be trusted
    record ProfileRead(
            String format, @Nullable String key, ProfileContent content, Identity identity, List<Finding> findings)
            implements ReadResult {}

    /// Not usable; at least one finding is [Finding.Severity#REJECTED].
    ///
    /// @param key the document's own id as far as it could be read, or null
    record Rejected(@Nullable String key, List<Finding> findings) implements ReadResult {}
}
