package eu.talentpool.pathway;

import eu.talentpool.pathway.terms.ConditionState;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/// The keys of an assessment in words. A met pathway reads "may meet the published requirements".
public final class PathwayTexts {

    private final Properties texts;

    private PathwayTexts(Properties texts) {
        this.texts = texts;
    }

    public static PathwayTexts english() {
        var texts = new Properties();
        try (var in = PathwayTexts.class.getResourceAsStream("/pathway/messages_en.properties")) {
            texts.load(new InputStreamReader(Objects.requireNonNull(in), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("The texts of the pathways cannot be read", e);
        }
        return new PathwayTexts(texts);
    }

    public String pathway(String pathway) {
        return get("pathway." + pathway);
    }

    public String state(PathwayState state) {
        return get("pathway-state." + state);
    }

    public String state(ConditionState state) {
        return get("condition-state." + state);
    }

    /// The text of this route, or else of all whose id differs only in the Member State: `BC-degree` for
    /// `EE-BC-degree`.
    public String route(String id) {
        return texts.containsKey("route." + id)
                ? get("route." + id)
                : get("route." + id.substring(id.indexOf('-') + 1));
    }

    /// @param label of a condition
    public String condition(String label) {
        return get("condition." + label);
    }

    public String settledBy(String key) {
        return get("settled-by." + key);
    }

    public String reservation(String key) {
        return get("reservation." + key);
    }

    public String gap(String key) {
        return get("gap." + key);
    }

    /// Goes with every reply that shows a pathway: what a match is not, and how old the data are.
    public String disclaimer(PathwayAssessment assessment) {
        return disclaimer(assessment.asOf(), assessment.verifiedOn());
    }

    /// For many pathways at once.
    ///
    /// @param verifiedOn day the oldest datum of all was verified, null if there is none
    public String disclaimer(LocalDate asOf, @Nullable LocalDate verifiedOn) {
        return get("disclaimer").formatted(asOf, Objects.toString(verifiedOn, get("disclaimer.no-data")));
    }

    /// @throws IllegalArgumentException if there is no such text
    private String get(String key) {
        var text = texts.getProperty(key);
        if (text == null) throw new IllegalArgumentException("no text for " + key);
        return text;
    }
}
