package eu.talentpool.localstack;

import eu.talentpool.localstack.distribution.Server;
import eu.talentpool.localstack.process.StackFailure;
import eu.talentpool.localstack.stack.Stack;
import eu.talentpool.localstack.stack.StackOptions;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// The one server set that all tests of a Maven run share. The first test that asks starts it; it stops by itself
/// when Maven is gone. A test keeps out of the others' way by a database and an index prefix of its own.
///
/// Needs the system property `talentpool.home`, the folder of the whole project.
public final class TestStack {
    private static final long PAUSE_MILLIS = 200;

    private TestStack() {}

    /// Elasticsearch and PostgreSQL. Takes about 15 seconds the first time, nothing later.
    /// @throws StackFailure if they do not start
    public static synchronized Stack get() {
        return join(stack -> true);
    }

    /// As [#get], with Keycloak and the realm of `auth-config`. Takes about 20 seconds more the first time.
    /// @throws StackFailure if they do not start
    public static synchronized Stack withKeycloak() {
        join(stack -> true);
        TestSet.of(home()).askForKeycloak();
        return join(stack -> stack.state().ports().containsKey(Server.KEYCLOAK));
    }

    /// Options for a server set that one test has for itself and may kill, with free ports.
    /// @param data an empty folder, or one that such a set left
    public static StackOptions ownOptions(Path data, Server... servers) {
        return StackOptions.forTests(data, realm(home()), servers);
    }

    /// Where the project keeps its realm.
    static Path realm(Path home) {
        return home.resolve("auth-config/src/main/keycloak/talent-pool-realm.json");
    }

    private static Path home() {
        String home = System.getProperty("talentpool.home");
        return Path.of(Objects.requireNonNull(home, "Set -Dtalentpool.home to the folder of the project"));
    }

    private static Stack join(Predicate<Stack> wanted) {
        TestSet set = TestSet.of(home());
        set.alone(() -> {
            set.addUser(testRun());
            if (!set.supervised()) {
                TestSupervisor.launch(home());
            }
            return true;
        });
        return await(set, wanted);
    }

    private static Stack await(TestSet set, Predicate<Stack> wanted) {
        while (set.supervised()) {
            Optional<Stack> stack = Stack.find(set.data()).filter(wanted);
            if (stack.isPresent()) {
                return stack.get();
            }
            pause();
        }
        throw new StackFailure("The servers for the tests did not start; see " + set.log());
    }

    /// The Maven process above this JVM, or this JVM when an IDE started it.
    private static ProcessHandle testRun() {
        ProcessHandle self = ProcessHandle.current();
        return Stream.iterate(Optional.of(self), Optional::isPresent, process -> process.flatMap(ProcessHandle::parent))
                .flatMap(Optional::stream)
                .filter(TestStack::isMaven)
                .findFirst()
                .orElse(self);
    }

    private static boolean isMaven(ProcessHandle process) {
        return process.info().commandLine().orElse("").contains("org.codehaus.plexus.classworlds");
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(PAUSE_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StackFailure("Interrupted while the servers for the tests started");
        }
    }
}
