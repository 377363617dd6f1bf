package eu.talentpool.matching.score;

import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/// An occupation as the scorers see it.
///
/// @param uri       ESCO URI, or null if only the group is known
/// @param iscoGroup ISCO-08 code, 2 to 4 digits; one digit would be too coarse to compare
public record Occupation(@Nullable String uri, String iscoGroup) {

    static final Comparator<Occupation> ORDER = Comparator.comparing(Occupation::iscoGroup)
            .thenComparing(Occupation::uri, Comparator.nullsFirst(Comparator.naturalOrder()));

    public Occupation {
        if (uri != null) Concept.check(uri);
        Concept.checkGroup(iscoGroup);
    }
}
