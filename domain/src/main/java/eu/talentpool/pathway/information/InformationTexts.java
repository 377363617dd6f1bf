package eu.talentpool.pathway.information;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Properties;
import java.util.function.Function;
import java.util.stream.Stream;

/// The keys of statements, gaps and topics in words. A text that a language lacks is given in English.
public final class InformationTexts {

    private static final InformationTexts ENGLISH = new InformationTexts("en");
    private static final Map<String, InformationTexts> ALL =
            Stream.of("de", "fr", "hi").collect(toUnmodifiableMap(Function.identity(), InformationTexts::new));

    private final Properties texts = new Properties();

    private InformationTexts(String language) {
        read(Resource.get("information_en.properties"), texts);
        Resource.find("information_" + language + ".properties").ifPresent(own -> read(own, texts));
    }

    public static InformationTexts english() {
        return ENGLISH;
    }

    /// @param language ISO 639-1; English if there are no texts in it
    public static InformationTexts in(String language) {
        return ALL.getOrDefault(language, ENGLISH);
    }

    /// What a statement says.
    public String statement(Statement statement) {
        return get("statement." + statement.text());
    }

    /// @param key of [StateInformation#gaps]
    public String gap(String key) {
        return get("gap." + key);
    }

    public String topic(Topic topic) {
        return get("topic." + topic.key());
    }

    private static void read(String properties, Properties into) {
        try {
            into.load(new StringReader(properties));
        } catch (IOException e) {
            throw new UncheckedIOException("The texts of the information per Member State cannot be read", e);
        }
    }

    /// @throws IllegalArgumentException if there is no such text
    private String get(String key) {
        var text = texts.getProperty(key);
        if (text == null)
            throw new IllegalArgumentException("no text for " + key + ": add it to information_en.properties");
        return text;
    }
}
