package eu.talentpool.localstack.command;

import eu.talentpool.localstack.folder.DataFolder;
import eu.talentpool.localstack.folder.ProjectHome;
import eu.talentpool.localstack.folder.StackState;
import eu.talentpool.localstack.process.StackFailure;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(
        name = "down",
        mixinStandardHelpOptions = true,
        description = "Stops the stack that runs over the data folder. The data stay.",
        footerHeading = "%nExamples:%n",
        footer = {"  talent-pool down", "  talent-pool down --data /srv/pool"})
final class DownCommand implements Callable<Integer> {
    private static final int PATIENCE_SECONDS = 90;

    @Mixin
    private DataOption data = new DataOption();

    @Override
    public Integer call() {
        DataFolder folder = data.data(ProjectHome.ofEnvironment());
        Optional<StackState> state = folder.findState();
        state.flatMap(running -> ProcessHandle.of(running.pid())).ifPresent(DownCommand::stop);
        System.out.println((state.isPresent() ? "Stopped the stack over " : "No stack runs over ") + folder.path());
        return 0;
    }

    private static void stop(ProcessHandle supervisor) {
        supervisor.destroy();
        try {
            supervisor.onExit().orTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS).join();
        } catch (CompletionException e) {
            throw new StackFailure("Process " + supervisor.pid() + " did not stop in " + PATIENCE_SECONDS + " s", e);
        }
    }
}
