package eu.talentpool.localstack.process;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.ServerSocket;
import org.junit.jupiter.api.Test;

class PortsTest {
    @Test
    void namesABusyPortAndTheOptionThatChoosesAnother() throws Exception {
        try (var other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            int port = other.getLocalPort();

            assertThatThrownBy(() -> Ports.requireFree(port, "--elasticsearch-port"))
                    .isInstanceOf(StackFailure.class)
                    .hasMessage("Port " + port + " is in use by another program; free it or choose another with"
                            + " --elasticsearch-port, 0 picks a free one");
        }
    }

    @Test
    void takesAPortThatNobodyHas() {
        assertThatCode(() -> Ports.requireFree(Ports.free(), "--keycloak-port")).doesNotThrowAnyException();
    }
}
