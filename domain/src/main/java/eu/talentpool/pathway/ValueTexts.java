package eu.talentpool.pathway;

import static java.util.stream.Collectors.joining;

import eu.talentpool.pathway.terms.Words;
import eu.talentpool.pathway.terms.Words.Joined;
import eu.talentpool.pathway.terms.Words.Said;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Says values in one language.
///
/// @param texts finds the text of a key, null if there is none
record ValueTexts(Locale locale, Function<String, @Nullable String> texts) {

    String say(Words words) {
        return switch (words) {
            case Said(var key, var parts) ->
                text(key, parts).formatted(parts.stream().map(this::part).toArray());
            case Joined(var between, var parts) ->
                parts.stream().map(this::part).collect(joining(between));
        };
    }

    /// Of one thing the text for one, if it differs.
    private String text(String key, List<Object> parts) {
        var ofOne = parts.equals(List.of(1)) ? texts.apply(key + ".one") : null;
        if (ofOne != null) return ofOne;
        var text = texts.apply(key);
        return text == null ? key : text;
    }

    private String part(Object part) {
        return switch (part) {
            case Words words -> say(words);
            case BigDecimal amount -> amount(amount);
            case Locale place when place.getLanguage().isEmpty() -> place.getDisplayCountry(locale);
            case Locale language -> language.getDisplayLanguage(locale);
            default -> part.toString();
        };
    }

    /// With as many decimals as it was stated with.
    private String amount(BigDecimal amount) {
        var format = NumberFormat.getNumberInstance(locale);
        format.setMinimumFractionDigits(amount.scale());
        format.setMaximumFractionDigits(amount.scale());
        return format.format(amount);
    }
}
