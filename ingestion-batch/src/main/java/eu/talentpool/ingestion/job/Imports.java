package eu.talentpool.ingestion.job;

import eu.talentpool.ingestion.feed.DocumentFiles;
import eu.talentpool.ingestion.feed.Feed;
import eu.talentpool.ingestion.feed.Feeds;
import eu.talentpool.ingestion.feed.Manifest;
import eu.talentpool.ingestion.feed.SourceFile;
import eu.talentpool.ingestion.intake.Intake;
import eu.talentpool.ingestion.intake.ProfileIntake;
import eu.talentpool.ingestion.intake.VacancyIntake;
import eu.talentpool.receipt.RunReport;
import eu.talentpool.receipt.RunReports;
import eu.talentpool.receipt.Runs;
import eu.talentpool.searchindex.Progress;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.configuration.JobRegistry;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.parameters.JobParameters;
import org.springframework.batch.core.job.parameters.JobParametersBuilder;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/// Runs imports. The same command takes a run that was killed up where it stopped, and begins a new one otherwise.
@Component
public class Imports {

    private static final int RECENT = 20;

    private final ImportJob jobs;
    private final ClosingUnseen closing;
    private final JobOperator operator;
    private final JobRepository repository;
    private final JobRegistry registry;
    private final ImportLock lock;
    private final Feeds feeds;
    private final Runs runs;
    private final RunReports reports;
    private final VacancyIntake vacancies;
    private final ProfileIntake profiles;

    Imports(
            ImportJob jobs,
            ClosingUnseen closing,
            JobOperator operator,
            JobRepository repository,
            JobRegistry registry,
            ImportLock lock,
            Feeds feeds,
            Runs runs,
            RunReports reports,
            VacancyIntake vacancies,
            ProfileIntake profiles) {
        this.jobs = jobs;
        this.closing = closing;
        this.operator = operator;
        this.repository = repository;
        this.registry = registry;
        this.lock = lock;
        this.feeds = feeds;
        this.runs = runs;
        this.reports = reports;
        this.vacancies = vacancies;
        this.profiles = profiles;
    }

    /// @throws IllegalArgumentException if a path or the feed is wrong; says which
    public RunReport vacancies(String feedId, List<Path> paths, Progress progress) {
        return vacancies(feedId, paths, Load.PART, progress);
    }

    /// @throws IllegalArgumentException if a path or the feed is wrong; says which
    public RunReport vacancies(String feedId, List<Path> paths, Load load, Progress progress) {
        var feed = feeds.get(feedId);
        if (load.full() && feedId.equals(Feeds.UPLOAD))
            throw new IllegalArgumentException("Uploads come from many hands, so no load of them is full. Name the feed"
                    + " whose full load this is with --feed.");
        var run = run("vacancies", feed, paths, load, vacancies.of(feed), progress);
        return reports.ofVacancies(run);
    }

    /// @throws IllegalArgumentException if a path, the manifest or the feed is wrong; says which
    public RunReport profiles(String feedId, List<Path> paths, Progress progress) {
        var feed = feeds.get(feedId);
        var run = run("profiles", feed, paths, Load.PART, profiles.of(feed, Manifest.read(paths)), progress);
        return reports.ofProfiles(run);
    }

    private UUID run(String kind, Feed feed, List<Path> paths, Load load, Intake intake, Progress progress) {
        var files = DocumentFiles.list(paths);
        try (var _ = lock.hold(kind, feed.id())) {
            var name = "import-" + kind;
            var unfinished = findUnfinished(name, feed, paths, load);
            var parameters =
                    unfinished.map(JobExecution::getJobParameters).orElseGet(() -> parameters(feed, paths, load));
            var run = UUID.fromString(parameters.getString("run"));
            runs.begin(run, kind, feed.id());
            var then = kind.equals("vacancies") ? List.of(closing.step(run, feed, load)) : List.<Step>of();
            var job = jobs.of(name, run, files, intake, then, progress);
            registry.unregister(name);
            registry.register(job);
            var ended = unfinished.isPresent() ? resume(unfinished.get()) : operator.start(job, parameters);
            if (ended.getStatus() != BatchStatus.COMPLETED) throw failure(ended);
            runs.finish(run);
            return run;
        } catch (TransactionException | DataAccessException e) {
            throw new IllegalStateException(
                    "The database does not answer, or has no room left; what was taken in stays. Once it answers, run"
                            + " the same command again to go on.",
                    e);
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException("the import could not be started: " + e.getMessage(), e);
        }
    }

    /// A killed process left its execution as running. Nobody runs it: this process holds the lock of the feed.
    private JobExecution resume(JobExecution left) throws Exception {
        return operator.restart(left.isRunning() ? operator.recover(left) : left);
    }

    /// Standard input does not come again, so what it gave is a run of its own.
    private Optional<JobExecution> findUnfinished(String name, Feed feed, List<Path> paths, Load load) {
        if (paths.contains(SourceFile.STANDARD_INPUT)) return Optional.empty();
        return repository.getJobInstances(name, 0, RECENT).stream()
                .map(repository::getLastJobExecution)
                .filter(e -> e != null
                        && feed.id().equals(e.getJobParameters().getString("feed"))
                        && digest(paths).equals(e.getJobParameters().getString("paths"))
                        && load.word().equals(e.getJobParameters().getString("load", Load.PART.word())))
                .findFirst()
                .filter(e -> e.getStatus() != BatchStatus.COMPLETED);
    }

    private static JobParameters parameters(Feed feed, List<Path> paths, Load load) {
        return new JobParametersBuilder()
                .addString("run", UUID.randomUUID().toString())
                .addString("feed", feed.id())
                .addString("paths", digest(paths))
                .addString("load", load.word())
                .toJobParameters();
    }

    private static String digest(List<Path> paths) {
        var text = paths.stream()
                .map(p -> p.toAbsolutePath().normalize().toString())
                .sorted()
                .collect(Collectors.joining("\n"));
        return UUID.nameUUIDFromBytes(text.getBytes(java.nio.charset.StandardCharsets.UTF_8))
                .toString();
    }

    private static IllegalStateException failure(JobExecution ended) {
        var cause = ended.getAllFailureExceptions().stream().findFirst();
        return new IllegalStateException(
                "The import stopped; what was taken in stays. Run the same command again to go on. Cause: "
                        + cause.map(Throwable::getMessage)
                                .orElse(ended.getStatus().toString()),
                cause.orElse(null));
    }
}
