package eu.talentpool.exchange;

import eu.talentpool.exchange.ReadResult.ProfileRead;
import eu.talentpool.profile.Identity;
import eu.talentpool.profile.ProfileContent;
import eu.talentpool.profile.ProfileContent.Experience;
import eu.talentpool.profile.ProfileContent.Wishes;
import eu.talentpool.taxonomy.Mention;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// JSON Resume 1.0.0, and the older drafts with their names. Null, an empty text and an absent member are the same. The
/// format has no identifier, nationality, birth date or wish.
final class JsonResumeReader {

    private static final String FORMAT = "JSON Resume 1.0";
    private static final String DEFAULT_LANGUAGE = "en";

    private final JsonNode root;
    private final Findings findings = Findings.aboutAPerson();

    JsonResumeReader(JsonNode root) {
        this.root = root;
    }

    ReadResult read() {
        JsonResumeSchema.check(root, findings);
        var content = content();
        ProfileDrafts.noteIfEmpty(content, findings);
        return new ProfileRead(FORMAT, null, content, identity(), findings.list());
    }

    private ProfileContent content() {
        var history = new JsonResumeHistory(findings);
        var abilities = new JsonResumeAbilities(findings);
        var experience = history.experience(root);
        var label = JsonTexts.text(root.path("basics"), "label");
        return new ProfileContent(
                language(),
                label,
                occupations(label, experience),
                experience,
                history.education(root),
                abilities.skills(root),
                abilities.languages(root),
                Wishes.NONE,
                List.of());
    }

    /// The schema has no member for it. Some writers put one into `meta`; else the words tell it in which the document
    /// names languages ("Anglais").
    private String language() {
        var named = IsoCodes.language(JsonTexts.text(root.path("meta"), "language"));
        if (named != null) return named;
        var names = StreamSupport.stream(root.path("languages").spliterator(), false)
                .map(entry -> JsonTexts.text(entry, "language"))
                .filter(Objects::nonNull)
                .toList();
        var language = Objects.requireNonNullElse(IsoCodes.languageOfNames(names), DEFAULT_LANGUAGE);
        findings.note("language-assumed", "$", "The format does not tell its language; taken as " + language + ".");
        return language;
    }

    private List<Mention> occupations(@Nullable String label, List<Experience> experience) {
        return label == null ? ProfileDrafts.occupations(experience, findings) : List.of(Mention.ofText(label));
    }

    /// The name is one text; which part of it is the family name differs by country, so it stays whole.
    private Identity identity() {
        var basics = root.path("basics");
        var name = JsonTexts.text(basics, "name");
        if (name != null)
            findings.note(
                    "name-not-split", "basics.name", "The whole name is kept as family name; the person may part it.");
        return new Identity(
                null,
                name,
                JsonTexts.text(basics, "email"),
                JsonTexts.text(basics, "phone"),
                null,
                List.of(),
                residence(basics.path("location")).orElse(null));
    }

    private Optional<String> residence(JsonNode location) {
        var given = JsonTexts.text(location, "countryCode");
        var country = Optional.ofNullable(IsoCodes.country(given));
        if (given != null && country.isEmpty())
            findings.dropped(
                    "country-code", "basics.location.countryCode", "Not a country code. Write ISO 3166 alpha-2.");
        return country;
    }
}
