package eu.talentpool.consent;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Properties;
import java.util.function.Function;
import java.util.stream.Stream;

/// The words of a consent in one language. Agreed to is a version, which is the same in all languages.
///
/// @param version        of everything but the access from a third country
/// @param gatewayVersion of the purpose [Consent.Purpose#GATEWAY_IN], which is agreed to apart
public record Wording(String version, String gatewayVersion, String general, Map<Consent.Purpose, String> purposes) {

    private static final Map<String, Wording> ALL =
            Stream.of("en", "de", "fr", "hi").collect(toUnmodifiableMap(Function.identity(), Wording::read));

    public Wording {
        purposes = Map.copyOf(purposes);
    }

    /// @param language ISO 639-1; English if there is no text in it
    public static Wording in(String language) {
        var wording = ALL.get(ALL.containsKey(language) ? language : "en");
        if (wording == null) throw new IllegalStateException("no wording in English");
        return wording;
    }

    private static Wording read(String language) {
        var texts = new Properties();
        load("en", texts);
        var version = texts.getProperty("version");
        var gateway = texts.getProperty("version.gateway");
        texts.clear();
        load(language, texts);
        var purposes = new EnumMap<Consent.Purpose, String>(Consent.Purpose.class);
        Arrays.stream(Consent.Purpose.values()).forEach(p -> purposes.put(p, texts.getProperty("purpose." + p)));
        return new Wording(version, gateway, texts.getProperty("general"), purposes);
    }

    private static void load(String language, Properties into) {
        try (var in = Wording.class.getResourceAsStream("/consent/wording_" + language + ".properties")) {
            if (in == null) throw new IllegalStateException("The wording of consents in " + language + " is missing.");
            into.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("The wording of consents cannot be read.", e);
        }
    }
}
