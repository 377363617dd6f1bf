package eu.talentpool.ingestion.pull;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.SystemDefaultDnsResolver;

/// Lets calls out to public addresses only, so that no feed can make this program speak to a machine of the own
/// network.
/// It stands where a name becomes the addresses that are then connected to; a name that resolves otherwise the next
/// time gains nothing.
///
/// @param privateHosts names that the operator allows all the same
record AddressFilter(Set<String> privateHosts) implements DnsResolver {

    /// Says which host was turned away.
    static final class Refused extends UnknownHostException {
        Refused(String host) {
            super("The host " + host + " has an address of this machine or of a private network, to which no feed is"
                    + " fetched. If it is meant, name it in the operator data under private_hosts.");
        }
    }

    static void requireScheme(URI address) throws PullFailure {
        var scheme = String.valueOf(address.getScheme()).toLowerCase(Locale.ROOT);
        if (!scheme.equals("http") && !scheme.equals("https"))
            throw new PullFailure(PullFailure.Kind.REFUSED, "The address has to begin with https or http.");
    }

    @Override
    public InetAddress[] resolve(String host) throws UnknownHostException {
        var addresses = SystemDefaultDnsResolver.INSTANCE.resolve(host);
        if (!privateHosts.contains(host.toLowerCase(Locale.ROOT))
                && Arrays.stream(addresses).anyMatch(AddressFilter::isPrivate)) throw new Refused(host);
        return addresses;
    }

    @Override
    public String resolveCanonicalHostname(String host) {
        return host;
    }

    /// IANA special-purpose address registries (RFC 6890), as far as an address of them leads somewhere.
    static boolean isPrivate(InetAddress address) {
        return address.isLoopbackAddress()
                || address.isAnyLocalAddress()
                || address.isLinkLocalAddress()
                || address.isSiteLocalAddress()
                || address.isMulticastAddress()
                || isSpecial(address.getAddress(), address instanceof Inet6Address);
    }

    private static boolean isSpecial(byte[] bytes, boolean six) {
        var first = bytes[0] & 0xff;
        var second = bytes[1] & 0xff;
        if (six) return (first & 0xfe) == 0xfc || embedsAnotherAddress(bytes);
        return first == 0
                || first == 100 && (second & 0xc0) == 64
                || first == 192 && second == 0 && bytes[2] == 0
                || first == 198 && (second & 0xfe) == 18
                || first >= 240;
    }

    /// IPv4-compatible, NAT64 (64:ff9b::/96, 64:ff9b:1::/48) and 6to4 (2002::/16) addresses carry an IPv4 address.
    private static boolean embedsAnotherAddress(byte[] bytes) {
        var compatible = Arrays.equals(bytes, 0, 12, new byte[12], 0, 12);
        var nat64 = bytes[0] == 0 && bytes[1] == 0x64 && bytes[2] == (byte) 0xff && bytes[3] == (byte) 0x9b;
        return compatible || nat64 || bytes[0] == 0x20 && bytes[1] == 2;
    }
}
