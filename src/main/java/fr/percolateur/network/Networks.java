package fr.percolateur.network;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import org.springframework.security.web.util.matcher.IpAddressMatcher;

/// Networks, as one subscriber has them.
public final class Networks {

    private static final int IPV6_NETWORK_BYTES = 8;

    private final List<IpAddressMatcher> trusted;

    /// @param trusted addresses and networks that nobody bounds or slows
    public Networks(List<String> trusted) {
        this.trusted = trusted.stream().map(IpAddressMatcher::new).toList();
    }

    public boolean trusts(String address) {
        return trusted.stream().anyMatch(network -> network.matches(bare(address)));
    }

    /// @param most that this network may hold; trusted ones hold what they like
    public Sender sender(String address, int most) {
        return trusts(address) ? Sender.UNBOUND : new Sender(of(address), most);
    }

    /// What one subscriber has: an IPv4 address, or the first half of an IPv6 one.
    public static String of(String address) {
        try {
            return InetAddress.ofLiteral(bare(address)) instanceof Inet6Address six ? half(six) : bare(address);
        } catch (IllegalArgumentException e) {
            return "";
        }
    }

    private static String half(Inet6Address address) {
        var bytes = address.getAddress();
        for (var at = IPV6_NETWORK_BYTES; at < bytes.length; at++) {
            bytes[at] = 0;
        }
        try {
            return InetAddress.getByAddress(bytes).getHostAddress();
        } catch (UnknownHostException e) {
            throw new IllegalStateException("sixteen bytes are an address", e);
        }
    }

    /// Jetty writes `[::1]`.
    private static String bare(String address) {
        return address.replace("[", "").replace("]", "");
    }
}
