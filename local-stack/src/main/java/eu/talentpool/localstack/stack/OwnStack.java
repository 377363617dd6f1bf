package eu.talentpool.localstack.stack;

import eu.talentpool.localstack.distribution.Server;
import eu.talentpool.localstack.folder.FolderLock;
import eu.talentpool.localstack.folder.StackState;
import eu.talentpool.localstack.process.Leash;
import eu.talentpool.localstack.process.Ports;
import eu.talentpool.localstack.process.StackFailure;
import eu.talentpool.localstack.server.LocalServer;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// A set of servers that this JVM holds: they end when it ends. Others find them by the data folder.
public final class OwnStack implements AutoCloseable {
    private final StackOptions options;
    private final FolderLock lock;
    private final Consumer<String> progress;
    private final Map<Server, LocalServer> servers = new ConcurrentHashMap<>();
    private final Map<Server, Leash> leashes = new ConcurrentHashMap<>();
    private boolean closed;

    private OwnStack(StackOptions options, FolderLock lock, Consumer<String> progress) {
        this.options = options;
        this.lock = lock;
        this.progress = progress;
    }

    /// Starts the servers of the options side by side and waits until all are ready.
    /// @param progress told one line for each step
    /// @throws StackFailure if the data folder or a port is taken, or a server does not start; then all are stopped
    public static OwnStack start(StackOptions options, Consumer<String> progress) {
        FolderLock lock = options.data()
                .tryLock()
                .orElseThrow(() -> new StackFailure(
                        "The data folder " + options.data().path() + " is in use by another running stack"));
        var stack = new OwnStack(options, lock, progress);
        try {
            options.servers().forEach(stack::requireFreePort);
            stack.startAll();
            return stack;
        } catch (RuntimeException e) {
            stack.close();
            throw e;
        }
    }

    /// Addresses and logins of what runs.
    public Stack stack() {
        return new Stack(options.data(), state());
    }

    /// Starts one server, with the port it had before if it was started before, and waits until it is ready.
    /// @throws StackFailure if it does not start
    public void start(Server kind) {
        startOne(kind);
        publish();
    }

    /// Ends one server at once with SIGKILL.
    public void kill(Server kind) {
        running(kind).kill();
    }

    /// Ends one server in order.
    public void stop(Server kind) {
        running(kind).stop();
    }

    /// Completes when any of the servers ends by itself or is ended.
    public CompletableFuture<?> anyExit() {
        return CompletableFuture.anyOf(
                leashes.values().stream().map(Leash::onExit).toArray(CompletableFuture[]::new));
    }

    /// Ends all servers in order and frees the data folder. Does nothing the second time.
    @Override
    public synchronized void close() {
        if (closed) {
            return;
        }
        closed = true;
        leashes.values().parallelStream().forEach(Leash::stop);
        options.data().removeState();
        lock.close();
    }

    private void requireFreePort(Server kind) {
        int port = options.ports().getOrDefault(kind, 0);
        if (port != 0) {
            String option = kind == Server.POSTGRESQL ? "--postgres-port" : "--" + kind.key() + "-port";
            Ports.requireFree(port, option);
        }
    }

    private void startAll() {
        var firstFailure = new AtomicReference<@Nullable RuntimeException>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            options.servers().forEach(kind -> threads.execute(() -> startOrStopAll(kind, firstFailure)));
        }
        RuntimeException failure = firstFailure.get();
        if (failure != null) {
            throw failure;
        }
        publish();
    }

    private void startOrStopAll(Server kind, AtomicReference<@Nullable RuntimeException> firstFailure) {
        try {
            startOne(kind);
        } catch (RuntimeException e) {
            if (firstFailure.compareAndSet(null, e)) {
                close();
            }
        }
    }

    private void startOne(Server kind) {
        LocalServer server = servers.computeIfAbsent(kind, options::server);
        var start = new ServerStart(server, options.data().log(kind.key()), progress);
        start.prepare();
        start.awaitReady(launch(server));
    }

    private synchronized Leash launch(LocalServer server) {
        if (closed) {
            throw new StackFailure(
                    "The stack was stopped before " + server.kind().title() + " was launched");
        }
        Leash leash = Leash.start(server.command());
        leashes.put(server.kind(), leash);
        return leash;
    }

    private Leash running(Server kind) {
        Leash leash = leashes.get(kind);
        if (leash == null) {
            throw new IllegalStateException(kind.title() + " was never started in this stack");
        }
        return leash;
    }

    private void publish() {
        options.data().writeState(state());
    }

    private StackState state() {
        var ports = servers.values().stream().collect(Collectors.toMap(LocalServer::kind, LocalServer::port));
        return StackState.ofThisProcess(ports, null);
    }
}
