package eu.talentpool.registration.jobseeker;

import eu.talentpool.taxonomy.ConceptKind;
import eu.talentpool.taxonomy.Mention;
import eu.talentpool.taxonomy.Taxonomy;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/// An occupation or a skill in words, and what they stand for.
///
/// @param text    the person's own words
/// @param concept ESCO URI, or ISCO-08 code of an occupation, where somebody gave it; null = the words are linked
/// @param link    what the words were linked to; null if to nothing. Told in replies, ignored in requests
record Words(
        @Nullable @Size(max = 300) @Schema(example = "Java developer")
        String text,

        @Nullable @Size(max = 200) @Schema(example = "null") String concept,

        @Nullable @Schema(accessMode = Schema.AccessMode.READ_ONLY)
        Link link) {

    /// @param concept    ESCO URI, or ISCO-08 code
    /// @param confidence that the words mean it, 0 to 1
    record Link(String concept, String name, double confidence) {}

    static Words of(Mention mention, Taxonomy taxonomy, String language) {
        var code = mention.uri() != null ? mention.uri() : mention.iscoGroup();
        if (code == null) return new Words(mention.text(), null, null);
        var link = new Link(code, name(mention, taxonomy, language), mention.confidence());
        return new Words(mention.text(), mention.confidence() == 1 ? code : null, link);
    }

    private static String name(Mention mention, Taxonomy taxonomy, String language) {
        if (mention.uri() != null)
            return taxonomy.findLabels(mention.uri())
                    .map(labels -> labels.in(language))
                    .orElse("");
        return mention.iscoGroup() == null
                ? ""
                : taxonomy.findIscoTitle(mention.iscoGroup()).orElse("");
    }

    /// @param field its path in the body, for what is refused
    Mention mention(String field, ConceptKind kind, Taxonomy taxonomy) {
        var words = text == null ? "" : text.strip();
        if (concept != null) return ofConcept(words, concept.strip(), field, kind, taxonomy);
        if (words.isEmpty()) throw Refusal.field(field + ".text", "has to have words");
        return Mention.ofText(words);
    }

    private static Mention ofConcept(String words, String concept, String field, ConceptKind kind, Taxonomy taxonomy) {
        if (kind == ConceptKind.SKILL && taxonomy.findSkill(concept).isPresent()) return Mention.ofUri(words, concept);
        if (kind == ConceptKind.OCCUPATION && taxonomy.findOccupation(concept).isPresent())
            return Mention.ofUri(words, concept);
        if (kind == ConceptKind.OCCUPATION && taxonomy.findIscoTitle(concept).isPresent())
            return Mention.ofIsco(words, concept);
        throw Refusal.field(
                field + ".concept",
                "has to be the ESCO URI of one of the " + (kind == ConceptKind.SKILL ? "skills" : "occupations")
                        + " of the taxonomy in force, or be left out");
    }
}
