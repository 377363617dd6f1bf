package eu.talentpool.exchange;

import eu.talentpool.exchange.FeedValue.Found;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The words of an item of a feed: language, title, description, how to apply.
record FeedWords(FeedNode item, FeedFields fields, Findings findings) {

    private static final String DEFAULT_LANGUAGE = "en";

    String language() {
        var found = fields.first(item, "language");
        var language = found == null ? null : IsoCodes.language(found.text().replaceFirst("[-_].*", ""));
        if (language != null) return language;
        findings.repaired("language-unknown", "language", "The language is missing or unknown; taken as en.");
        return DEFAULT_LANGUAGE;
    }

    /// Pictures that a sender could not write stand at its beginning as question marks.
    String title() {
        var found = fields.first(item, "title");
        var title = found == null ? "" : plain(found).replace('\n', ' ');
        var readable = title.replaceFirst("^\\?{2,}\\s*", "");
        if (!readable.equals(title))
            findings.repaired(
                    "title-question-marks", found == null ? "" : found.path(), "Question marks were cut off.");
        if (readable.isEmpty()) findings.note("title-missing", "title", "The vacancy has no title.");
        return readable;
    }

    String description() {
        var text = joined("description");
        if (text.isEmpty()) findings.note("description-missing", "description", "The vacancy has no description.");
        return text;
    }

    @Nullable
    String howToApply() {
        var text = joined("how_to_apply");
        return text.isEmpty() ? null : text;
    }

    private String joined(String field) {
        return fields.list(item, field).stream()
                .map(this::plain)
                .filter(text -> !text.isEmpty())
                .distinct()
                .collect(Collectors.joining("\n"));
    }

    private String plain(Found found) {
        var text = found.text();
        if (text.length() > PlainText.MAX_LENGTH)
            findings.repaired("text-too-long", found.path(), "Cut after " + PlainText.MAX_LENGTH + " characters.");
        return found.plain() ? PlainText.ofPlain(text) : PlainText.of(text);
    }
}
