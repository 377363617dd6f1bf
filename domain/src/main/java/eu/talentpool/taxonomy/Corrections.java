package eu.talentpool.taxonomy;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What people said titles and skills mean. Asked before a text is linked by its words; of several about the same text
/// the latest counts.
public interface Corrections {

    /// Those in force. Follows a change by any process within 5 seconds.
    CorrectionSet current();

    /// Stores a correction in place of one of the same text.
    ///
    /// @param text     words of a title or a skill, at most [Correction#LONGEST] characters, without personal data
    /// @param language ISO 639-1
    /// @param concept  URI of an occupation or a skill of the taxonomy; null = none of the taxonomy
    /// @param by       subject of the token
    /// @throws IllegalArgumentException if nothing is left of the text when it is compared
    Correction add(String text, String language, ConceptKind kind, @Nullable String concept, String reason, String by);

    /// Those in force, oldest first, a page at a time.
    ///
    /// @param after last of the page before, or null for the first
    List<Correction> list(@Nullable UUID after, int limit);

    /// @return false if there is no such correction in force
    boolean revoke(UUID id, String by);
}
