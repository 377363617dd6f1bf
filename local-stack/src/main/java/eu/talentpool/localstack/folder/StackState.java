package eu.talentpool.localstack.folder;

import com.fasterxml.jackson.annotation.JsonIgnore;
import eu.talentpool.localstack.distribution.Server;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What runs over a data folder now.
/// @param pid the process that holds the servers
/// @param since when that process began, which tells it from a later one with the same id
/// @param ports of the servers that are ready
/// @param servicePort of the matching service, null while it does not run
public record StackState(
        long pid,
        Instant since,
        Map<Server, Integer> ports,
        @Nullable Integer servicePort) {

    /// The state of a stack that this process holds.
    public static StackState ofThisProcess(Map<Server, Integer> ports, @Nullable Integer servicePort) {
        ProcessHandle self = ProcessHandle.current();
        return new StackState(self.pid(), began(self), Map.copyOf(ports), servicePort);
    }

    @JsonIgnore
    boolean alive() {
        return ProcessHandle.of(pid)
                .filter(holder -> began(holder).equals(since))
                .isPresent();
    }

    private static Instant began(ProcessHandle process) {
        return process.info().startInstant().orElse(Instant.EPOCH);
    }
}
