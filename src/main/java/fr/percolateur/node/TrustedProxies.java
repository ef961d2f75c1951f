package fr.percolateur.node;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.security.web.util.matcher.IpAddressMatcher;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/// Takes the visitor's address and scheme from `X-Forwarded-For` and `X-Forwarded-Proto` when a proxy of
/// `PERCOLATEUR_TRUSTED_PROXIES` wrote them, and from nobody else: anyone can send these headers.
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
final class TrustedProxies extends OncePerRequestFilter {

    private final List<IpAddressMatcher> trusted;

    TrustedProxies(Settings settings) {
        trusted = settings.trustedProxies().stream().map(IpAddressMatcher::new).toList();
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        chain.doFilter(trusts(bare(request.getRemoteAddr())) ? new Forwarded(request) : request, response);
    }

    /// Jetty writes `[::1]`.
    private static String bare(String address) {
        return address.replace("[", "").replace("]", "");
    }

    private boolean trusts(String address) {
        return trusted.stream().anyMatch(proxy -> proxy.matches(address));
    }

    private final class Forwarded extends HttpServletRequestWrapper {

        private final String visitor;
        private final boolean secure;

        Forwarded(HttpServletRequest request) {
            super(request);
            visitor = visitor(request);
            var scheme = request.getHeader("X-Forwarded-Proto");
            secure = scheme == null ? request.isSecure() : scheme.equalsIgnoreCase("https");
        }

        /// Each proxy adds whom it heard at the end: the last that is no proxy of ours is the visitor. What stands
        /// before, the visitor may have made up.
        private String visitor(HttpServletRequest request) {
            return addresses(request.getHeader("X-Forwarded-For")).reversed().stream()
                    .filter(address -> !trusts(address))
                    .findFirst()
                    .orElseGet(request::getRemoteAddr);
        }

        @Override
        public String getRemoteAddr() {
            return visitor;
        }

        @Override
        public String getRemoteHost() {
            return visitor;
        }

        @Override
        public boolean isSecure() {
            return secure;
        }

        @Override
        public String getScheme() {
            return secure ? "https" : "http";
        }
    }

    private static List<String> addresses(@Nullable String header) {
        return header == null
                ? List.of()
                : Arrays.stream(header.split(","))
                        .map(String::strip)
                        .filter(address -> address.matches("[0-9a-fA-F:.]{2,45}"))
                        .toList();
    }
}
