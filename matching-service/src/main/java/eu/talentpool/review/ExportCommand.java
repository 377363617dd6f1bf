package eu.talentpool.review;

import eu.talentpool.pathway.PathwayRules;
import eu.talentpool.pathway.PathwayTexts;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// The command `pathways export`.
@Command(
        name = "export",
        mixinStandardHelpOptions = true,
        description = {
            "Writes all rules as one page for each Member State, for review by a person of law.",
            "In Markdown and in HTML, with sources and states of verification."
        })
public final class ExportCommand implements Callable<Integer> {

    @Option(
            names = "--out",
            defaultValue = "pathways",
            paramLabel = "FOLDER",
            description = "Folder for the pages; default ${DEFAULT-VALUE}.")
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @Option(names = "--rules", paramLabel = "FOLDER", description = "Rule files that replace those of the product.")
    private @Nullable Path rules;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Override
    public Integer call() {
        var read = rules == null ? PathwayRules.load() : PathwayRules.load(rules);
        var pages = new RulePages(read, PathwayTexts.english());
        try {
            Files.createDirectories(folder);
            for (var state : pages.memberStates())
                write(state, "Legal pathways: " + RulePages.name(state), pages.of(state));
            Files.writeString(folder.resolve("index.md"), pages.index(".md"));
            Files.writeString(folder.resolve("index.html"), HtmlPage.of("Legal pathways", pages.index(".html")));
        } catch (IOException e) {
            throw new UncheckedIOException(folder + " cannot be written to: name another folder with --out.", e);
        }
        spec.commandLine()
                .getOut()
                .println(pages.memberStates().size() + " Member States written, by rules " + read.version() + ": open "
                        + folder.resolve("index.html"));
        return 0;
    }

    private void write(String state, String title, String markdown) throws IOException {
        Files.writeString(folder.resolve(state + ".md"), markdown);
        Files.writeString(folder.resolve(state + ".html"), HtmlPage.of(title, markdown));
    }
}
