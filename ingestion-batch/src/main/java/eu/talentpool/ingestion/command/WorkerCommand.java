package eu.talentpool.ingestion.command;

import eu.talentpool.ingestion.worker.Worker;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

@Command(
        name = "worker",
        mixinStandardHelpOptions = true,
        description = {
            "Runs the jobs that are asked for by API (POST /api/v1/jobs/JOB) and those of the schedule, and brings"
                    + " every change to the index within two seconds.",
            "Goes on until it is stopped; any number of workers may run."
        })
final class WorkerCommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Override
    public Integer call() throws Exception {
        try (var pool = Pool.open()) {
            var worker = pool.get(Worker.class);
            worker.start();
            var out = spec.commandLine().getOut();
            out.printf("Worker %s is at work.%n", Worker.name());
            out.flush();
            worker.join();
            return 0;
        }
    }
}
