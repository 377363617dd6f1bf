package eu.talentpool.evaluation;

import eu.talentpool.taxonomy.ConceptKind;
import eu.talentpool.taxonomy.Taxonomy;
import eu.talentpool.taxonomy.Taxonomy.SpottedSkill;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// The command `link`.
@Command(
        name = "link",
        mixinStandardHelpOptions = true,
        description = {
            "Prints the ESCO occupations and skills that words stand for, with confidence and reason.",
            "Without --taxonomy the starter taxonomy serves. No server is needed."
        },
        footer = {"", "Example: talent-pool link --lang de 'Senior Softwareentwickler (m/w/d)'"})
public final class LinkCommand implements Callable<Integer> {

    @Option(names = "--taxonomy", paramLabel = "PATH", description = "ESCO zip, folder or file; may be repeated.")
    private List<Path> taxonomy = List.of();

    @Option(names = "--lang", paramLabel = "xx", description = "Language of the text, ISO 639-1; guessed if not given.")
    private @Nullable String language;

    @Option(names = "--top", defaultValue = "5", paramLabel = "N", description = "Default ${DEFAULT-VALUE}.")
    private int top;

    @Parameters(paramLabel = "TEXT", arity = "1..*", description = "A title, a skill or a sentence.")
    @SuppressWarnings("NullAway.Init")
    private List<String> words;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Override
    public Integer call() {
        var text = String.join(" ", words);
        var out = spec.commandLine().getOut();
        var loaded = RunOptions.load(taxonomy, out);
        print(text, loaded, out);
        out.flush();
        return 0;
    }

    private void print(String text, Taxonomy loaded, PrintWriter out) {
        out.println("language: "
                + (language == null ? loaded.guessLanguage(text).orElse("unknown") + " (guessed)" : language));
        printSpotted(loaded.spotSkills(text, language), loaded, out);
        for (var kind : ConceptKind.values()) {
            var linked = loaded.link(text, language, kind).uri();
            out.printf(
                    "%n%s: %s%n",
                    kind.name().toLowerCase(Locale.ROOT),
                    linked == null ? "not sure enough to link; the nearest are" : "linked to " + name(linked, loaded));
            for (var candidate : loaded.rank(text, language, kind, top))
                out.printf(
                        Locale.ROOT,
                        "  %.2f  %-40s %s (%s)%n        %s%n",
                        candidate.confidence(),
                        name(candidate.uri(), loaded),
                        candidate.reason(),
                        candidate.label(),
                        candidate.uri());
        }
    }

    private static void printSpotted(List<SpottedSkill> spotted, Taxonomy loaded, PrintWriter out) {
        if (!spotted.isEmpty()) out.println("\nskills named in it:");
        for (var skill : spotted)
            out.printf(
                    Locale.ROOT,
                    "  %.2f  %s%s%s = %s%n",
                    skill.confidence(),
                    skill.words(),
                    skill.negated() ? ", not asked for" : "",
                    skill.grade() == null ? "" : ", " + skill.grade(),
                    name(skill.uri(), loaded));
    }

    private static String name(String uri, Taxonomy loaded) {
        return loaded.findLabels(uri).orElseThrow().in("en");
    }
}
