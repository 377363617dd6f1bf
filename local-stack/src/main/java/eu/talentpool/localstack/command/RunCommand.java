package eu.talentpool.localstack.command;

import eu.talentpool.localstack.distribution.Server;
import eu.talentpool.localstack.folder.DataFolder;
import eu.talentpool.localstack.folder.ProjectHome;
import eu.talentpool.localstack.process.Leash;
import eu.talentpool.localstack.process.LeashedCommand;
import eu.talentpool.localstack.process.Waiting;
import eu.talentpool.localstack.stack.OwnStack;
import eu.talentpool.localstack.stack.Stack;
import eu.talentpool.localstack.stack.StackOptions;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "run",
        mixinStandardHelpOptions = true,
        description = {
            "Runs a command that uses the servers, and returns its exit code.",
            "Joins the stack that runs over the data folder, waits for one that starts, or else starts one and stops"
                    + " it at the end. With SPRING_DATASOURCE_URL in the environment it starts none: the command then"
                    + " uses the servers that the environment names."
        },
        footerHeading = "%nExamples:%n",
        footer = {"  talent-pool run -- env", "  talent-pool run --without-keycloak -- java -jar job.jar"})
final class RunCommand implements Callable<Integer> {
    private final ProjectHome home = ProjectHome.ofEnvironment();

    @Mixin
    private DataOption data = new DataOption();

    @Option(names = "--without-keycloak", description = "Do not start Keycloak if a stack has to be started.")
    private boolean withoutKeycloak;

    @Parameters(arity = "1..*", paramLabel = "COMMAND", description = "The command and its arguments, after --.")
    private List<String> command = List.of();

    @Override
    public Integer call() {
        if (System.getenv("SPRING_DATASOURCE_URL") != null) {
            return await(Leash.start(new LeashedCommand(command, System.getenv(), null)));
        }
        DataFolder folder = data.data(home);
        Optional<Stack> running = Stack.find(folder);
        for (boolean told = false; running.isEmpty(); running = Stack.find(folder)) {
            Optional<OwnStack> own = OwnStack.tryStart(options(folder), System.err::println);
            if (own.isPresent()) {
                return runOver(own.get());
            }
            told = told || tellThatWeWait();
            Waiting.pause();
        }
        return await(Leash.start(over(running.get())));
    }

    private Integer runOver(OwnStack own) {
        try (own) {
            return own.launch(over(own.stack())).onExit().join();
        }
    }

    /// Also when Ctrl-C ends this process, it first waits for the command to end.
    private static int await(Leash leash) {
        Runtime.getRuntime().addShutdownHook(new Thread(leash::stop));
        return leash.onExit().join();
    }

    private static boolean tellThatWeWait() {
        System.err.println("Waiting for the stack that another command is starting or stopping ...");
        return true;
    }

    private LeashedCommand over(Stack stack) {
        return new LeashedCommand(command, new ProgramEnvironment(home, stack).ofJobs(), null);
    }

    private StackOptions options(DataFolder folder) {
        Set<Server> servers = EnumSet.allOf(Server.class);
        if (withoutKeycloak) {
            servers.remove(Server.KEYCLOAK);
        }
        return new StackOptions(folder, servers, Map.of(), home.realm(), false);
    }
}
