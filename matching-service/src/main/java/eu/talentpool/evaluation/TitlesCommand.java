package eu.talentpool.evaluation;

import eu.talentpool.evaluation.RunFile.Ranked;
import eu.talentpool.taxonomy.Taxonomy;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "titles",
        mixinStandardHelpOptions = true,
        description = "Ranks the entries of a corpus of titles for each title. Ids in the run are those of the corpus.")
final class TitlesCommand implements Callable<Integer> {

    @Mixin
    @SuppressWarnings("NullAway.Init")
    private RunOptions options;

    @Option(names = "--corpus", required = true, paramLabel = "FILE", description = "id <TAB> title, as --queries.")
    @SuppressWarnings("NullAway.Init")
    private Path corpus;

    @Option(
            names = "--corpus-concepts",
            paramLabel = "FILE",
            description = {
                "corpus id <TAB> concept URI, where the corpus is labels of ESCO.",
                "The best label of every concept is then listed before the second of any."
            })
    private @Nullable Path concepts;

    @Option(
            names = "--corpus-lang",
            paramLabel = "yy",
            description = "Language of the corpus; default: that of the queries.")
    private @Nullable String corpusLanguage;

    @Override
    public Integer call() {
        var entries = Text.read(corpus);
        return options.rank(taxonomy -> ranking(taxonomy, entries), _ -> Baseline.titles(entries, options.depth()));
    }

    private Function<String, List<Ranked>> ranking(Taxonomy taxonomy, List<Text> entries) {
        var uris = concepts == null ? Map.<String, String>of() : uris(concepts);
        var titles = taxonomy.titles(
                entries.stream()
                        .map(entry -> new Taxonomy.Title(entry.text(), uris.get(entry.id())))
                        .toList(),
                corpusLanguage == null ? options.language() : corpusLanguage);
        return text -> titles.rank(text, options.language(), options.depth()).stream()
                .map(near -> new Ranked(entries.get(near.title()).id(), near.score()))
                .toList();
    }

    private static Map<String, String> uris(Path file) {
        var uris = new HashMap<String, String>();
        for (var row : Text.read(file)) uris.put(row.id(), row.text());
        return uris;
    }
}
