package eu.talentpool.benchmarks.quality;

import eu.talentpool.Commands;
import eu.talentpool.taxonomy.Progress;
import eu.talentpool.taxonomy.TaxonomyFiles;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// Runs every set twice, with the linker and with the floor, and writes the table.
@Command(
        name = "quality",
        mixinStandardHelpOptions = true,
        description = "Measures linking and titles on public ground truth and writes the table.",
        footer = {"", "Example: talent-pool quality --eval ../shared/eval --esco ../shared/esco"})
public final class QualityCommand implements Callable<Integer> {

    @Option(names = "--eval", required = true, paramLabel = "FOLDER", description = "The labelled sets.")
    @SuppressWarnings("NullAway.Init")
    private Path eval;

    @Option(
            names = "--esco",
            required = true,
            paramLabel = "FOLDER",
            description = "Holds the English ESCO 1.1.1 zip, and labels/occupations_xx.csv.")
    @SuppressWarnings("NullAway.Init")
    private Path esco;

    @Option(names = "--out", defaultValue = "benchmarks/quality.md", description = "Default ${DEFAULT-VALUE}.")
    @SuppressWarnings("NullAway.Init")
    private Path table;

    @Option(names = "--work", defaultValue = "benchmarks/target/quality", description = "Default ${DEFAULT-VALUE}.")
    @SuppressWarnings("NullAway.Init")
    private Path work;

    @Override
    public Integer call() throws IOException {
        convert();
        var rows = new ArrayList<QualityRow>();
        for (var set : new QualitySets(eval, work).all()) {
            System.out.println(set.name());
            rows.add(new QualityRow(
                    set, words(command(set)) + " --out " + run(set), measured(set, false), measured(set, true)));
        }
        Files.writeString(table, QualityTable.of(rows, speed(), eval, esco));
        System.out.println("written to " + table);
        return 0;
    }

    private String speed() throws IOException {
        System.out.println("speed");
        var languages = new ArrayList<>(List.of("en"));
        try (Stream<Path> files = Files.list(esco.resolve("labels"))) {
            files.map(file -> file.getFileName().toString())
                    .sorted()
                    .forEach(name -> languages.add(name.replaceAll(".*_(\\w\\w)\\.csv", "$1")));
        }
        return Speed.measure(List.of(english(), esco.resolve("labels")), texts("onet"), texts("skillskape"), languages);
    }

    private List<String> texts(String set) throws IOException {
        return Files.readAllLines(work.resolve(set).resolve("queries.tsv")).stream()
                .map(line -> line.substring(line.indexOf('\t') + 1))
                .toList();
    }

    private void convert() throws IOException {
        Conversions.isco(eval.resolve("isco08_index/isco08_index_en_dev.csv"), work.resolve("isco"));
        Conversions.onet(
                eval.resolve("onet_titles/sample_of_reported_titles_dev.csv"),
                eval.resolve("onet_titles/crosswalk_esco_onet.csv"),
                work.resolve("onet"));
        Conversions.skillSkape(
                eval.resolve("skills_skillskape/skillskape_dev.csv"),
                TaxonomyFiles.read(List.of(english()), Progress.SILENT),
                work.resolve("skillskape"));
    }

    private Map<String, Double> measured(QualitySet set, boolean baseline) throws IOException {
        var run = run(set) + (baseline ? ".floor" : "");
        var command = command(set);
        command.addAll(baseline ? List.of("--baseline", "--out", run) : List.of("--out", run));
        print(command.toArray(String[]::new));
        var scores = print("evaluate", "score", "--run", run, "--qrels", set.qrels());
        return scores.lines()
                .map(line -> line.split(" +"))
                .filter(fields -> fields.length == 2)
                .collect(Collectors.toMap(fields -> fields[0], fields -> Double.parseDouble(fields[1])));
    }

    private ArrayList<String> command(QualitySet set) throws IOException {
        var command = new ArrayList<>(List.of("evaluate", set.command().getFirst(), "--taxonomy"));
        command.add(english().toString());
        command.add(esco.resolve("labels").toString());
        command.addAll(set.command().subList(1, set.command().size()));
        return command;
    }

    private String run(QualitySet set) {
        return work.resolve(set.name().replaceAll("[^\\w]+", "_") + ".run").toString();
    }

    private Path english() throws IOException {
        try (Stream<Path> files = Files.list(esco)) {
            return files.filter(file -> file.getFileName().toString().matches(".*v1\\.1\\.1.*- en -.*\\.zip"))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException("No English ESCO 1.1.1 zip in " + esco + "."));
        }
    }

    private static String print(String... command) {
        var out = new StringWriter();
        if (Commands.run(new PrintWriter(out), command) != 0)
            throw new IllegalStateException("failed: talent-pool " + words(List.of(command)) + "\n" + out);
        System.out.print(out.toString()
                .lines()
                .filter(line -> line.contains("texts in"))
                .collect(Collectors.joining("\n", "", "\n")));
        return out.toString();
    }

    private static String words(List<String> command) {
        return command.stream()
                .map(word -> word.contains(" ") || word.contains("*") ? "'" + word + "'" : word)
                .collect(Collectors.joining(" "));
    }
}
