package fr.percolateur.connections;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeviceTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0 | Firefox, Linux
            Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Safari/537.36 Edg/140.0.0.0 | Edge, Windows
            Mozilla/5.0 (Linux; Android 14; Pixel 8) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Mobile Safari/537.36 | Chrome, Android
            Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.0 Mobile/15E148 Safari/604.1 | Safari, iPhone
            Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.0 Safari/605.1.15 | Safari, macOS
            curl/8.5.0 | Navigateur inconnu
            """)
    void namesABrowserInTwoWords(String agent, String words) {
        assertThat(Device.words(agent)).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource({
        "203.0.113.57, 203.0.113.x",
        "2001:db8:85a3:8d3:1319:8a2e:370:7348, 2001:db8:85a3:x",
        "[2001:db8::1], 2001:db8:x",
        "::1, x"
    })
    void keepsTheBeginningOfANetworkAlone(String address, String kept) {
        assertThat(Device.network(address)).isEqualTo(kept);
    }

    @Test
    void readsASecondFactorFromWhatTheProviderSays() {
        assertThat(List.of(
                        Factor.of(Map.of("acr", "eidas1-mfa")),
                        Factor.of(Map.of("acr", "https://proconnect.gouv.fr/assurance/self-asserted-2fa")),
                        Factor.of(Map.of("acr", "eidas1", "amr", List.of("pwd", "mfa"))),
                        Factor.of(Map.of("acr", "eidas1")),
                        Factor.of(Map.of("amr", List.of("pwd"))),
                        Factor.of(Map.of("sub", "ines"))))
                .containsExactly(
                        Factor.PROVED, Factor.PROVED, Factor.PROVED, Factor.MISSING, Factor.MISSING, Factor.UNKNOWN);
    }
}
