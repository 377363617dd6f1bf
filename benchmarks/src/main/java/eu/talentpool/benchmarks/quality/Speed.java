package eu.talentpool.benchmarks.quality;

import eu.talentpool.taxonomy.ConceptKind;
import eu.talentpool.taxonomy.Progress;
import eu.talentpool.taxonomy.Taxonomy;
import eu.talentpool.taxonomy.TaxonomyFiles;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/// How fast linking is after warming up, and how much memory it takes.
final class Speed {

    private static final int WARM_UP_ROUNDS = 3;
    private static final int MEGABYTE = 1 << 20;

    private Speed() {}

    /// @param paths     of the taxonomy
    /// @param titles    in English
    /// @param languages whose indexes are to be in memory
    /// @return lines of a table: what, value
    static String measure(List<Path> paths, List<String> titles, List<String> sentences, List<String> languages) {
        var before = used();
        var began = System.nanoTime();
        var taxonomy = TaxonomyFiles.read(paths, Progress.SILENT);
        var loaded = seconds(began);
        languages.forEach(language -> taxonomy.link("unknown title", language, ConceptKind.OCCUPATION));
        titles.stream().limit(10).forEach(title -> taxonomy.link(title, "en", ConceptKind.SKILL));
        var memory = (used() - before) / MEGABYTE;
        return line("reading the taxonomy, %d label languages".formatted(languages.size()), "%.1f s".formatted(loaded))
                + line("memory of the taxonomy with the indexes of all languages", memory + " MB")
                + titles(taxonomy, titles)
                + sentences("spotting the skills of a sentence", sentences, s -> taxonomy.spotSkills(s, "en"))
                + sentences("ranking 1,000 skills for a sentence", sentences, s -> taxonomy.rankSkills(s, 1000));
    }

    private static String titles(Taxonomy taxonomy, List<String> titles) {
        Consumer<String> link = title -> taxonomy.link(title, "en", ConceptKind.OCCUPATION);
        Consumer<String> rank = title -> taxonomy.rank(title, "en", ConceptKind.OCCUPATION, 10);
        return line("titles linked on all processors", rate(titles, link))
                + line("titles ranked on all processors, ten concepts each", rate(titles, rank));
    }

    private static String rate(List<String> texts, Consumer<String> work) {
        for (int round = 0; round < WARM_UP_ROUNDS; round++)
            texts.parallelStream().forEach(work);
        var began = System.nanoTime();
        texts.parallelStream().forEach(work);
        return String.format(Locale.ROOT, "%,.0f a second", texts.size() / seconds(began));
    }

    private static String sentences(String what, List<String> sentences, Consumer<String> work) {
        for (int round = 0; round < WARM_UP_ROUNDS; round++) sentences.forEach(work);
        var millis = sentences.stream()
                .mapToDouble(sentence -> timed(sentence, work))
                .sorted()
                .toArray();
        return line(what, String.format(Locale.ROOT, "p50 %.2f ms, p99 %.2f ms", at(millis, 0.5), at(millis, 0.99)));
    }

    private static double timed(String text, Consumer<String> work) {
        var began = System.nanoTime();
        work.accept(text);
        return seconds(began) * 1000;
    }

    private static double at(double[] sorted, double share) {
        return sorted[(int) (sorted.length * share)];
    }

    private static double seconds(long began) {
        return (System.nanoTime() - began) / 1e9;
    }

    private static long used() {
        for (int i = 0; i < 3; i++) System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    private static String line(String what, String value) {
        return "| " + what + " | " + value + " |\n";
    }
}
