package eu.talentpool.localstack.command;

import eu.talentpool.localstack.folder.DataFolder;
import eu.talentpool.localstack.folder.ProjectHome;
import eu.talentpool.localstack.process.Leash;
import eu.talentpool.localstack.process.LeashedCommand;
import eu.talentpool.localstack.process.LogTail;
import eu.talentpool.localstack.process.StackFailure;
import eu.talentpool.localstack.process.Waiting;
import eu.talentpool.localstack.server.Probe;
import eu.talentpool.localstack.stack.OwnStack;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// The pool's own programs, run over a stack that this process holds.
record Pool(ProjectHome home, DataFolder data, OwnStack own) {
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    /// Of the service. In a smaller first one the people it remembers are searched for garbage all the time.
    private static final List<String> HEAP = List.of("-Xms512m");

    /// The lines of a result that a person wants to see at once.
    private static final Pattern SUMMARY = Pattern.compile("^(read |shown |loaded |The tables )");

    /// Runs the batch program to its end; what it prints goes to `logs/<name>.log`.
    /// @return the first line of its result
    /// @throws StackFailure with the end of that log if it fails
    String batch(String name, String... arguments) {
        Path log = data.log(name);
        Leash job = launch("ingestion-batch", List.of(), environment().ofJobs(), log, arguments);
        if (job.onExit().join() != 0) {
            throw new StackFailure(String.join(" ", arguments) + " failed. " + LogTail.of(log));
        }
        return summary(log);
    }

    private static String summary(Path log) {
        try (var lines = Files.lines(log)) {
            return lines.filter(line -> SUMMARY.matcher(line).find()).collect(Collectors.joining("; "));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + log, e);
        }
    }

    /// Starts what runs jobs and brings every change to the index while it runs.
    void startWorker() {
        launch("ingestion-batch", List.of(), environment().ofJobs(), data.log("worker"), "worker");
    }

    /// Starts the matching service and waits until it answers.
    /// @throws StackFailure with the end of its log if it does not
    void startService(int port) {
        Path log = data.log("service");
        Leash service = launch("matching-service", HEAP, environment().ofService(), log, "--server.port=" + port);
        long began = System.nanoTime();
        while (!Probe.answers("http://127.0.0.1:" + port + "/actuator/health/readiness")) {
            if (!service.alive() || System.nanoTime() - began > PATIENCE.toNanos()) {
                throw new StackFailure("The matching service is not ready. " + LogTail.of(log));
            }
            Waiting.pause();
        }
        own.serviceReady(port);
    }

    private Leash launch(
            String module, List<String> jvm, Map<String, String> environment, Path log, String... arguments) {
        Path program = home.findProgram(module)
                .orElseThrow(() -> new StackFailure(
                        module + " is not built; run ./talent-pool, or mvn package in " + home.path()));
        var line = new ArrayList<>(List.of(System.getProperty("java.home") + "/bin/java"));
        line.addAll(jvm);
        line.addAll(List.of("-jar", program.toString()));
        line.addAll(List.of(arguments));
        return own.launch(new LeashedCommand(line, environment, log));
    }

    private ProgramEnvironment environment() {
        return new ProgramEnvironment(home, own.stack());
    }
}
