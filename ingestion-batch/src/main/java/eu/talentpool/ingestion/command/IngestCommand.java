package eu.talentpool.ingestion.command;

import eu.talentpool.ingestion.feed.Feeds;
import eu.talentpool.ingestion.job.Imports;
import eu.talentpool.ingestion.job.Load;
import eu.talentpool.ingestion.job.Retries;
import eu.talentpool.receipt.Closing;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "ingest",
        mixinStandardHelpOptions = true,
        description = "Takes documents into the pool. The format is recognised by content, not by file name.",
        subcommands = {IngestCommand.Vacancies.class, IngestCommand.Profiles.class, IngestCommand.Retry.class})
final class IngestCommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Override
    public Integer call() {
        spec.commandLine().usage(spec.commandLine().getOut());
        return 2;
    }

    static final class Source {
        @Option(
                names = "--feed",
                paramLabel = "ID",
                defaultValue = Feeds.UPLOAD,
                description = "Registered feed the documents come from (default: ${DEFAULT-VALUE}, for which nobody"
                        + " vouches).")
        @SuppressWarnings("NullAway.Init")
        private String feed;

        @Parameters(
                arity = "1..*",
                paramLabel = "PATH",
                description = {
                    "Files or folders, or - for standard input. Zip, tar and gzip files are unpacked, one archive in"
                            + " another at most; a file with a JSON document on each line is taken line by line."
                })
        @SuppressWarnings("NullAway.Init")
        private List<Path> paths;

        @Mixin
        private final ReportOptions report = new ReportOptions();
    }

    @Command(
            name = "vacancies",
            mixinStandardHelpOptions = true,
            description = {
                "Takes in vacancies (EURES PositionOpening XML, HR-XML 2.x, schema.org JobPosting as JSON-LD or in web"
                        + " pages).",
                "A feed in a form of its own is read by the mapping that the operator data name."
            },
            footer = {"", "Example: talent-pool ingest vacancies --feed demo-pes samples/vacancies"})
    static final class Vacancies implements Callable<Integer> {
        @Mixin
        private final Source source = new Source();

        @Option(
                names = "--full",
                description = "These are all the vacancies of the feed: what it does not hold any more is closed after"
                        + " the grace period of the feed.")
        private boolean full;

        @Option(
                names = "--confirm-closing",
                paramLabel = "N",
                description = "It is right that a full load closes N vacancies; exactly the number the command asked"
                        + " about.")
        private @Nullable Long confirmed;

        @Spec
        @SuppressWarnings("NullAway.Init")
        private CommandSpec spec;

        @Override
        public Integer call() throws IOException {
            var out = spec.commandLine().getOut();
            var began = System.nanoTime();
            try (var pool = Pool.open()) {
                var report = pool.get(Imports.class)
                        .vacancies(source.feed, source.paths, load(), source.report.progress(spec));
                source.report.print(report, pool, began, out);
                var closing = report.closing();
                return closing != null && closing.state() == Closing.State.STOPPED ? 1 : 0;
            }
        }

        private Load load() {
            if (confirmed != null && !full)
                throw new ParameterException(
                        spec.commandLine(), "--confirm-closing belongs to --full: only a full load closes vacancies.");
            return full ? Load.full(confirmed) : Load.PART;
        }
    }

    @Command(
            name = "profiles",
            mixinStandardHelpOptions = true,
            description = {
                "Takes in profiles (Europass since 2013 as XML, JSON or PDF, EURES Candidate XML, JSON Resume).",
                "A file manifest.csv in the folder says what each person stated and agreed to; without it a profile is"
                        + " kept as a draft and shown to nobody."
            },
            footer = {"", "Example: talent-pool ingest profiles samples/profiles"})
    static final class Profiles implements Callable<Integer> {
        @Mixin
        private final Source source = new Source();

        @Spec
        @SuppressWarnings("NullAway.Init")
        private CommandSpec spec;

        @Override
        public Integer call() throws IOException {
            var out = spec.commandLine().getOut();
            var began = System.nanoTime();
            try (var pool = Pool.open()) {
                var report = pool.get(Imports.class).profiles(source.feed, source.paths, source.report.progress(spec));
                source.report.print(report, pool, began, out);
                return 0;
            }
        }
    }

    @Command(
            name = "retry",
            mixinStandardHelpOptions = true,
            description =
                    "Takes the rejected documents of a run in again, as far as they are kept; after what was wrong"
                            + " with the pool, a mapping or the operator data is mended.",
            footer = {"", "Example: talent-pool ingest retry --run 0f9a3c52-6c1e-4d1f-9a5b-6a1f2f0c7d11"})
    static final class Retry implements Callable<Integer> {
        @Option(names = "--run", required = true, paramLabel = "ID", description = "The run that rejected them.")
        @SuppressWarnings("NullAway.Init")
        private UUID run;

        @Mixin
        private final ReportOptions report = new ReportOptions();

        @Spec
        @SuppressWarnings("NullAway.Init")
        private CommandSpec spec;

        @Override
        public Integer call() throws IOException {
            var out = spec.commandLine().getOut();
            var began = System.nanoTime();
            try (var pool = Pool.open()) {
                report.print(pool.get(Retries.class).retry(run, report.progress(spec)), pool, began, out);
                return 0;
            }
        }
    }
}
