package fr.percolateur.node;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class TrustedProxiesTest {

    private final TrustedProxies proxies =
            new TrustedProxies(Settings.read(Map.of("PERCOLATEUR_TRUSTED_PROXIES", "10.0.0.0/8,::1")));

    @Test
    void believesAProxyOfOurs() throws Exception {
        assertThat(seen("10.1.2.3", "203.0.113.9")).isEqualTo("https from 203.0.113.9");
    }

    @Test
    void believesItAsJettyWritesItsAddress() throws Exception {
        assertThat(seen("[0:0:0:0:0:0:0:1]", "203.0.113.9")).isEqualTo("https from 203.0.113.9");
    }

    @Test
    void believesNobodyElse() throws Exception {
        assertThat(seen("198.51.100.4", "203.0.113.9")).isEqualTo("http from 198.51.100.4");
    }

    @Test
    void takesTheLastThatIsNoProxySinceTheVisitorMayHaveWrittenTheOthers() throws Exception {
        assertThat(seen("10.1.2.3", "192.0.2.66, 203.0.113.9, 10.9.9.9")).isEqualTo("https from 203.0.113.9");
    }

    @Test
    void keepsTheProxysAddressWhenNothingReadable() throws Exception {
        assertThat(seen("10.1.2.3", "unknown, <script>")).isEqualTo("https from 10.1.2.3");
    }

    private String seen(String sender, String forwarded) throws ServletException, IOException {
        var request = new MockHttpServletRequest("GET", "/");
        request.setRemoteAddr(sender);
        request.addHeader("X-Forwarded-For", forwarded);
        request.addHeader("X-Forwarded-Proto", "https");
        var chain = new MockFilterChain();
        proxies.doFilter(request, new MockHttpServletResponse(), chain);
        var passed = Objects.requireNonNull(chain.getRequest());
        return passed.getScheme() + " from " + passed.getRemoteAddr();
    }
}
