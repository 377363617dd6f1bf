package eu.talentpool.localstack.command;

import eu.talentpool.localstack.distribution.Server;
import eu.talentpool.localstack.folder.DataFolder;
import eu.talentpool.localstack.folder.ProjectHome;
import eu.talentpool.localstack.stack.OwnStack;
import eu.talentpool.localstack.stack.StackOptions;
import java.util.EnumSet;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "demo",
        mixinStandardHelpOptions = true,
        description = "Shows the pool at work: starts all, brings in the bundled invented sample and prints who matches"
                + " what, why, and on which legal pathway.",
        footerHeading = "%nExamples:%n",
        footer = {"  talent-pool demo", "  talent-pool demo --exit"})
final class DemoCommand implements Callable<Integer> {
    private final ProjectHome home = ProjectHome.ofEnvironment();

    @Mixin
    private DataOption data = new DataOption();

    @Mixin
    private PortOptions ports = new PortOptions();

    @Option(names = "--exit", description = "Stop everything after the tables, instead of running until Ctrl-C.")
    private boolean exit;

    @Override
    public Integer call() {
        DataFolder folder = data.data(home);
        int servicePort = ports.service();
        var options = new StackOptions(folder, EnumSet.allOf(Server.class), ports.servers(), home.realm(), false);
        try (var own = OwnStack.start(options, System.out::println)) {
            steps(new Pool(home, folder, own), servicePort).forEach(step -> step.run(System.out));
            System.out.println(Addresses.of(own.stack()));
            return exit ? 0 : UpCommand.keepRunning(own, folder);
        }
    }

    /// The steps of the demo once the servers are ready.
    private static List<Step> steps(Pool pool, int servicePort) {
        return UpCommand.steps(pool, servicePort);
    }
}
