package eu.talentpool.exchange;

import eu.talentpool.exchange.FreeTextPeriods.Period;
import eu.talentpool.profile.ProfileContent;
import eu.talentpool.taxonomy.ConceptKind;
import eu.talentpool.taxonomy.Mention;
import eu.talentpool.taxonomy.Taxonomy;
import eu.talentpool.vacancy.VacancyContent;
import eu.talentpool.vacancy.VacancyContent.RequiredLanguage;
import eu.talentpool.vacancy.VacancyContent.RequiredSkill;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Reads an advertisement or a curriculum vitae that is nothing but text, in English, German, French, Polish, Spanish
/// or Italian, as far as its words leave no doubt. The title is among its first lines: a curriculum vitae often begins
/// with a name.
public final class FreeText {

    /// A line, or a sentence in it; a point within a number or an abbreviation of one letter ends none.
    private static final Pattern SENTENCE_END =
            Pattern.compile("\\n+|(?<=[\\p{L}\\p{M}\\d)][.!?;])(?<!\\s\\p{Ll}\\.)\\s+(?=\\p{Lu})");

    /// What stands between the parts of an entry of a career.
    private static final Pattern CLAUSE_END = Pattern.compile(
            "[,:;.()|•–—]+|\\s-\\s|(?<!\\p{L})(?:at|in|bei|beim|chez|w|we|firma|en|presso|per|für|dans)(?!\\p{L})");

    /// What else stands between the parts of a title, tried when those between the ends of clauses name nothing.
    private static final Pattern TITLE_PART_END = Pattern.compile(
            "[,:;./()|•–—]+|\\s-\\s|(?<!\\p{L})(?:and|of|for|und|für|in|im|der|et|de|du|des|en|i|ds|y|del|e|di|per)(?!\\p{L})",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern FORMER = Pattern.compile(
            "^(?:ex-|former|früher|ehemalig|ancien|był|dawn|antes|antigu|già|precedent)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern FULL_TIME = Pattern.compile(
            "full[ -]time|vollzeit|voll-|temps plein|temps complet|pełny etat|pełen etat|jornada completa|tiempo"
                    + " completo|tempo pieno",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern PART_TIME = Pattern.compile(
            "part[ -]time|teilzeit|temps partiel|część etatu|pół etatu|jornada parcial|tempo parziale",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /// What parts several occupations on offer.
    private static final Pattern ALTERNATIVES = Pattern.compile("\\s/\\s|\\s[-–]\\s");

    private static final Pattern ALTERNATIVE_END = Pattern.compile("[/,:;()|]+|\\s[-–]\\s");

    /// Before the place and whatever else follows the name of a job.
    private static final Pattern BEGINNING_END = Pattern.compile("[,:;()|]+|\\s[-–—]\\s");

    private static final int NEAR_GROUPS = 3;

    /// From this score on the right group is among the near ones more often than not, as `benchmarks/match-quality.md`
    /// measures on other titles; below it a title shares little more than letters with names of groups.
    private static final double LEAST_NEAR = 1.3;

    /// Share of the best score at which another group may as well be meant.
    private static final double NEARLY_AS_NEAR = 0.85;

    private static final double UNCERTAIN = 0.5;

    /// From this confidence on [Taxonomy#link] has found the text as a whole.
    private static final double WHOLE_LABEL = 0.85;

    private static final int MINOR_GROUP = 3;
    private static final int SHORTEST_TITLE = 3;
    private static final int LONGEST_TITLE = 100;

    private static final int MOST_JOBS = 100;

    /// Parts of sentences that are looked up, and occupations that are taken of them.
    private static final int MOST_WISHES = 200;

    private static final int MOST_WISHED = 3;

    /// A title comes within so many lines.
    private static final int FIRST_LINES = 8;

    private final Taxonomy taxonomy;

    /// @param taxonomy tells which words of a career name an occupation
    public FreeText(Taxonomy taxonomy) {
        this.taxonomy = taxonomy;
    }

    /// @param language ISO 639-1, or null = guessed
    /// @param places   of work; a text tells them in too many ways
    public VacancyContent vacancy(String text, @Nullable String language, List<VacancyContent.Place> places) {
        var plain = PlainText.of(text);
        var sentences = sentences(plain);
        var written = language(plain, language);
        var title = title(sentences, written);
        return new VacancyContent(
                written,
                title,
                plain,
                named(title, written),
                skills(sentences),
                requiredLanguages(sentences),
                lowestEqf(sentences),
                FreeTextDemands.experienceMonths(sentences),
                places,
                new VacancyContent.NamedEmployer(null, null, null, null, null),
                null,
                schedule(plain),
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

    /// @param language ISO 639-1, or null = guessed
    public ProfileContent profile(String text, @Nullable String language) {
        var plain = PlainText.of(text);
        var sentences = sentences(plain);
        var written = language(plain, language);
        var title = title(FreeTextWishes.without(sentences), written);
        return new ProfileContent(
                written,
                title,
                Stream.concat(named(title, written).stream(), wished(sentences, written))
                        .toList(),
                career(sentences, title, written),
                education(sentences),
                sentences.stream().map(Mention::ofText).toList(),
                spoken(sentences),
                wishes(plain),
                List.of());
    }

    private String language(String text, @Nullable String given) {
        return given != null ? given : taxonomy.guessLanguage(text).orElse("en");
    }

    private static List<String> sentences(String plain) {
        return Stream.of(SENTENCE_END.split(plain))
                .map(String::strip)
                .filter(sentence -> !sentence.isEmpty())
                .toList();
    }

    /// The first of the first lines that is the label of an occupation, or else that names one, or else the first. A
    /// line with times is about one of several jobs.
    private String title(List<String> sentences, String language) {
        var first = sentences.stream()
                .limit(FIRST_LINES)
                .filter(line -> line.length() <= LONGEST_TITLE
                        && FreeTextPeriods.in(line).isEmpty())
                .toList();
        return first.stream()
                .filter(line -> isLabel(line, language))
                .findFirst()
                .or(() -> first.stream().filter(line -> names(line, language)).findFirst())
                .orElseGet(() -> sentences.isEmpty() ? "" : shortened(sentences.getFirst()));
    }

    private boolean names(String line, String language) {
        return !FreeTextDemands.isOfCareer(line)
                && (isOccupation(line, language) || !named(line, language).isEmpty());
    }

    private static String shortened(String line) {
        return line.length() > LONGEST_TITLE ? line.substring(0, LONGEST_TITLE) : line;
    }

    private static List<RequiredSkill> skills(List<String> sentences) {
        return sentences.stream()
                .map(s -> new RequiredSkill(Mention.ofText(s), !FreeTextDemands.isAdvantage(s)))
                .toList();
    }

    private static List<RequiredLanguage> requiredLanguages(List<String> sentences) {
        var byLanguage = new LinkedHashMap<String, RequiredLanguage>();
        for (var sentence : sentences)
            for (var found : FreeTextLanguages.in(sentence)) {
                var essential = !FreeTextDemands.isAdvantage(sentence);
                byLanguage.putIfAbsent(
                        found.language(), new RequiredLanguage(found.language(), found.level(), essential));
            }
        return List.copyOf(byLanguage.values());
    }

    private static List<ProfileContent.LanguageSkill> spoken(List<String> sentences) {
        var byLanguage = new LinkedHashMap<String, ProfileContent.LanguageSkill>();
        for (var sentence : sentences)
            for (var found : FreeTextLanguages.in(sentence))
                byLanguage.putIfAbsent(
                        found.language(),
                        new ProfileContent.LanguageSkill(found.language(), found.level(), found.motherTongue()));
        return List.copyOf(byLanguage.values());
    }

    private static @Nullable Integer lowestEqf(List<String> sentences) {
        return degrees(sentences).min(Comparator.naturalOrder()).orElse(null);
    }

    private static List<ProfileContent.Education> education(List<String> sentences) {
        return degrees(sentences)
                .max(Comparator.naturalOrder())
                .map(eqf -> new ProfileContent.Education(null, eqf, null, null, false, null, null, null))
                .stream()
                .toList();
    }

    private static Stream<Integer> degrees(List<String> sentences) {
        return sentences.stream().map(DegreeWords::eqf).filter(Objects::nonNull);
    }

    private static VacancyContent.@Nullable Schedule schedule(String plain) {
        var full = FULL_TIME.matcher(plain).find();
        var part = PART_TIME.matcher(plain).find();
        if (full && part) return VacancyContent.Schedule.FLEXIBLE;
        if (full) return VacancyContent.Schedule.FULL_TIME;
        return part ? VacancyContent.Schedule.PART_TIME : null;
    }

    private static ProfileContent.Wishes wishes(String plain) {
        var full = FULL_TIME.matcher(plain).find() && !PART_TIME.matcher(plain).find();
        return new ProfileContent.Wishes(List.of(), null, full ? true : null, null, null, null);
    }

    /// Only whole labels: what somebody looks for is told beside much that is no occupation.
    private Stream<Mention> wished(List<String> sentences, String language) {
        return FreeTextWishes.parts(sentences)
                .filter(part -> part.length() >= SHORTEST_TITLE && part.length() <= LONGEST_TITLE)
                .limit(MOST_WISHES)
                .filter(part -> isLabel(part, language))
                .distinct()
                .limit(MOST_WISHED)
                .map(Mention::ofText);
    }

    /// What a title names beside what it is linked to as a whole: the parts that name occupations, where it offers
    /// several or is no label itself; and then the groups of ISCO-08 that it is nearest to.
    private List<Mention> named(String title, String language) {
        if (title.isEmpty()) return List.of();
        if (ALTERNATIVES.matcher(title).find()) {
            var several = linked(parts(title, ALTERNATIVE_END), language);
            if (several.size() > 1) return several;
        }
        if (isLabel(title, language)) return List.of();
        return Stream.concat(namedParts(title, language).stream(), nearGroups(title, language))
                .toList();
    }

    private List<Mention> namedParts(String title, String language) {
        if (isOccupation(title, language)) return List.of();
        var clauses = linked(parts(title, CLAUSE_END), language);
        if (!clauses.isEmpty()) return clauses;
        var words = linked(parts(title, TITLE_PART_END).filter(part -> agrees(part, title, language)), language);
        if (!words.isEmpty()) return words;
        var head = parts(title, TITLE_PART_END).limit(1).map(part -> head(part, language));
        return linked(head.filter(part -> agrees(part, title, language)), language);
    }

    /// Uncertain as they are, they name no occupation of the group.
    private Stream<Mention> nearGroups(String title, String language) {
        var beginning = beginning(title);
        var groups = taxonomy.rankIscoGroups(beginning, language, NEAR_GROUPS);
        if (groups.isEmpty() || groups.getFirst().score() < LEAST_NEAR) return Stream.empty();
        double least = groups.getFirst().score() * NEARLY_AS_NEAR;
        return groups.stream()
                .filter(group -> group.score() >= least)
                .map(group -> new Mention(beginning, null, group.code(), UNCERTAIN));
    }

    private static String beginning(String title) {
        return parts(title, BEGINNING_END).findFirst().orElse(title);
    }

    private boolean isLabel(String words, String language) {
        return taxonomy.link(words, language, ConceptKind.OCCUPATION).confidence() >= WHOLE_LABEL;
    }

    private List<Mention> linked(Stream<String> parts, String language) {
        return parts.filter(part -> !FORMER.matcher(part).find() && isOccupation(part, language))
                .map(Mention::ofText)
                .toList();
    }

    /// A single word is taken only if the whole title is near to the same minor group of ISCO-08: labels of ESCO give a
    /// bare "technician" to one particular technician.
    private boolean agrees(String part, String title, String language) {
        var group = taxonomy.link(part, language, ConceptKind.OCCUPATION).iscoGroup();
        return group != null
                && taxonomy.rankIscoGroups(title, language, NEAR_GROUPS).stream()
                        .anyMatch(near -> near.code().regionMatches(0, group, 0, MINOR_GROUP));
    }

    /// The noun that the other words of a title tell more of: a theatre nurse is a nurse, an `enfermera oncológica` an
    /// `enfermera`.
    private static String head(String title, String language) {
        var words = title.split(" ");
        return language.equals("en") ? words[words.length - 1] : words[0];
    }

    private boolean isOccupation(String words, String language) {
        return taxonomy.link(words, language, ConceptKind.OCCUPATION).linked();
    }

    private static Stream<String> parts(String text, Pattern ends) {
        return Stream.of(ends.split(text))
                .map(String::strip)
                .filter(part -> part.length() >= SHORTEST_TITLE && part.length() <= LONGEST_TITLE);
    }

    /// Not more than anybody held: a text of nothing but years would keep the scorers busy.
    private List<ProfileContent.Experience> career(List<String> sentences, String title, String language) {
        var jobs = new ArrayList<ProfileContent.Experience>();
        for (var sentence : sentences) {
            if (FreeTextDemands.isEducation(sentence)) continue;
            var periods = FreeTextPeriods.in(sentence);
            for (int i = 0; i < periods.size() && jobs.size() < MOST_JOBS; i++) {
                int from = i == 0 ? 0 : periods.get(i).start();
                int to = i + 1 < periods.size() ? periods.get(i + 1).start() : sentence.length();
                jobs.add(job(sentence.substring(from, to), periods.get(i), from, title, language));
            }
        }
        return jobs;
    }

    /// What somebody does at present and names by no title is what the headline says.
    private ProfileContent.Experience job(String words, Period period, int offset, String headline, String language) {
        var around = words.substring(0, Math.max(0, period.start() - offset))
                + ", "
                + words.substring(Math.min(words.length(), period.end() - offset));
        var isCurrent = period.to() == null;
        var title = occupation(around, language);
        if (title == null && isCurrent) title = headlined(headline, language);
        return new ProfileContent.Experience(
                title == null ? Mention.ofText("") : title, period.from(), period.to(), isCurrent, null, null, words);
    }

    private @Nullable Mention headlined(String headline, String language) {
        var whole = isOccupation(headline, language) ? Mention.ofText(headline) : null;
        if (isLabel(headline, language)) return whole;
        return named(headline, language).stream().findFirst().orElse(whole);
    }

    /// The part that most surely names an occupation; null if none does.
    private @Nullable Mention occupation(String words, String language) {
        String best = null;
        double confidence = 0;
        for (var part : parts(words, CLAUSE_END).toList()) {
            var link = taxonomy.link(part, language, ConceptKind.OCCUPATION);
            if (!link.linked() || link.confidence() <= confidence) continue;
            best = part;
            confidence = link.confidence();
        }
        return best == null ? null : Mention.ofText(best);
    }
}
