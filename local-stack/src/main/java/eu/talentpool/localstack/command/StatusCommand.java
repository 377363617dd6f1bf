package eu.talentpool.localstack.command;

import eu.talentpool.localstack.folder.DataFolder;
import eu.talentpool.localstack.folder.ProjectHome;
import eu.talentpool.localstack.folder.StackState;
import eu.talentpool.localstack.stack.Stack;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(
        name = "status",
        mixinStandardHelpOptions = true,
        description = "Says what runs over the data folder, and where. Exit code 1 if nothing does.",
        footerHeading = "%nExamples:%n",
        footer = {"  talent-pool status", "  talent-pool status --data /srv/pool"})
final class StatusCommand implements Callable<Integer> {
    @Mixin
    private DataOption data = new DataOption();

    @Override
    public Integer call() {
        DataFolder folder = data.data(ProjectHome.ofEnvironment());
        Optional<StackState> state = folder.findState();
        if (state.isEmpty()) {
            System.out.println("No stack runs over " + folder.path());
            return 1;
        }
        System.out.printf("Process %d holds the stack over %s%n", state.get().pid(), folder.path());
        System.out.println(Stack.find(folder).map(Addresses::of).orElse("It is starting."));
        return 0;
    }
}
