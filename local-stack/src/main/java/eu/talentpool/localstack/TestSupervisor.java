package eu.talentpool.localstack;

import eu.talentpool.localstack.distribution.Server;
import eu.talentpool.localstack.process.Leash;
import eu.talentpool.localstack.process.StackFailure;
import eu.talentpool.localstack.stack.OwnStack;
import eu.talentpool.localstack.stack.StackOptions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/// The process that holds the shared server set of the tests until nobody uses it. Its data begin empty each time,
/// because they are not safe against power loss.
final class TestSupervisor {
    private static final long PAUSE_MILLIS = 300;

    private final TestSet set;
    private final OwnStack stack;

    private TestSupervisor(TestSet set, OwnStack stack) {
        this.set = set;
        this.stack = stack;
    }

    /// Starts the supervisor in a session of its own, so that it outlives the test JVM and sees no Ctrl-C.
    static void launch(Path home) {
        TestSet set = TestSet.of(home);
        set.forgetKeycloak();
        var line = new ArrayList<>(Leash.session());
        line.addAll(List.of(System.getProperty("java.home") + "/bin/java", "-Xmx128m", "-XX:+UseSerialGC"));
        line.addAll(List.of("-XX:TieredStopAtLevel=1", "-cp", System.getProperty("java.class.path")));
        line.addAll(List.of(TestSupervisor.class.getName(), home.toString()));
        var builder = new ProcessBuilder(line)
                .redirectErrorStream(true)
                .redirectInput(Path.of("/dev/null").toFile())
                .redirectOutput(set.log().toFile());
        try {
            set.setSupervisor(builder.start().toHandle());
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot start the supervisor of the test servers", e);
        }
    }

    /// @param arguments the folder of the project
    public static void main(String[] arguments) throws InterruptedException {
        Path home = Path.of(arguments[0]);
        TestSet set = TestSet.of(home);
        set.data().empty();
        var options = StackOptions.forTests(
                set.data().path(), TestStack.realm(home), Server.ELASTICSEARCH, Server.POSTGRESQL);
        try (var stack = OwnStack.start(options, System.out::println)) {
            Runtime.getRuntime().addShutdownHook(new Thread(stack::close));
            new TestSupervisor(set, stack).superviseUntilUnused();
        } catch (StackFailure e) {
            System.out.println(e.getMessage());
            System.exit(1);
        }
    }

    private void superviseUntilUnused() throws InterruptedException {
        boolean keycloakStarted = false;
        while (!set.alone(this::stopIfUnused)) {
            if (set.keycloakWanted() && !keycloakStarted) {
                stack.start(Server.KEYCLOAK);
                keycloakStarted = true;
            }
            TimeUnit.MILLISECONDS.sleep(PAUSE_MILLIS);
        }
    }

    private boolean stopIfUnused() {
        if (!set.inUse()) {
            stack.close();
        }
        return !set.inUse();
    }
}
