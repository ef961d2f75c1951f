package fr.percolateur.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NetworksTest {

    @Test
    void trustsThoseThatAreNamed() {
        var networks = new Networks(List.of("192.0.2.0/24", "::1/128"));

        assertThat(networks.trusts("192.0.2.14")).isTrue();
        assertThat(networks.trusts("[::1]")).isTrue();
        assertThat(networks.trusts("198.51.100.7")).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "198.51.100.7, 198.51.100.7",
        "[2001:db8:1:2:3:4:5:6], 2001:db8:1:2:0:0:0:0",
        "2001:db8:1:2::9, 2001:db8:1:2:0:0:0:0",
        "phare, ''"
    })
    void takesWhatOneSubscriberHasForOneNetwork(String address, String network) {
        assertThat(Networks.of(address)).isEqualTo(network);
    }
}
