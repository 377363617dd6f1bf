package eu.talentpool.taxonomy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// One loaded version of the taxonomy: ESCO occupations and skills and the ISCO-08 groups. Immutable; a request keeps
/// the one it began with.
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

    /// Concepts nearest to a text, best first: the one that [#link] finds, then by score. A concept has one place.
    ///
    /// @param language ISO 639-1; null = guessed
    List<Candidate> rank(String text, @Nullable String language, ConceptKind kind, int most);

    /// Skills that a sentence speaks of, best first, whether it names them or describes them. In English.
    List<Candidate> rankSkills(String sentence, int most);

    /// Skills that sentences, lists and tables of a vacancy or a CV name, in the order of the text. Those that the text
    /// says are not needed are among them, as such.
    ///
    /// @param language ISO 639-1; null = guessed
    List<SpottedSkill> spotSkills(String text, @Nullable String language);

    /// ISCO-08 unit groups for the title of a job, best first.
    ///
    /// @param language ISO 639-1; null = guessed
    List<RankedGroup> rankIscoGroups(String title, @Nullable String language, int most);

    /// Prepares titles to be ranked by their nearness to other titles.
    ///
    /// @param language of the corpus, ISO 639-1; null = guessed
    Titles titles(List<Title> corpus, @Nullable String language);

    /// The language of a text, as far as the labels tell; ISO 639-1.
    Optional<String> guessLanguage(String text);

    /// Names of an occupation or a skill.
    default Optional<Labels> findLabels(String uri) {
        return findOccupation(uri)
                .map(Occupation::labels)
                .or(() -> findSkill(uri).map(Skill::labels));
    }

    /// Skills near to this one, nearest first, without itself; empty for an unknown URI. At most 12.
    List<Neighbour> listNeighbours(String skillUri);

    /// Occupations near to this one in what they do and what they need, nearest first, without itself; empty for an
    /// unknown URI. At most 12, each 0.6 or more.
    List<Neighbour> listNearOccupations(String occupationUri);

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

    /// @param uri        ESCO URI
    /// @param score      higher is nearer; comparable within one ranking only
    /// @param confidence that the text means this concept, 0 to 1
    /// @param reason     in words: `exact label`, `alternative label`, `characters` ...
    /// @param label      the name of the concept that is nearest to the text
    record Candidate(String uri, double score, double confidence, String reason, String label) {}

    /// A skill that a text names.
    ///
    /// @param words      as they stand in the text
    /// @param from       index of the first character
    /// @param to         index after the last character
    /// @param confidence that these words name this skill, above 0 to 1
    /// @param negated    the text says that it is not needed or not there
    /// @param grade      `basic`, `intermediate`, `advanced`, `expert`, or null if the text does not say
    /// @param years      of experience, 0 if the text does not say
    record SpottedSkill(
            String uri,
            String words,
            int from,
            int to,
            double confidence,
            boolean negated,
            @Nullable String grade,
            int years) {}

    /// @param code  ISCO-08 unit group, four digits
    /// @param score higher is nearer; comparable within one ranking only
    record RankedGroup(String code, double score) {}

    /// @param uri of the concept that this is a label of; null if unknown
    record Title(String text, @Nullable String uri) {}

    /// Titles that were prepared. Safe for use by many threads.
    interface Titles {

        /// The titles nearest to a text, best first. Where titles are labels of concepts, the best label of every
        /// concept comes before the second of any.
        ///
        /// @param language ISO 639-1; null = guessed
        List<NearTitle> rank(String text, @Nullable String language, int most);
    }

    /// @param title position in the list that was given
    /// @param score higher is nearer; comparable within one ranking only
    record NearTitle(int title, double score) {}

    /// @param nearness above 0 and below 1; 1 would be the concept itself
    record Neighbour(String uri, double nearness) {}
}
