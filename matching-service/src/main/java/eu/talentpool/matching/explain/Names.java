package eu.talentpool.matching.explain;

import eu.talentpool.matching.score.Occupation;
import eu.talentpool.taxonomy.Taxonomy;
import java.util.Locale;

/// Names of concepts, languages and countries in the language of the reader.
final class Names {
    private final Taxonomy taxonomy;
    private final Texts texts;

    Names(Taxonomy taxonomy, Texts texts) {
        this.taxonomy = taxonomy;
        this.texts = texts;
    }

    /// The words themselves if they are no concept; a concept that this version of the taxonomy lacks by the end of its
    /// URI, so that it can be looked up.
    String skill(String skill) {
        return taxonomy.findSkill(skill)
                .map(s -> s.labels().in(texts.locale().getLanguage()))
                .filter(name -> !name.isEmpty())
                .orElseGet(() ->
                        isUri(skill) ? texts.get("skill.unknown", skill.substring(skill.lastIndexOf('/') + 1)) : skill);
    }

    private static boolean isUri(String text) {
        return text.startsWith("http://") || text.startsWith("https://");
    }

    String occupation(Occupation occupation) {
        var uri = occupation.uri();
        if (uri == null) return group(occupation.iscoGroup());
        return taxonomy.findOccupation(uri)
                .map(o -> o.labels().in(texts.locale().getLanguage()))
                .filter(name -> !name.isEmpty())
                .orElseGet(() -> group(occupation.iscoGroup()));
    }

    private String group(String code) {
        return taxonomy.findIscoTitle(code).orElseGet(() -> texts.get("isco-group", code));
    }

    String language(String code) {
        return texts.language(code);
    }

    String country(String code) {
        return Locale.of("", code).getDisplayCountry(texts.locale());
    }
}
