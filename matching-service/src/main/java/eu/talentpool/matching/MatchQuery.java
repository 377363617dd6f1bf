package eu.talentpool.matching;

import eu.talentpool.matching.filter.MatchFilter;
import eu.talentpool.matching.filter.Minimum;
import eu.talentpool.matching.filter.Tongue;
import eu.talentpool.matching.score.Criterion;
import eu.talentpool.taxonomy.Cefr;
import eu.talentpool.taxonomy.Countries;
import eu.talentpool.taxonomy.Languages;
import io.swagger.v3.oas.annotations.Parameter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The parameters of a request that ask for matches by what the other side is, asks and earns.
record MatchQuery(
        @Parameter(
                description = "Keep vacancies with a place of work there, or candidates who wish to work there or name"
                        + " no country. Any of several.",
                example = "DE")
        @Nullable
        List<String> country,

        @Parameter(
                description = "Keep matches of this occupation: the URI of an ESCO occupation, or an ISCO-08 group with"
                        + " all below it. Of candidates, wished or practised. Any of several.",
                example = "2512")
        @Nullable
        List<String> occupation,

        @Parameter(
                description = "Keep candidates who speak the language at this CEFR level or above, or vacancies that"
                        + " ask for it so. A level that is not said reaches none. All of several.",
                example = "de:B1")
        @Nullable
        List<String> language,

        @Parameter(
                description = "Keep matches that earn at least this share, in percent, of the points of a criterion:"
                        + " occupation, essential-skills, optional-skills, experience, education, languages, country,"
                        + " hours, pay, start, remote. All of several.",
                example = "essential-skills:60")
        @Nullable
        List<String> minimum,

        @Parameter(
                description =
                        "Keep matches that lack this requirement and no other: a key of the near misses, or 'any'",
                example = "language:de:B1")
        @Nullable
        String missing) {

    private static final int WHOLE = 100;

    /// Null if nothing is asked.
    ///
    /// @throws IllegalArgumentException if a value is none of those allowed
    @Nullable
    MatchFilter filter() {
        if (Stream.of(country, occupation, language, minimum, missing).allMatch(Objects::isNull)) return null;
        return new MatchFilter(
                each(country, MatchQuery::country),
                each(occupation, String::strip),
                each(language, MatchQuery::tongue),
                each(minimum, MatchQuery::minimum),
                missing);
    }

    private static <T> List<T> each(@Nullable List<String> values, Function<String, T> read) {
        return Objects.requireNonNullElse(values, List.<String>of()).stream()
                .map(read)
                .toList();
    }

    private static String country(String text) {
        return Countries.normalise(text)
                .orElseThrow(() -> no(text, "country", "a country by its ISO 3166 code, such as DE"));
    }

    /// @throws IllegalArgumentException if it is no language with or without a level
    static Tongue tongue(String text) {
        var colon = text.indexOf(':');
        var name = colon < 0 ? text : text.substring(0, colon);
        return Languages.normalise(name)
                .flatMap(language -> colon < 0
                        ? Optional.of(new Tongue(language, null))
                        : level(text.substring(colon + 1)).map(level -> new Tongue(language, level)))
                .orElseThrow(() ->
                        no(text, "language", "an ISO 639-1 code, alone or with a CEFR level from A1 to C2: de:B1"));
    }

    private static Optional<Cefr> level(String text) {
        return Arrays.stream(Cefr.values())
                .filter(level -> level.name().equals(text.strip().toUpperCase(Locale.ROOT)))
                .findFirst();
    }

    private static Minimum minimum(String text) {
        var parts = text.split(":", 2);
        var criterion = Arrays.stream(Criterion.values())
                .filter(c -> c.key().equals(parts[0].strip()))
                .findFirst();
        if (criterion.isEmpty() || parts.length < 2 || !parts[1].strip().matches("\\d{1,3}"))
            throw no(text, "minimum", "a criterion and a percentage, such as languages:50; criteria are " + criteria());
        var percent = Integer.parseInt(parts[1].strip());
        if (percent > WHOLE) throw no(text, "minimum", "at most 100 percent of a criterion");
        return new Minimum(criterion.get(), percent);
    }

    private static String criteria() {
        return Arrays.stream(Criterion.values()).map(Criterion::key).collect(Collectors.joining(", "));
    }

    private static IllegalArgumentException no(String text, String parameter, String allowed) {
        return new IllegalArgumentException(
                "'%s' is no value for '%s': it has to be %s.".formatted(text, parameter, allowed));
    }
}
