package eu.talentpool.exchange;

import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The words of a `PositionProfile`: language, title, description, how to apply.
record PositionTexts(Findings findings) {

    String language(XmlElement profile) {
        var given = profile.attribute("languageCode");
        var language = IsoCodes.language(given);
        if (language != null) return language;
        findings.repaired(
                "BR-COM-01", profile.path("@languageCode"), "The language is missing or unknown; taken as en.");
        return "en";
    }

    String title(XmlElement profile) {
        var title = profile.find("PositionTitle").map(this::plain).orElse("");
        if (title.isEmpty()) findings.note("title-missing", profile.path("PositionTitle"), "The vacancy has no title.");
        return title.replace('\n', ' ');
    }

    String description(XmlElement profile) {
        var text = profile.list("PositionFormattedDescription", "Content").stream()
                .map(this::plain)
                .filter(t -> !t.isEmpty())
                .collect(Collectors.joining("\n"));
        if (text.isEmpty())
            findings.note(
                    "description-missing",
                    profile.path("PositionFormattedDescription"),
                    "The vacancy has no description.");
        return text;
    }

    @Nullable
    String howToApply(XmlElement profile) {
        var text = profile.list("PostingInstruction", "ApplicationMethod", "Instructions").stream()
                .map(this::plain)
                .filter(t -> !t.isEmpty())
                .collect(Collectors.joining("\n"));
        return Optional.of(text).filter(t -> !t.isEmpty()).orElse(null);
    }

    private String plain(XmlElement element) {
        return PlainText.of(element, findings);
    }
}
