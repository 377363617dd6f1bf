package eu.talentpool.localstack.command;

import eu.talentpool.localstack.process.StackFailure;
import java.io.PrintStream;
import java.time.Duration;

/// One step of what a command does.
/// @param title what is done, such as "Database schema"
/// @param work does it and returns what to say at the end, such as "up to date"
record Step(String title, Work work) {

    /// What a step does.
    interface Work {
        /// @return a few words on the result
        /// @throws StackFailure with a sentence for the person at the terminal
        String run();
    }

    /// Does the work and says so in one line with the seconds it took.
    void run(PrintStream out) {
        long began = System.nanoTime();
        String result = work.run();
        long seconds = Duration.ofNanos(System.nanoTime() - began).toSeconds();
        out.printf("%s ... %s (%d s)%n", title, result, seconds);
    }
}
