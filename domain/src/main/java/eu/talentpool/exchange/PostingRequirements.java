package eu.talentpool.exchange;

import eu.talentpool.taxonomy.Cefr;
import eu.talentpool.taxonomy.Mention;
import eu.talentpool.vacancy.VacancyContent.RequiredLanguage;
import eu.talentpool.vacancy.VacancyContent.RequiredSkill;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What a posting asks of the applicant, as far as its words leave no doubt.
record PostingRequirements(Findings findings) {

    private static final int MAX_MONTHS = 600;

    /// From the beginning, so that "founded 5 years ago" is not taken for it.
    private static final Pattern TIME = Pattern.compile(
            "(?:min\\.?|minimum|mind\\.?|mindestens|at least|au"
                    + " moins)?\\s*(\\d{1,3})\\s*(?:\\+|(?:-|–|to|bis|à)\\s*\\d{1,3})?"
                    + "\\s*(years?|yrs?|jahre?|ans?|år|months?|monate?|mois)(?:\\P{L}.*)?",
            Pattern.DOTALL);

    private static final Set<String> NO_EXPERIENCE =
            Set.of("no requirements", "no experience", "none", "débutant accepté");

    private static final Pattern LEVEL = Pattern.compile("\\b([ABC][12])\\b");

    private static final Pattern WEEKLY_HOURS =
            Pattern.compile("(\\d{1,2})([.,]\\d{1,2})?\\s*(h|hours?|stunden|heures|timmar)?"
                    + "( ?(per|a|/|pro|par) ?(week|woche|semaine))?");

    static List<RequiredSkill> skills(Stream<Mention> essential, Stream<Mention> optional) {
        return Stream.concat(
                        SkillList.distinct(essential).stream().map(m -> new RequiredSkill(m, true)),
                        SkillList.distinct(optional).stream().map(m -> new RequiredSkill(m, false)))
                .toList();
    }

    /// The skills that a text names; ESCO URIs among them count as such.
    static Stream<Mention> mentions(String text) {
        var uri = EscoUris.skill(text);
        if (uri != null) return Stream.of(Mention.ofUri("", uri));
        return SkillList.split(PlainText.of(text)).stream().map(Mention::ofText);
    }

    /// Of words like `French`, `fr` or `Deutsch (B2)`.
    @Nullable
    RequiredLanguage language(String path, String words) {
        var language = IsoCodes.language(LEVEL.matcher(words).replaceAll("").replaceAll("[()\\s:,-]+$", ""));
        if (language == null) {
            findings.dropped("language-word", path, "Not a known language. Write ISO 639-1.");
            return null;
        }
        var level = LEVEL.matcher(words);
        return new RequiredLanguage(language, level.find() ? Cefr.valueOf(level.group(1)) : null, true);
    }

    /// Months in words like `3 years`, `mind. 2 Jahre`, `2-4 ans`; null if they say another thing.
    @Nullable
    Integer experienceMonths(String path, String words) {
        var text = words.strip().toLowerCase(Locale.ROOT);
        if (NO_EXPERIENCE.contains(text)) return 0;
        var time = TIME.matcher(text);
        if (!time.matches()) {
            findings.note("experience-words", path, "No length of time stands at its beginning; none is taken.");
            return null;
        }
        var isMonths = time.group(2).startsWith("mo");
        return months(path, Integer.parseInt(time.group(1)) * (isMonths ? 1 : 12));
    }

    /// A bare number of months.
    @Nullable
    Integer months(String path, String number) {
        if (number.matches("\\d{1,4}(\\.0+)?")) return months(path, Integer.parseInt(number.replaceFirst("\\..*", "")));
        findings.dropped("experience-months", path, "Not a number of months.");
        return null;
    }

    private @Nullable Integer months(String path, int months) {
        if (months <= MAX_MONTHS) return months;
        findings.dropped("experience-months", path, "Longer than a working life.");
        return null;
    }

    /// EQF level of a credential or a bare number 1 to 8. What covers several levels, like "high school", has none.
    @Nullable
    Integer eqf(String path, String words) {
        if (words.matches("[1-8]")) return Integer.valueOf(words);
        var level = DegreeWords.eqf(words);
        if (level == null) findings.note("education-words", path, "No one EQF level is certain; none is taken.");
        return level;
    }

    /// The lowest level, if every alternative has one.
    @Nullable
    Integer lowestEqf(String path, List<String> alternatives) {
        var levels = alternatives.stream().map(a -> eqf(path, a)).toList();
        if (levels.isEmpty() || levels.stream().anyMatch(Objects::isNull)) return null;
        return levels.stream().min(Integer::compare).orElse(null);
    }

    /// A number of posts; 1 if there is none.
    int openings(String path, @Nullable String text) {
        if (text == null) return 1;
        if (text.matches("0*[1-9]\\d{0,5}")) return Integer.parseInt(text);
        findings.dropped("open-quantity", path, Findings.shown(text) + " is no number of posts; taken as 1.");
        return 1;
    }

    /// Hours a week in words like `35`, `37,5 h`, `40 hours per week`.
    @Nullable
    Integer weeklyHours(String path, @Nullable String text) {
        if (text == null) return null;
        var hours = WEEKLY_HOURS.matcher(text.strip().toLowerCase(Locale.ROOT));
        if (hours.matches() && !hours.group(1).matches("0+")) {
            if (hours.group(2) != null) findings.repaired("weekly-hours", path, "Cut to whole hours.");
            return Integer.valueOf(hours.group(1));
        }
        findings.note("weekly-hours", path, "Not a number of hours a week; none is taken.");
        return null;
    }
}
