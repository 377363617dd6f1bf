package eu.talentpool.evaluation;

import eu.talentpool.evaluation.RunFile.Ranked;
import eu.talentpool.taxonomy.ConceptKind;
import eu.talentpool.taxonomy.Labels;
import eu.talentpool.taxonomy.Taxonomy;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "concepts",
        mixinStandardHelpOptions = true,
        description = "Ranks ESCO concepts for each text. Ids in the run are concept URIs.")
final class ConceptsCommand implements Callable<Integer> {

    @Mixin
    @SuppressWarnings("NullAway.Init")
    private RunOptions options;

    @Option(names = "--kind", required = true, paramLabel = "occupation|skill", description = "What to rank.")
    @SuppressWarnings("NullAway.Init")
    private ConceptKind kind;

    @Option(
            names = "--target-lang",
            paramLabel = "yy",
            description = "Only concepts that have a label in this language; default: all.")
    private @Nullable String target;

    @Override
    public Integer call() {
        return options.rank(
                this::ranking, taxonomy -> Baseline.concepts(taxonomy, kind, options.language(), options.depth()));
    }

    private Function<String, List<Ranked>> ranking(Taxonomy taxonomy) {
        return text -> taxonomy.rank(text, options.language(), kind, options.depth()).stream()
                .filter(candidate ->
                        hasTarget(taxonomy.findLabels(candidate.uri()).orElseThrow()))
                .map(candidate -> new Ranked(candidate.uri(), candidate.score()))
                .toList();
    }

    private boolean hasTarget(Labels labels) {
        return target == null || labels.byLanguage().containsKey(target.toLowerCase(Locale.ROOT));
    }
}
