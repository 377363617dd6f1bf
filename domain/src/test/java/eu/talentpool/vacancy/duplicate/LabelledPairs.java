package eu.talentpool.vacancy.duplicate;

import eu.talentpool.taxonomy.Mention;
import eu.talentpool.vacancy.Pay;
import eu.talentpool.vacancy.VacancyContent;
import eu.talentpool.vacancy.VacancyContent.Schedule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.dataformat.yaml.YAMLMapper;

/// Pairs of vacancies of one employer that a person labelled.
final class LabelledPairs {

    private static final YAMLMapper YAML = YAMLMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    /// @param same one job, or two
    /// @param why  what kind of pair it is
    record Pair(String of, boolean same, String why, VacancyContent a, VacancyContent b) {}

    private record Row(String of, boolean same, String why, Map<String, Object> a, Map<String, Object> b) {}

    private record File(Map<String, Map<String, Object>> advertisements, List<Row> pairs) {}

    private LabelledPairs() {}

    static List<Pair> read() {
        try (var in = LabelledPairs.class.getResourceAsStream("/vacancy/duplicate-pairs.yaml")) {
            var file = YAML.readValue(Objects.requireNonNull(in), File.class);
            return file.pairs.stream().map(row -> pair(row, file)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Pair pair(Row row, File file) {
        var base = Objects.requireNonNull(file.advertisements.get(row.of));
        return new Pair(row.of, row.same, row.why, vacancy(base, row.a), vacancy(base, row.b));
    }

    private static VacancyContent vacancy(Map<String, Object> base, Map<String, Object> changes) {
        var ad = new HashMap<>(base);
        ad.putAll(changes);
        return new VacancyContent(
                text(ad, "language", "en"),
                text(ad, "title", ""),
                description(ad),
                List.of(new Mention(text(ad, "title", ""), null, text(ad, "isco", ""), 1)),
                List.of(),
                List.of(),
                null,
                null,
                List.of(new VacancyContent.Place(
                        find(ad, "country"), find(ad, "nuts"), find(ad, "city"), find(ad, "postal"))),
                new VacancyContent.NamedEmployer(find(ad, "employer"), "TEST 1", find(ad, "country"), null, null),
                pay(ad),
                find(ad, "schedule") == null ? null : Schedule.valueOf(text(ad, "schedule", "")),
                null,
                null,
                1,
                day(ad, "start"),
                null,
                day(ad, "from"),
                day(ad, "deadline"),
                null,
                null,
                false,
                null);
    }

    private static String description(Map<String, Object> ad) {
        var text = text(ad, "text", "");
        if (ad.get("replace") instanceof List<?> all)
            for (var each : all) {
                var words = (List<?>) each;
                if (!text.contains((String) words.getFirst())) throw new IllegalStateException("not there: " + words);
                text = text.replace((String) words.getFirst(), (String) words.getLast());
            }
        if (ad.get("cut") instanceof Number share) text = cut(text, share.doubleValue());
        text = text(ad, "before", "") + " " + text + " " + text(ad, "after", "");
        return ad.get("ascii") == null
                ? text
                : Normalizer.normalize(text, Normalizer.Form.NFKD).replaceAll("\\p{M}", "");
    }

    private static String cut(String text, double share) {
        var words = text.split(" ");
        return String.join(" ", Arrays.copyOf(words, (int) (words.length * share)));
    }

    private static @Nullable Pay pay(Map<String, Object> ad) {
        if (!(ad.get("pay") instanceof List<?> range)) return null;
        return new Pay(
                new BigDecimal(range.getFirst().toString()),
                new BigDecimal(range.getLast().toString()),
                text(ad, "currency", "EUR"),
                Pay.Period.valueOf(text(ad, "period", "YEAR")));
    }

    private static @Nullable LocalDate day(Map<String, Object> ad, String name) {
        var day = find(ad, name);
        return day == null ? null : LocalDate.parse(day);
    }

    private static @Nullable String find(Map<String, Object> ad, String name) {
        return (String) ad.get(name);
    }

    private static String text(Map<String, Object> ad, String name, String otherwise) {
        return Objects.requireNonNullElse(find(ad, name), otherwise);
    }
}
