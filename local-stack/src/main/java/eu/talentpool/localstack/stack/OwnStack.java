package eu.talentpool.localstack.stack;

import eu.talentpool.localstack.distribution.Server;
import eu.talentpool.localstack.folder.DataFolder;
import eu.talentpool.localstack.folder.FolderLock;
import eu.talentpool.localstack.folder.StackState;
import eu.talentpool.localstack.process.Leash;
import eu.talentpool.localstack.process.LeashedCommand;
import eu.talentpool.localstack.process.Ports;
import eu.talentpool.localstack.process.StackFailure;
import eu.talentpool.localstack.server.LocalServer;
import java.util.Deque;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A set of servers that this JVM holds: they end when it ends. Others find them by the data folder.
public final class OwnStack implements AutoCloseable {
    private final StackOptions options;
    private final FolderLock lock;
    private final Consumer<String> progress;
    private final Map<Server, LocalServer> servers = new ConcurrentHashMap<>();
    private final Map<Server, Leash> leashes = new ConcurrentHashMap<>();
    private final Deque<Leash> programs = new ConcurrentLinkedDeque<>();
    private final Thread atShutdown = new Thread(this::close);
    private volatile boolean ready;
    private volatile @Nullable Integer servicePort;
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
        return tryStart(options, progress).orElseThrow(() -> inUse(options.data()));
    }

    /// As [#start], but none if the data folder is taken.
    public static Optional<OwnStack> tryStart(StackOptions options, Consumer<String> progress) {
        return options.data().tryLock().map(lock -> start(options, lock, progress));
    }

    private static OwnStack start(StackOptions options, FolderLock lock, Consumer<String> progress) {
        var stack = new OwnStack(options, lock, progress);
        Runtime.getRuntime().addShutdownHook(stack.atShutdown);
        try {
            options.data().makeSecrets();
            stack.publish();
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

    /// Launches a program that uses the servers; it ends before they do.
    /// @throws StackFailure if the stack is stopping
    public synchronized Leash launch(LeashedCommand command) {
        if (closed) {
            throw stopping();
        }
        Leash leash = Leash.start(command);
        programs.push(leash);
        return leash;
    }

    /// Tells those who look for the stack that the matching service answers.
    public void serviceReady(int port) {
        servicePort = port;
        publish();
    }

    /// Completes when any of the servers or programs that run now has ended.
    public CompletableFuture<?> anyExit() {
        return CompletableFuture.anyOf(Stream.concat(leashes.values().stream(), programs.stream())
                .filter(Leash::alive)
                .map(Leash::onExit)
                .toArray(CompletableFuture[]::new));
    }

    /// Ends the programs, then all servers, in order, and frees the data folder. Does nothing the second time.
    @Override
    public synchronized void close() {
        if (closed) {
            return;
        }
        closed = true;
        programs.forEach(Leash::stop);
        leashes.values().parallelStream().forEach(Leash::stop);
        options.data().removeState();
        lock.close();
        forgetShutdown();
    }

    private void forgetShutdown() {
        try {
            Runtime.getRuntime().removeShutdownHook(atShutdown);
        } catch (IllegalStateException e) {
            // The JVM is shutting down; this is the hook at work.
        }
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
        ready = true;
        publish();
    }

    private void startOrStopAll(Server kind, AtomicReference<@Nullable RuntimeException> firstFailure) {
        try {
            startOne(kind);
        } catch (RuntimeException e) {
            if (firstFailure.compareAndSet(null, closed() ? stopping() : e)) {
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

    /// Whether the stack was told to end; waits while it ends.
    public synchronized boolean closed() {
        return closed;
    }

    private static StackFailure inUse(DataFolder data) {
        String holder =
                data.findState().map(state -> " (process " + state.pid() + ")").orElse("");
        return new StackFailure("The data folder " + data.path() + " is in use by another stack" + holder
                + "; stop that one with ./talent-pool down, or choose another folder with --data");
    }

    private static StackFailure stopping() {
        return new StackFailure("Stopped while the stack was starting.");
    }

    private synchronized void publish() {
        options.data().writeState(state());
    }

    private StackState state() {
        var ports = servers.values().stream().collect(Collectors.toMap(LocalServer::kind, LocalServer::port));
        return StackState.ofThisProcess(ready, ports, servicePort);
    }
}
