package eu.talentpool.localstack.command;

import eu.talentpool.localstack.folder.DataFolder;
import eu.talentpool.localstack.folder.StackState;
import eu.talentpool.localstack.process.Leash;
import eu.talentpool.localstack.process.Waiting;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Starts `up` in a session of its own and waits until it is ready.
record Detached(DataFolder data) {

    /// @param arguments those of `up`; returns its exit code if it fails, else 0
    int start(List<String> arguments) {
        Path log = data.log("supervisor");
        Process supervisor = launch(arguments, log);
        Thread withUs = new Thread(supervisor::destroy);
        Runtime.getRuntime().addShutdownHook(withUs);
        long shown = 0;
        boolean ready = false;
        while (!ready && supervisor.isAlive()) {
            Waiting.pause();
            ready = data.findState()
                    .filter(state -> isComplete(state, supervisor))
                    .isPresent();
            shown = show(log, shown);
        }
        show(log, shown);
        Runtime.getRuntime().removeShutdownHook(withUs);
        return ready ? 0 : supervisor.exitValue();
    }

    private static boolean isComplete(StackState state, Process supervisor) {
        return state.pid() == supervisor.pid() && state.servicePort() != null;
    }

    private static Process launch(List<String> arguments, Path log) {
        var line = new ArrayList<>(Leash.session());
        line.add(System.getProperty("java.home") + "/bin/java");
        line.addAll(thisProgram());
        arguments.stream().filter(argument -> !argument.equals("--detach")).forEach(line::add);
        try {
            return new ProcessBuilder(line)
                    .redirectErrorStream(true)
                    .redirectInput(Path.of("/dev/null").toFile())
                    .redirectOutput(log.toFile())
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot start the supervisor", e);
        }
    }

    private static List<String> thisProgram() {
        String path = System.getProperty("java.class.path");
        return path.endsWith("-exec.jar")
                ? List.of("-jar", path)
                : List.of("-cp", path, "eu.talentpool.localstack.LocalStack");
    }

    private static long show(Path log, long from) {
        try {
            byte[] all = Files.readAllBytes(log);
            System.out.write(all, (int) from, (int) (all.length - from));
            System.out.flush();
            return all.length;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
