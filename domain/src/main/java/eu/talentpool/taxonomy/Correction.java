package eu.talentpool.taxonomy;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What a person said a title or a skill means.
///
/// @param text     words of a title or a skill, never more than [#LONGEST] characters
/// @param language ISO 639-1
/// @param concept  URI; null = none of the taxonomy
/// @param madeBy   subject of the token, never a name
public record Correction(
        UUID id,
        String text,
        String language,
        ConceptKind kind,
        @Nullable String concept,
        String reason,
        String madeBy,
        Instant madeAt) {

    public static final int LONGEST = 200;
}
