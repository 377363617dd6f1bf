package eu.talentpool.notification;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;

/// The message file of one language; where there is none, the English one.
final class Texts {

    static final List<String> LANGUAGES = List.of("en", "de", "fr", "hi");
    private static final Map<String, Texts> ALL = LANGUAGES.stream().collect(toMap(identity(), Texts::load));

    private final Properties messages;

    private Texts(Properties messages) {
        this.messages = messages;
    }

    /// @param language ISO 639-1
    static Texts in(String language) {
        return Objects.requireNonNull(ALL.getOrDefault(language, ALL.get("en")));
    }

    String of(Notice notice, List<String> words) {
        var pattern = Objects.requireNonNull(messages.getProperty(key(notice)), notice.name());
        return MessageFormat.format(pattern, words.toArray());
    }

    private static String key(Notice notice) {
        return notice.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static Texts load(String language) {
        var file = "/notification/messages_" + language + ".properties";
        var messages = new Properties();
        try (var in = Objects.requireNonNull(Texts.class.getResourceAsStream(file), file)) {
            messages.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
        return new Texts(messages);
    }
}
