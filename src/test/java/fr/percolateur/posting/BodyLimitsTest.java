package fr.percolateur.posting;

import static org.assertj.core.api.Assertions.assertThat;

import fr.percolateur.viewer.Viewer;
import fr.percolateur.viewer.Viewer.Grant;
import fr.percolateur.viewer.Viewer.Role;
import fr.percolateur.viewer.ViewerSource;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.util.unit.DataSize;

class BodyLimitsTest {

    private static final String RECORDING = "/atelier/evenements/salle/film";

    /// Nobody fills a disk with what they have no event for.
    @ParameterizedTest
    @CsvSource(textBlock = """
            ORGANISER,     /atelier/evenements/salle/film, 900000000, 200
            ADMINISTRATOR, /atelier/evenements/salle/film, 900000000, 200
            EDITOR,        /atelier/evenements/salle/film, 900000000, 413
            MODERATOR,     /atelier/evenements/salle/film, 900000000, 413
            ,              /atelier/evenements/salle/film, 900000000, 413
            EDITOR,        /atelier/evenements/salle/film,  60000000, 200
            ORGANISER,     /atelier/evenements/salle/autre, 900000000, 413
            ORGANISER,     /atelier/evenements/salle/film, 1100000000, 413
            """)
    void letsThoseWhoOrganiseAloneSendWhatIsHuge(@Nullable Role role, String address, long bytes, int status)
            throws Exception {
        var response = new MockHttpServletResponse();

        limits(role).doFilter(request(address, bytes), response, new MockFilterChain());

        assertThat(response.getStatus()).isEqualTo(status);
    }

    private static BodyLimits limits(@Nullable Role role) {
        var grants = role == null ? Set.<Grant>of() : Set.of(new Grant(role, ""));
        ViewerSource source = _ -> new Viewer.SignedIn(UUID.randomUUID(), "Inès Caron", "ines@example.org", grants);
        var beans = new StaticListableBeanFactory();
        beans.addBean("viewers", source);
        beans.addBean("film", new LargePost(RECORDING, DataSize.ofBytes(1_000_000_000)));
        return new BodyLimits(beans.getBeanProvider(ViewerSource.class), beans.getBeanProvider(LargePost.class));
    }

    private static MockHttpServletRequest request(String address, long bytes) {
        var request = new MockHttpServletRequest("POST", address) {
            @Override
            public long getContentLengthLong() {
                return bytes;
            }
        };
        request.setContentType("multipart/form-data; boundary=limite");
        return request;
    }
}
