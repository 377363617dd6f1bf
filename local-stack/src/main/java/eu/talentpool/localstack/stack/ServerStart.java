package eu.talentpool.localstack.stack;

import eu.talentpool.localstack.distribution.ServerCache;
import eu.talentpool.localstack.process.Leash;
import eu.talentpool.localstack.process.LogTail;
import eu.talentpool.localstack.process.StackFailure;
import eu.talentpool.localstack.process.Waiting;
import eu.talentpool.localstack.server.LocalServer;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.function.Consumer;

/// One start of one server, with what it tells the person who waits.
final class ServerStart {
    private static final Duration PATIENCE = Duration.ofMinutes(4);

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
        if (!ServerCache.ofUser().has(server.kind())) {
            progress.accept(name + " ... being unpacked, this time only");
        }
        try {
            server.prepare();
        } catch (IllegalStateException | UncheckedIOException e) {
            throw new StackFailure(name + " cannot be prepared. " + e.getMessage(), e);
        }
    }

    void awaitReady(Leash leash) {
        while (!server.ready()) {
            if (!leash.alive()) {
                throw new StackFailure(name + " ended while it started. " + LogTail.of(log));
            }
            if (elapsed().compareTo(PATIENCE) > 0) {
                throw new StackFailure(
                        name + " was not ready after " + PATIENCE.toMinutes() + " minutes. " + LogTail.of(log));
            }
            Waiting.pause();
        }
        progress.accept("%s ... ready on 127.0.0.1:%d (%d s)"
                .formatted(name, server.port(), elapsed().toSeconds()));
    }

    private Duration elapsed() {
        return Duration.ofNanos(System.nanoTime() - began);
    }
}
