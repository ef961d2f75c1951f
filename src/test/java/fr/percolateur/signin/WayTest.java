package fr.percolateur.signin;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WayTest {

    @ParameterizedTest
    @ValueSource(strings = {"/", "/agenda/cafe/inscription", "/recherche?q=phare&page=2"})
    void leadsBackToAPageOfOurs(String wanted) {
        assertThat(Way.of(wanted).path()).isEqualTo(wanted);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "https://example.org/",
                "//example.org/",
                "/\\example.org",
                "\\\\example.org",
                "javascript:alert(1)",
                "agenda",
                "/agenda\r\nSet-Cookie: session=1"
            })
    void leadsNowhereElse(String wanted) {
        assertThat(Way.of(wanted)).isEqualTo(Way.HOME);
    }
}
