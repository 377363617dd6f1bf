package eu.talentpool.vacancy.duplicate;

import static org.assertj.core.api.Assertions.assertThat;

import eu.talentpool.vacancy.duplicate.LabelledPairs.Pair;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/// How well two vacancies are told to be one job or two, on pairs that a person labelled. The page is written with
/// `-Dduplicates.write=true`.
class DuplicatePairsTest {

    private static final Path PAGE = Path.of(System.getProperty("talentpool.home"), "benchmarks/duplicates.md");

    private static final String HEAD = """
        # One job or two

        How well the pool tells that two vacancies of one employer offer the same job (docs/vacancies.md). Written by
        `mvn -pl domain -am test -Dtest=DuplicatePairsTest -Dsurefire.failIfNoSpecifiedTests=false -Dduplicates.write=true`.

        Labelled set: %d pairs, %d of one job and %d of two, in five languages; invented for this project by whoever wrote
        the decision, so the figures say how it meets intended cases, not how it will do on real feeds. The file is
        `domain/src/test/resources/vacancy/duplicate-pairs.yaml`.
        """;

    private static final List<Pair> PAIRS = LabelledPairs.read();

    @Test
    void thePageSaysWhatIsMeasured() throws IOException {
        var page = page();
        if (Boolean.getBoolean("duplicates.write")) Files.writeString(PAGE, page);
        assertThat(Files.readString(PAGE)).isEqualTo(page);
    }

    @Test
    void thereAreEnoughPairsOfBothKinds() {
        assertThat(PAIRS).hasSizeGreaterThanOrEqualTo(120);
        assertThat(count(Pair::same)).isGreaterThanOrEqualTo(50);
        assertThat(count(pair -> !pair.same())).isGreaterThanOrEqualTo(50);
    }

    /// Two jobs shown as one take a chance away from somebody; one job shown twice is only a nuisance.
    @Test
    void twoJobsAreSeldomTakenForOne() {
        assertThat(precision()).isGreaterThanOrEqualTo(0.95);
        assertThat(recall()).isGreaterThanOrEqualTo(0.85);
    }

    @Test
    void whoeverIsAskedTheAnswerIsTheSame() {
        for (var pair : PAIRS)
            assertThat(Likeness.of(pair.b()).isSameJobAs(Likeness.of(pair.a()))).isEqualTo(isToldSame(pair));
    }

    @Test
    void blockingLosesNoPairThatTheDecisionFinds() {
        for (var pair : PAIRS.stream().filter(DuplicatePairsTest::isToldSame).toList()) {
            var a = Likeness.of(pair.a());
            var b = Likeness.of(pair.b());
            assertThat(a.keys()).containsAnyElementsOf(b.keys());
            assertThat(a.title().stems()).containsAnyElementsOf(b.title().stems());
        }
    }

    private static boolean isToldSame(Pair pair) {
        return Likeness.of(pair.a()).isSameJobAs(Likeness.of(pair.b()));
    }

    private static double precision() {
        return (double) count(p -> p.same() && isToldSame(p)) / count(DuplicatePairsTest::isToldSame);
    }

    private static double recall() {
        return (double) count(p -> p.same() && isToldSame(p)) / count(Pair::same);
    }

    private static long count(Predicate<Pair> kind) {
        return PAIRS.stream().filter(kind).count();
    }

    private static String page() {
        var lines = new ArrayList<String>();
        lines.add(HEAD.formatted(PAIRS.size(), count(Pair::same), count(p -> !p.same())));
        lines.add(String.format(
                Locale.ROOT,
                "**Precision %.3f** (of %d pairs told to be one job), **recall %.3f** (of %d pairs that are).",
                precision(),
                count(DuplicatePairsTest::isToldSame),
                recall(),
                count(Pair::same)));
        lines.addAll(table());
        return String.join("\n", lines) + "\n";
    }

    private static List<String> table() {
        var lines = new ArrayList<>(
                List.of("", "| kind of pair | is | pairs | told right | wrong |", "|---|---|---|---|---|"));
        var kinds = new TreeMap<String, List<Pair>>();
        for (var pair : PAIRS)
            kinds.computeIfAbsent(pair.why(), _ -> new ArrayList<>()).add(pair);
        kinds.forEach((why, pairs) -> {
            var wrong = pairs.stream()
                    .filter(p -> isToldSame(p) != p.same())
                    .map(Pair::of)
                    .toList();
            lines.add("| %s | %s | %d | %d | %s |"
                    .formatted(
                            why,
                            pairs.getFirst().same() ? "one job" : "two jobs",
                            pairs.size(),
                            pairs.size() - wrong.size(),
                            String.join(", ", wrong)));
        });
        return lines;
    }
}
