package eu.talentpool.localstack.stack;

import eu.talentpool.localstack.process.Leash;
import eu.talentpool.localstack.process.StackFailure;
import eu.talentpool.localstack.server.LocalServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/// One start of one server, with what it tells the person who waits.
final class ServerStart {
    private static final Duration PATIENCE = Duration.ofMinutes(4);
    private static final long PAUSE_MILLIS = 200;
    private static final int LOG_LINES = 15;

    private final LocalServer server;
    private final Path log;
    private final Consumer<String> progress;
    private final String name;
    private final long began = System.nanoTime();

    ServerStart(LocalServer server, Path log, Consumer<String> progress) {
        this.server = server;
        this.log = log;
        this.progress = progress;
        this.name = server.kind().title() + " " + server.kind().version();
    }

    void prepare() {
        try {
            server.prepare(step -> progress.accept(name + " ... " + step));
        } catch (IllegalStateException | UncheckedIOException e) {
            throw new StackFailure(name + " cannot be prepared. " + e.getMessage(), e);
        }
    }

    void awaitReady(Leash leash) {
        while (!server.ready()) {
            if (!leash.alive()) {
                throw new StackFailure(name + " ended while it started. " + lastLines());
            }
            if (elapsed().compareTo(PATIENCE) > 0) {
                throw new StackFailure(
                        name + " was not ready after " + PATIENCE.toMinutes() + " minutes. " + lastLines());
            }
            pause();
        }
        progress.accept("%s ... ready on 127.0.0.1:%d (%d s)"
                .formatted(name, server.port(), elapsed().toSeconds()));
    }

    private Duration elapsed() {
        return Duration.ofNanos(System.nanoTime() - began);
    }

    private void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(PAUSE_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StackFailure("Interrupted while " + name + " started");
        }
    }

    private String lastLines() {
        try {
            String[] lines = Files.readString(log, StandardCharsets.ISO_8859_1).split("\n");
            return Arrays.stream(lines)
                    .skip(Math.max(0, lines.length - LOG_LINES))
                    .collect(Collectors.joining("\n    ", "The end of its log " + log + ":\n    ", ""));
        } catch (IOException e) {
            return "It left no log in " + log;
        }
    }
}
