package eu.talentpool.localstack.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LeashTest {
    @TempDir
    Path folder;

    @Test
    void passesOnTheExitCodeAndTheOutput() throws Exception {
        Path log = folder.resolve("log");

        assertThat(Leash.start(shell("echo out; echo err >&2; exit 7", log))
                        .onExit()
                        .get(10, TimeUnit.SECONDS))
                .isEqualTo(7);
        assertThat(log).hasContent("out\nerr");
    }

    @Test
    void letsACommandEndInOrder() {
        Path log = folder.resolve("log");
        Leash leash = Leash.start(shell("trap 'echo bye; exit 0' TERM; echo up; while :; do sleep 0.1; done", log));
        awaitText(log, "up");

        leash.stop();

        assertThat(log).hasContent("up\nbye");
    }

    @Test
    void endsACommandByForceThatDoesNotWantTo() {
        Path log = folder.resolve("log");
        Leash leash = Leash.start(new LeashedCommand(
                List.of("sh", "-c", "trap '' TERM; echo up; while :; do sleep 1; done"),
                System.getenv(),
                log,
                "TERM",
                Duration.ofSeconds(1)));
        awaitText(log, "up");

        leash.stop();

        assertThat(leash.alive()).isFalse();
    }

    @Test
    void endsTheCommandWhenItsSupervisorIsKilled() throws Exception {
        Path log = folder.resolve("log");
        Process supervisor = new ProcessBuilder(
                        System.getProperty("java.home") + "/bin/java",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Supervisor.class.getName(),
                        log.toString())
                .inheritIO()
                .start();
        ProcessHandle command = process(awaitText(log, "\n").strip()).orElseThrow();

        supervisor.destroyForcibly().waitFor();

        command.onExit().get(10, TimeUnit.SECONDS);
        assertThat(command.isAlive()).isFalse();
    }

    @Test
    void killsTheCommandAndWhatItStarted() {
        Path log = folder.resolve("log");
        Leash leash = Leash.start(shell("sleep 1000 & echo $!; wait", log));
        ProcessHandle started = process(awaitText(log, "\n").strip()).orElseThrow();

        leash.kill();

        assertThat(started.isAlive()).isFalse();
        assertThat(leash.alive()).isFalse();
    }

    /// Holds a command that only ends when it is told to.
    static final class Supervisor {
        public static void main(String[] arguments) {
            Leash.start(shell("echo $$; exec sleep 1000", Path.of(arguments[0])))
                    .onExit()
                    .join();
        }
    }

    private static LeashedCommand shell(String script, Path log) {
        return new LeashedCommand(List.of("sh", "-c", script), System.getenv(), log);
    }

    private static Optional<ProcessHandle> process(String pid) {
        return ProcessHandle.of(Long.parseLong(pid));
    }

    private static String awaitText(Path log, String text) {
        for (int i = 0; i < 100; i++) {
            String all = read(log);
            if (all.contains(text)) {
                return all;
            }
            Waiting.pause();
        }
        throw new AssertionError("No '" + text + "' in " + read(log));
    }

    private static String read(Path log) {
        try {
            return Files.readString(log);
        } catch (IOException e) {
            return "";
        }
    }
}
