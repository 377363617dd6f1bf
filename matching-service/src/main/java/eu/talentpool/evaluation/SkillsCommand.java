package eu.talentpool.evaluation;

import eu.talentpool.evaluation.RunFile.Ranked;
import eu.talentpool.taxonomy.Taxonomy;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Function;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(
        name = "skills",
        mixinStandardHelpOptions = true,
        description = {
            "Ranks ESCO skills for each sentence, those it names and those it describes.",
            "Ids in the run are concept URIs."
        })
final class SkillsCommand implements Callable<Integer> {

    @Mixin
    @SuppressWarnings("NullAway.Init")
    private RunOptions options;

    @Override
    public Integer call() {
        return options.rank(this::ranking, taxonomy -> Baseline.skills(taxonomy, "en", options.depth()));
    }

    private Function<String, List<Ranked>> ranking(Taxonomy taxonomy) {
        return sentence -> taxonomy.rankSkills(sentence, options.depth()).stream()
                .map(candidate -> new Ranked(candidate.uri(), candidate.score()))
                .toList();
    }
}
