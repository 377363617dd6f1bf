package eu.talentpool.localstack.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;

/// TCP ports on loopback.
public final class Ports {
    private Ports() {}

    /// A port that nothing listens on now.
    public static int free() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException("No free port on 127.0.0.1", e);
        }
    }

    private static boolean busy(int port) {
        try (var socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            return false;
        } catch (IOException e) {
            return true;
        }
    }

    /// @param option the option that chooses another port, named in the message
    /// @throws StackFailure if another program listens on the port
    public static void requireFree(int port, String option) {
        if (busy(port)) {
            throw new StackFailure(
                    "Port %d is in use by another program; free it or choose another with %s, 0 picks a free one"
                            .formatted(port, option));
        }
    }
}
