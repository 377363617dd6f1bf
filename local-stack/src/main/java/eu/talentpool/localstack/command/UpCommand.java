package eu.talentpool.localstack.command;

import eu.talentpool.localstack.distribution.Server;
import eu.talentpool.localstack.folder.DataFolder;
import eu.talentpool.localstack.folder.ProjectHome;
import eu.talentpool.localstack.process.StackFailure;
import eu.talentpool.localstack.stack.OwnStack;
import eu.talentpool.localstack.stack.StackOptions;
import java.util.EnumSet;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(
        name = "up",
        mixinStandardHelpOptions = true,
        description = "Starts the servers and the matching service and keeps them running until Ctrl-C.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  talent-pool up",
            "  talent-pool up --detach",
            "  talent-pool up --data /srv/pool --elasticsearch-port 0 --service-port 8090"
        })
final class UpCommand implements Callable<Integer> {
    private final ProjectHome home = ProjectHome.ofEnvironment();

    @Mixin
    private DataOption data = new DataOption();

    @Mixin
    private PortOptions ports = new PortOptions();

    @Option(names = "--detach", description = "Return when all is ready; one process goes on until talent-pool down.")
    private boolean detach;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        DataFolder folder = data.data(home);
        if (detach) {
            var arguments = spec.commandLine().getParseResult().originalArgs();
            return new Detached(folder).start(arguments);
        }
        int servicePort = ports.service();
        var options = new StackOptions(folder, EnumSet.allOf(Server.class), ports.servers(), home.realm(), false);
        try (var own = OwnStack.start(options, System.out::println)) {
            var pool = new Pool(home, folder, own);
            steps(pool, servicePort).forEach(step -> step.run(System.out));
            System.out.println(Addresses.of(own.stack()));
            return keepRunning(own, folder);
        }
    }

    /// Waits until a person stops the stack, which ends this JVM.
    /// @throws StackFailure if a server ends by itself
    static int keepRunning(OwnStack own, DataFolder folder) {
        System.out.println("Stop all with Ctrl-C or talent-pool down.");
        own.anyExit().join();
        if (own.closed()) {
            return 0;
        }
        throw new StackFailure("A server ended by itself; see the logs in " + folder.part("logs"));
    }

    /// What follows once the servers are ready.
    private static List<Step> steps(Pool pool, int servicePort) {
        return List.of(schema(pool), worker(pool), service(pool, servicePort));
    }

    static Step schema(Pool pool) {
        return new Step("Tables, index and taxonomy", () -> pool.batch("migrate", "migrate"));
    }

    static Step worker(Pool pool) {
        return new Step("Worker", () -> {
            pool.startWorker();
            return "runs jobs, follows every change";
        });
    }

    static Step service(Pool pool, int servicePort) {
        return new Step("Matching service", () -> {
            pool.startService(servicePort);
            return "ready on 127.0.0.1:" + servicePort;
        });
    }
}
