package eu.talentpool.localstack.process;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What to run on a leash.
/// @param line the program and its arguments
/// @param environment all its variables; it inherits none of this JVM
/// @param log the file that receives all output, emptied first; null for the output of this JVM
/// @param stopSignal name of the signal that asks the program to end, such as TERM
/// @param grace time from that signal to SIGKILL, in whole seconds
public record LeashedCommand(
        List<String> line,
        Map<String, String> environment,
        @Nullable Path log,
        String stopSignal,
        Duration grace) {

    /// A command that ends on TERM within 30 seconds.
    public LeashedCommand(List<String> line, Map<String, String> environment, @Nullable Path log) {
        this(line, environment, log, "TERM", Duration.ofSeconds(30));
    }

    ProcessBuilder.Redirect output() {
        return log == null ? ProcessBuilder.Redirect.INHERIT : ProcessBuilder.Redirect.to(log.toFile());
    }
}
