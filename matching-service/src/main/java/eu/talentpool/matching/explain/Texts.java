package eu.talentpool.matching.explain;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/// The message file of one language; where there is none, the English one.
final class Texts {
    static final List<String> LANGUAGES = List.of("en", "de", "fr", "hi");
    private static final Map<String, Texts> ALL = LANGUAGES.stream().collect(toMap(identity(), Texts::load));

    private final Locale locale;
    private final Map<String, Message> messages;
    private final Map<String, String> languages = new ConcurrentHashMap<>();

    private Texts(Locale locale, Properties messages) {
        this.locale = locale;
        this.messages = messages.stringPropertyNames().stream()
                .collect(toMap(identity(), key -> new Message(messages.getProperty(key), locale)));
    }

    /// @param language ISO 639-1
    static Texts in(String language) {
        return Objects.requireNonNull(ALL.getOrDefault(language, ALL.get("en")));
    }

    private static String file(String language) {
        return "/matching/messages_" + language + ".properties";
    }

    private static Texts load(String language) {
        var messages = new Properties();
        try (var in = Texts.class.getResourceAsStream(file(language))) {
            if (in == null) throw new IllegalStateException("not on the class path: " + file(language));
            messages.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new IllegalStateException("cannot read " + file(language), e);
        }
        return new Texts(Locale.of(language), messages);
    }

    Set<String> keys() {
        return messages.keySet();
    }

    Locale locale() {
        return locale;
    }

    /// Name of a language, by its code of ISO 639-1.
    String language(String code) {
        return languages.computeIfAbsent(code, c -> Locale.of(c).getDisplayLanguage(locale));
    }

    /// Text for one value of an enum, whose key is the name in lower case with hyphens.
    String of(String group, Enum<?> value, Object... arguments) {
        return get(group + "." + value.name().toLowerCase(Locale.ROOT).replace('_', '-'), arguments);
    }

    /// @throws IllegalStateException if the message file lacks the key
    String get(String key, Object... arguments) {
        var message = messages.get(key);
        if (message == null)
            throw new IllegalStateException("no text for " + key + " in " + file(locale.getLanguage()));
        return message.say(arguments);
    }
}
