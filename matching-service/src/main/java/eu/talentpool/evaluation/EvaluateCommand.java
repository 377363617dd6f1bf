package eu.talentpool.evaluation;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/// The command `evaluate`.
@Command(
        name = "evaluate",
        mixinStandardHelpOptions = true,
        description = {
            "Measures linking and matching on files of your own, without a server.",
            "All but score write a run: query_id <TAB> rank <TAB> id <TAB> score."
        },
        subcommands = {
            ConceptsCommand.class,
            TitlesCommand.class,
            SkillsCommand.class,
            IscoCommand.class,
            MatchCommand.class,
            ScoreCommand.class
        },
        footer = {
            "",
            "Example:",
            "  talent-pool evaluate concepts --taxonomy esco-en.zip occupations_de.csv --queries titles.tsv --lang de"
                    + " --kind occupation --out run.tsv",
            "  talent-pool evaluate score --run run.tsv --qrels right.tsv"
        })
public final class EvaluateCommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Override
    public Integer call() {
        spec.commandLine().usage(spec.commandLine().getOut());
        return 2;
    }
}
