package eu.talentpool.matching.explain;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// A message says what [MessageFormat] says.
class MessageTest {

    private static final List<Object[]> ARGUMENTS = List.of(
            new Object[] {"one", "two", "three"},
            new Object[] {"it's {1}", "", "\u0915"},
            new Object[] {0, 1, 999},
            new Object[] {1_000, 12_345, -1},
            new Object[] {7, "two", 3},
            new Object[] {"one", null, "three"},
            new Object[] {"one"},
            new Object[] {});

    static List<String> languages() {
        return Texts.LANGUAGES;
    }

    @ParameterizedTest
    @MethodSource("languages")
    void everyTextOfALanguage(String language) throws IOException {
        var texts = new Properties();
        try (var in = MessageTest.class.getResourceAsStream("/matching/messages_" + language + ".properties")) {
            texts.load(new InputStreamReader(Objects.requireNonNull(in), StandardCharsets.UTF_8));
        }
        assertThat(texts).hasSizeGreaterThan(50);
        for (var key : texts.stringPropertyNames()) isSaidAlike(texts.getProperty(key), Locale.of(language));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "''",
                "no place",
                "{0}",
                "{1}{0}",
                "it''s {0}, '{0}' and {0}",
                "{2} of {0}",
                "{0,number,0.00}: {1}",
                "{0,choice,1#is|1<are} {1}"
            })
    void everyKindOfText(String pattern) {
        isSaidAlike(pattern, Locale.ENGLISH);
    }

    private static void isSaidAlike(String pattern, Locale locale) {
        for (var arguments : ARGUMENTS)
            assertThat(said(pattern, locale, arguments)).isEqualTo(formatted(pattern, locale, arguments));
    }

    private static String said(String pattern, Locale locale, Object[] arguments) {
        try {
            return new Message(pattern, locale).say(arguments);
        } catch (IllegalArgumentException e) {
            return "refused";
        }
    }

    private static String formatted(String pattern, Locale locale, Object[] arguments) {
        try {
            return new MessageFormat(pattern, locale).format(arguments);
        } catch (IllegalArgumentException e) {
            return "refused";
        }
    }
}
