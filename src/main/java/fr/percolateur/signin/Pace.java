package fr.percolateur.signin;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.security.web.util.matcher.IpAddressMatcher;

/// Slows a network that asks too much, and refuses none: a whole ministry comes from one address on opening morning.
///
/// Each node counts for itself, and forgets without harm.
final class Pace {

    private static final int FREELY = 60;
    private static final Duration STEP = Duration.ofMillis(100);
    private static final Duration MOST = Duration.ofSeconds(4);
    private static final Duration MINUTE = Duration.ofMinutes(1);
    private static final int NETWORKS = 10_000;
    private static final int IPV6_NETWORK_BYTES = 8;

    private final List<IpAddressMatcher> trusted;
    private final Map<String, Count> counts = new LinkedHashMap<>(256, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Count> eldest) {
            return size() > NETWORKS;
        }
    };

    private record Count(Instant since, int requests) {}

    /// @param trusted networks that are not slowed
    Pace(List<String> trusted) {
        this.trusted = trusted.stream().map(IpAddressMatcher::new).toList();
    }

    /// Counts one request, and says how long its answer waits.
    synchronized Duration delay(String address, Instant now) {
        if (trusted.stream().anyMatch(network -> network.matches(bare(address)))) {
            return Duration.ZERO;
        }
        var count = counts.merge(
                network(address),
                new Count(now, 1),
                (old, fresh) ->
                        old.since().plus(MINUTE).isBefore(now) ? fresh : new Count(old.since(), old.requests() + 1));
        var delay = STEP.multipliedBy(Math.max(0, count.requests() - FREELY));
        return delay.compareTo(MOST) > 0 ? MOST : delay;
    }

    /// What one subscriber has: an IPv4 address, or the first half of an IPv6 one.
    static String network(String address) {
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
        } catch (java.net.UnknownHostException e) {
            throw new IllegalStateException("sixteen bytes are an address", e);
        }
    }

    /// Jetty writes `[::1]`.
    private static String bare(String address) {
        return address.replace("[", "").replace("]", "");
    }
}
