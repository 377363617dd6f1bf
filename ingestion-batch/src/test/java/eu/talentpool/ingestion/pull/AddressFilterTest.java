package eu.talentpool.ingestion.pull;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AddressFilterTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "127.0.0.1",
                "127.9.9.9",
                "0.0.0.0",
                "10.1.2.3",
                "172.16.0.1",
                "172.31.255.255",
                "192.168.1.1",
                "169.254.169.254",
                "100.64.0.1",
                "192.0.0.8",
                "198.18.0.1",
                "224.0.0.1",
                "255.255.255.255",
                "::1",
                "::",
                "fe80::1",
                "fec0::1",
                "fd00::1",
                "fc00::1",
                "ff02::1",
                "::ffff:127.0.0.1",
                "::127.0.0.1",
                "64:ff9b::7f00:1",
                "2002:7f00:1::"
            })
    void refusesAddressesOfThisMachineAndOfPrivateNetworks(String address) throws UnknownHostException {
        assertThat(AddressFilter.isPrivate(InetAddress.getByName(address))).isTrue();
        assertThatThrownBy(() -> new AddressFilter(Set.of()).resolve(address))
                .isInstanceOf(AddressFilter.Refused.class)
                .hasMessageContaining(address)
                .hasMessageContaining("private_hosts");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.1.1.1", "100.63.0.1", "100.128.0.1", "172.32.0.1", "192.0.2.1", "2606:4700::1111"})
    void letsPublicAddressesThrough(String address) throws UnknownHostException {
        assertThat(new AddressFilter(Set.of()).resolve(address)).containsExactly(InetAddress.getByName(address));
    }

    @Test
    void letsAHostThroughThatTheOperatorNamed() throws UnknownHostException {
        assertThat(new AddressFilter(Set.of("localhost")).resolve("LocalHost")).isNotEmpty();
        assertThatThrownBy(() -> new AddressFilter(Set.of("127.0.0.1")).resolve("localhost"))
                .isInstanceOf(AddressFilter.Refused.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"file:///etc/passwd", "ftp://example.org/", "jar:http://example.org!/"})
    void refusesOtherSchemes(String address) {
        assertThatThrownBy(() -> AddressFilter.requireScheme(URI.create(address)))
                .isInstanceOf(PullFailure.class);
    }
}
