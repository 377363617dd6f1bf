package eu.talentpool.pathway;

import eu.talentpool.pathway.terms.ConditionState;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Properties;

/// The keys of an assessment in words. A met pathway reads "may meet the published requirements". A text that a
/// language lacks is given in English; where English lacks it too, as for a rule of an operator, the key stands for it.
public final class PathwayTexts {

    private static final String DEFAULT = "en";
    private static final List<String> LANGUAGES = List.of(DEFAULT, "de", "fr", "hi");

    private final String language;
    private final Properties texts;

    private PathwayTexts(String language, Properties texts) {
        this.language = language;
        this.texts = texts;
    }

    /// @param language ISO 639-1; English if there are no texts in it
    public static PathwayTexts in(String language) {
        if (language.equals(DEFAULT) || !LANGUAGES.contains(language)) return english();
        return new PathwayTexts(language, read(language, english().texts));
    }

    public static PathwayTexts english() {
        return new PathwayTexts(DEFAULT, read(DEFAULT, new Properties()));
    }

    /// ISO 639-1 codes of all languages with texts, English first.
    public static List<String> languages() {
        return LANGUAGES;
    }

    private static Properties read(String language, Properties defaults) {
        var texts = new Properties(defaults);
        try (var in = PathwayTexts.class.getResourceAsStream("/pathway/messages_" + language + ".properties")) {
            texts.load(new InputStreamReader(Objects.requireNonNull(in), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("The texts of the pathways in " + language + " cannot be read", e);
        }
        return texts;
    }

    /// ISO 639-1 code of the language of these texts.
    public String language() {
        return language;
    }

    public String pathway(String pathway) {
        return text("pathway.", pathway);
    }

    public String state(PathwayState state) {
        return text("pathway-state.", state.name());
    }

    public String state(ConditionState state) {
        return text("condition-state.", state.name());
    }

    /// The text of this route, or else of all whose id differs only in the Member State: `BC-degree` for
    /// `EE-BC-degree`.
    public String route(String id) {
        var ofEveryState = texts.getProperty("route." + id.substring(id.indexOf('-') + 1), id);
        return texts.getProperty("route." + id, ofEveryState);
    }

    /// @param label of a condition
    public String condition(String label) {
        return text("condition.", label);
    }

    public String settledBy(String key) {
        return text("settled-by.", key);
    }

    public String reservation(String key) {
        return text("reservation.", key);
    }

    public String gap(String key) {
        return text("gap.", key);
    }

    /// Goes with every reply that shows a pathway: what a match is not, and how old the data are. Days are ISO dates.
    public String disclaimer(PathwayAssessment assessment) {
        var verified = Objects.toString(assessment.verifiedOn(), text("disclaimer.", "no-data"));
        return text("", "disclaimer").formatted(assessment.asOf(), verified);
    }

    private String text(String kind, String key) {
        return texts.getProperty(kind + key, key);
    }
}
