package eu.talentpool.pathway.information;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Properties;

/// The keys of statements, gaps and topics in words.
public final class InformationTexts {

    private final Properties texts;

    private InformationTexts(Properties texts) {
        this.texts = texts;
    }

    public static InformationTexts english() {
        return in("en");
    }

    /// Texts in a language, `de`; those not translated, and all of a language without a file, are English.
    public static InformationTexts in(String language) {
        var texts = new Properties();
        read(Resource.get("information_en.properties"), texts);
        Resource.find("information_" + language + ".properties").ifPresent(own -> read(own, texts));
        return new InformationTexts(texts);
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
