package eu.talentpool.pathway;

import eu.talentpool.pathway.terms.ConditionState;
import eu.talentpool.pathway.terms.Words;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/// The keys of an assessment in words. A met pathway reads "may meet the published requirements". A text that a
/// language lacks is given in English; where English lacks it too, as for a rule of an operator, the key stands for it.
public final class PathwayTexts {

    private static final PathwayTexts ENGLISH = new PathwayTexts("en", new Properties());
    private static final List<PathwayTexts> ALL = List.of(ENGLISH, other("de"), other("fr"), other("hi"));

    private final String language;
    private final Properties texts;

    private PathwayTexts(String language, Properties defaults) {
        this.language = language;
        this.texts = new Properties(defaults);
        try (var in = PathwayTexts.class.getResourceAsStream("/pathway/messages_" + language + ".properties")) {
            texts.load(new InputStreamReader(Objects.requireNonNull(in), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("The texts of the pathways in " + language + " cannot be read", e);
        }
    }

    private static PathwayTexts other(String language) {
        return new PathwayTexts(language, ENGLISH.texts);
    }

    /// @param language ISO 639-1; English if there are no texts in it
    public static PathwayTexts in(String language) {
        return ALL.stream().filter(t -> t.language.equals(language)).findFirst().orElse(ENGLISH);
    }

    public static PathwayTexts english() {
        return ENGLISH;
    }

    /// ISO 639-1 codes of all languages with texts, English first.
    public static List<String> languages() {
        return ALL.stream().map(PathwayTexts::language).toList();
    }

    /// ISO 639-1 code of the language of these texts.
    public String language() {
        return language;
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
        var ofEveryState = texts.getProperty("route." + id.substring(id.indexOf('-') + 1), id);
        return texts.getProperty("route." + id, ofEveryState);
    }

    /// @param label of a condition
    public String condition(String label) {
        return get("condition." + label);
    }

    /// A value of a condition; empty if there is none.
    public String value(Words words) {
        return new ValueTexts(Locale.of(language), key -> texts.getProperty("value." + key)).say(words);
    }

    public String settledBy(String key) {
        return get("settled-by." + key);
    }

    /// @param label of a statement
    public String statement(String label) {
        return get("statement." + label);
    }

    public String reservation(String key) {
        return get("reservation." + key);
    }

    public String gap(String key) {
        return get("gap." + key);
    }

    /// Goes with every reply that shows a pathway: what a match is not, and how old the data are. Days are ISO dates.
    public String disclaimer(PathwayAssessment assessment) {
        return disclaimer(assessment.asOf(), assessment.verifiedOn());
    }

    /// For many pathways at once.
    ///
    /// @param verifiedOn day the oldest datum of all was verified, null if there is none
    public String disclaimer(LocalDate asOf, @Nullable LocalDate verifiedOn) {
        return get("disclaimer").formatted(asOf, Objects.toString(verifiedOn, get("disclaimer.no-data")));
    }

    /// @param open how many of all are met or undetermined
    public String ways(int open, int all, int met) {
        return get("summary.ways").formatted(open, all, met);
    }

    /// No way is open.
    public String noWay(int all, int notMet) {
        return get("summary.no-way").formatted(notMet, all);
    }

    /// The key without its kind, if there is no such text.
    private String get(String key) {
        return texts.getProperty(key, key.substring(key.indexOf('.') + 1));
    }
}
