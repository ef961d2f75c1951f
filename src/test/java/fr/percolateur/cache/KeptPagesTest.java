package fr.percolateur.cache;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class KeptPagesTest {

    private final List<String> built = new ArrayList<>();
    private String version = "1";
    private final KeptPages pages = new KeptPages(() -> version);

    @Test
    void buildsAPageOnceWhileNothingChanges() throws Exception {
        var first = get("/agenda/");
        var second = get("/agenda/");

        assertThat(built).containsExactly("/agenda/");
        assertThat(second.getContentAsString()).isEqualTo(first.getContentAsString());
        assertThat(second.getHeader("ETag")).isEqualTo("W/\"a\"");
        assertThat(second.getHeader("Content-Security-Policy")).isEqualTo("strict");
    }

    @Test
    void buildsItAgainWhenSomethingPublicChanged() throws Exception {
        get("/agenda/");
        version = "2";
        get("/agenda/");

        assertThat(built).hasSize(2);
    }

    @Test
    void keepsNothingWhereNobodySaysWhatChanges() throws Exception {
        version = KeptPages.UNKNOWN;
        get("/agenda/");
        get("/agenda/");

        assertThat(built).hasSize(2);
    }

    @Test
    void tellsWhoHasItAlready() throws Exception {
        get("/agenda/");

        var again = get("/agenda/", "If-None-Match", "W/\"a\"");

        assertThat(again.getStatus()).isEqualTo(304);
        assertThat(again.getContentAsByteArray()).isEmpty();
    }

    @Test
    void keepsPagesOfDifferentQueriesApart() throws Exception {
        get("/agenda/?page=2");
        get("/agenda/?page=3");

        assertThat(built).hasSize(2);
    }

    @Test
    void keepsNothingThatIsForOneReader() throws Exception {
        get("/agenda/", "Cookie", "session=1");
        get("/agenda/", "Cookie", "session=2");
        get("/inscription");
        get("/inscription");

        assertThat(built).hasSize(4);
    }

    private MockHttpServletResponse get(String address, String... header) throws ServletException, IOException {
        var parts = address.split("\\?", 2);
        var request = new MockHttpServletRequest("GET", parts[0]);
        request.setQueryString(parts.length > 1 ? parts[1] : null);
        if (header.length > 0) {
            request.addHeader(header[0], header[1]);
        }
        var response = new MockHttpServletResponse();
        FilterChain site = (asked, answer) -> {
            built.add(request.getRequestURI());
            var http = (HttpServletResponse) answer;
            http.setHeader("ETag", "W/\"a\"");
            http.setHeader("Content-Security-Policy", "strict");
            http.setHeader("Cache-Control", parts[0].equals("/inscription") ? "no-store" : "max-age=0, public");
            http.getOutputStream().write(("page " + built.size()).getBytes(StandardCharsets.UTF_8));
        };
        pages.doFilter(request, response, site);
        return response;
    }
}
