package eu.talentpool.matching.draft;

import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.toMap;

import eu.talentpool.profile.ProfileContent;
import eu.talentpool.taxonomy.Cefr;
import eu.talentpool.taxonomy.ConceptKind;
import eu.talentpool.taxonomy.Languages;
import eu.talentpool.taxonomy.Mention;
import eu.talentpool.taxonomy.Taxonomy;
import eu.talentpool.vacancy.VacancyContent;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A text of nobody's format: a title among its first lines, the skills it names, and languages with a CEFR level, as
/// "German B1" or "Deutsch (C1)". More is not guessed.
final class FreeText {

    private static final int FIRST_LINES = 8;
    private static final int LONGEST_TITLE = 120;
    private static final Pattern LEVEL =
            Pattern.compile("(\\p{L}{2,20})[\\s:,(–-]{1,3}(?:level |Niveau |niveau )?([ABC][12])\\b");

    private final String text;
    private final String language;
    private final Taxonomy taxonomy;

    /// @param language ISO 639-1; null = guessed
    FreeText(String text, @Nullable String language, Taxonomy taxonomy) {
        this.text = text;
        this.language = language == null ? taxonomy.guessLanguage(text).orElse("en") : language;
        this.taxonomy = taxonomy;
    }

    ProfileContent profile() {
        var languages = languages().entrySet().stream()
                .map(e -> new ProfileContent.LanguageSkill(e.getKey(), e.getValue(), false))
                .toList();
        return new ProfileContent(
                language,
                title(),
                List.of(),
                List.of(),
                List.of(),
                skills(),
                languages,
                ProfileContent.Wishes.NONE,
                List.of());
    }

    /// @param place of work
    VacancyContent vacancy(VacancyContent.Place place) {
        var skills = skills().stream()
                .map(skill -> new VacancyContent.RequiredSkill(skill, true))
                .toList();
        var languages = languages().entrySet().stream()
                .map(e -> new VacancyContent.RequiredLanguage(e.getKey(), e.getValue(), true))
                .toList();
        return new VacancyContent(
                language,
                title(),
                text,
                List.of(),
                skills,
                languages,
                null,
                null,
                List.of(place),
                new VacancyContent.NamedEmployer(null, null, null, null, null),
                null,
                null,
                null,
                null,
                1,
                null,
                null,
                null,
                null,
                null,
                null,
                false,
                null);
    }

    /// The first of the first lines that is the name of an occupation, or else the first line.
    private String title() {
        var lines = text.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && line.length() <= LONGEST_TITLE)
                .limit(FIRST_LINES)
                .toList();
        return lines.stream()
                .filter(line ->
                        taxonomy.link(line, language, ConceptKind.OCCUPATION).linked())
                .findFirst()
                .orElse(lines.isEmpty() ? "" : lines.getFirst());
    }

    private List<Mention> skills() {
        return taxonomy.spotSkills(text, language).stream()
                .filter(spotted -> !spotted.negated())
                .collect(collectingAndThen(
                        toMap(
                                Taxonomy.SpottedSkill::uri,
                                spotted -> Mention.ofUri(spotted.words(), spotted.uri()),
                                (one, _) -> one,
                                LinkedHashMap::new),
                        byUri -> List.copyOf(byUri.values())));
    }

    /// The highest level that is named of each.
    private Map<String, Cefr> languages() {
        var levels = new LinkedHashMap<String, Cefr>();
        var named = LEVEL.matcher(text);
        while (named.find()) {
            var level = Cefr.valueOf(named.group(2));
            Languages.normalise(named.group(1))
                    .ifPresent(code -> levels.merge(code, level, (a, b) -> a.atLeast(b) ? a : b));
        }
        return levels;
    }
}
