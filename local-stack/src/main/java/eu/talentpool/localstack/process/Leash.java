package eu.talentpool.localstack.process;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/// A child process in a session of its own that cannot outlive this JVM: a small shell script reads a pipe
/// that this JVM holds and ends the child when the pipe closes, also after SIGKILL.
public final class Leash {
    private static final String SCRIPT = script();

    private final Process process;

    private Leash(Process process) {
        this.process = process;
    }

    /// Starts the command.
    /// @throws UncheckedIOException if the operating system refuses to
    public static Leash start(LeashedCommand command) {
        var line = new ArrayList<>(session());
        line.addAll(List.of("sh", "-c", SCRIPT, "leash", command.stopSignal()));
        line.add(Long.toString(command.grace().toSeconds()));
        line.addAll(command.line());
        var builder = new ProcessBuilder(line).redirectErrorStream(command.log() != null);
        builder.redirectOutput(command.output());
        if (command.log() == null) {
            builder.redirectError(ProcessBuilder.Redirect.INHERIT);
        }
        builder.environment().clear();
        builder.environment().putAll(command.environment());
        try {
            return new Leash(builder.start());
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot start " + command.line().getFirst(), e);
        }
    }

    /// The words that make a command the leader of a new session, out of reach of a terminal's Ctrl-C.
    public static List<String> session() {
        boolean linux =
                Stream.of("/usr/bin/setsid", "/bin/setsid").map(Path::of).anyMatch(Files::exists);
        return linux ? List.of("setsid") : List.of("perl", "-MPOSIX", "-e", "POSIX::setsid(); exec @ARGV");
    }

    public boolean alive() {
        return process.isAlive();
    }

    /// Completes with the command's exit code.
    public CompletableFuture<Integer> onExit() {
        return process.onExit().thenApply(Process::exitValue);
    }

    /// Asks the command to end, waits for it, and ends it by force when its grace is over.
    public void stop() {
        try {
            process.getOutputStream().close();
        } catch (IOException e) {
            // The pipe is broken because the leash is gone already.
        }
        process.onExit().join();
    }

    /// SIGKILL to the command and all it started, as when the machine loses power.
    public void kill() {
        var all = Stream.concat(Stream.of(process.toHandle()), process.descendants())
                .toList();
        all.forEach(ProcessHandle::destroyForcibly);
        all.forEach(handle -> handle.onExit().orTimeout(30, TimeUnit.SECONDS).join());
    }

    private static String script() {
        try (InputStream in = Objects.requireNonNull(Leash.class.getResourceAsStream("leash.sh"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
