package eu.talentpool.pathway.terms;

import java.util.List;

/// A value that can be said in every language; [eu.talentpool.pathway.PathwayTexts#value] says it. Parts are words,
/// whole numbers, amounts, a language or a country (each as a locale), or days and codes, which read the same
/// everywhere.
public sealed interface Words {

    /// Nothing is known.
    Words NONE = new Joined("", List.of());

    Words YES = say("yes");
    Words NO = say("no");

    /// @param key of the text the parts are put into, for example `months`
    record Said(String key, List<Object> parts) implements Words {}

    /// @param between stands between the parts
    record Joined(String between, List<Object> parts) implements Words {}

    static Words say(String key, Object... parts) {
        return new Said(key, List.of(parts));
    }

    /// What reads the same in every language.
    static Words plain(Object value) {
        return new Joined("", List.of(value));
    }

    static Words list(List<?> parts) {
        return new Joined(", ", List.copyOf(parts));
    }
}
