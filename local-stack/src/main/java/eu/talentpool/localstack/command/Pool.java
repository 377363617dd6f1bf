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
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// The pool's own programs, run over a stack that this process holds.
record Pool(ProjectHome home, DataFolder data, OwnStack own) {
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    /// Runs the batch program to its end; what it prints goes to `logs/<name>.log`.
    /// @throws StackFailure with the end of that log if it fails
    void batch(String name, String... arguments) {
        Path log = data.log(name);
        Leash job = launch("ingestion-batch", environment().ofJobs(), log, arguments);
        if (job.onExit().join() != 0) {
            throw new StackFailure(String.join(" ", arguments) + " failed. " + LogTail.of(log));
        }
    }

    /// Starts the matching service and waits until it answers.
    /// @throws StackFailure with the end of its log if it does not
    void startService(int port) {
        Path log = data.log("service");
        Leash service = launch("matching-service", environment().ofService(), log, "--server.port=" + port);
        long began = System.nanoTime();
        while (!Probe.answers("http://127.0.0.1:" + port + "/actuator/health/readiness")) {
            if (!service.alive() || System.nanoTime() - began > PATIENCE.toNanos()) {
                throw new StackFailure("The matching service is not ready. " + LogTail.of(log));
            }
            Waiting.pause();
        }
        own.serviceReady(port);
    }

    private Leash launch(String module, Map<String, String> environment, Path log, String... arguments) {
        Path program = home.findProgram(module)
                .orElseThrow(() -> new StackFailure(
                        module + " is not built; run ./talent-pool, or mvn package in " + home.path()));
        var line = new ArrayList<>(List.of(System.getProperty("java.home") + "/bin/java", "-jar", program.toString()));
        line.addAll(List.of(arguments));
        return own.launch(new LeashedCommand(line, environment, log));
    }

    private ProgramEnvironment environment() {
        return new ProgramEnvironment(home, own.stack());
    }
}
