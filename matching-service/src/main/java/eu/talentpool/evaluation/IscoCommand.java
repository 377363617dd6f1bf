package eu.talentpool.evaluation;

import eu.talentpool.evaluation.RunFile.Ranked;
import eu.talentpool.taxonomy.Taxonomy;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Function;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(
        name = "isco",
        mixinStandardHelpOptions = true,
        description = "Ranks ISCO-08 unit groups for each title. Ids in the run are codes of four digits.")
final class IscoCommand implements Callable<Integer> {

    @Mixin
    @SuppressWarnings("NullAway.Init")
    private RunOptions options;

    @Override
    public Integer call() {
        return options.rank(this::ranking, taxonomy -> Baseline.isco(taxonomy, options.language(), options.depth()));
    }

    private Function<String, List<Ranked>> ranking(Taxonomy taxonomy) {
        return title -> taxonomy.rankIscoGroups(title, options.language(), options.depth()).stream()
                .map(group -> new Ranked(group.code(), group.score()))
                .toList();
    }
}
