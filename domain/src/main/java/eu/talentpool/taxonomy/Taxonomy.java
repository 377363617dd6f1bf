package eu.talentpool.taxonomy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// One loaded version of the taxonomy: ESCO occupations and skills and the ISCO-08 groups. Immutable; a request keeps
/// the
/// one it began with.
public interface Taxonomy {

    /// For example `starter-1` or `esco-1.1.1+starter-1`.
    String version();

    Optional<Occupation> findOccupation(String uri);

    Optional<Skill> findSkill(String uri);

    /// Title of an ISCO-08 group of 1 to 4 digits, in English.
    Optional<String> findIscoTitle(String code);

    /// Concepts of earlier versions that this one no longer has: by URI the one that replaces it, or an empty text if
    /// nothing does.
    Map<String, String> retired();

    List<Occupation> listOccupations();

    List<Skill> listSkills();

    /// Links words to a concept. The labels of `language` are asked first, then those of every other language.
    /// Below the threshold the words stay unlinked: the mention then has no URI and confidence 0.
    ///
    /// @param language ISO 639-1, or null if unknown
    Mention link(String text, @Nullable String language, ConceptKind kind);

    /// Skills near to this one, nearest first, without itself; empty for an unknown URI. At most 12.
    List<Neighbour> listNeighbours(String skillUri);

    /// @param uri               ESCO URI
    /// @param iscoGroup         ISCO-08 unit group, four digits
    /// @param description       in English; may be empty
    /// @param broader           URIs of the occupations this one is a special case of; mostly none
    /// @param essentialSkills   URIs
    /// @param optionalSkills    URIs
    /// @param regulatedNote     URI of the ESCO note on regulation, or null; informative, not a legal source
    record Occupation(
            String uri,
            String iscoGroup,
            Labels labels,
            String description,
            List<String> broader,
            List<String> essentialSkills,
            List<String> optionalSkills,
            @Nullable String regulatedNote) {}

    /// @param uri         ESCO URI
    /// @param description in English; may be empty
    /// @param type        `knowledge` or `skill/competence`; empty if ESCO does not say
    /// @param reuseLevel  `transversal`, `cross-sector`, `sector-specific`, `occupation-specific` or empty
    /// @param broader     URIs of the skills and skill groups above it
    /// @param collections names of the ESCO collections it is in: `digital`, `green`, `language`, `transversal` ...
    record Skill(
            String uri,
            Labels labels,
            String description,
            String type,
            String reuseLevel,
            List<String> broader,
            List<String> collections) {}

    /// @param nearness above 0 and below 1; 1 would be the skill itself
    record Neighbour(String uri, double nearness) {}
}
