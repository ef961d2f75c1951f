package fr.percolateur.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class SharesTest {

    private static final String OFFICE = "198.51.100.7";

    private Instant now = Instant.parse("2027-01-12T09:00:00Z");
    private final Shares shares = new Shares(new Networks(List.of("192.0.2.0/24")), () -> now);

    private int taken(String what, int most, String address) {
        var taken = 0;
        for (var time = 0; time < 100; time++) {
            taken += shares.take(what, most, address).isPresent() ? 1 : 0;
        }
        return taken;
    }

    @Test
    void boundsWhatOneNetworkHolds() {
        assertThat(taken("phare", 10, OFFICE)).isEqualTo(10);
        assertThat(taken("port", 10, OFFICE)).isEqualTo(10);
        assertThat(taken("phare", 10, "198.51.100.8")).isEqualTo(10);
    }

    @Test
    void boundsNeitherWhatHasNoLimitNorTrustedNetworks() {
        assertThat(taken("phare", Shares.UNBOUND, OFFICE)).isEqualTo(100);
        assertThat(taken("phare", 10, "192.0.2.14")).isEqualTo(100);
    }

    @Test
    void leavesTheShareOfWhoeverProvesToTheNext() {
        for (var number = 1; number <= 10; number++) {
            shares.take("phare", 10, OFFICE).orElseThrow().keep(number);
        }
        assertThat(shares.take("phare", 10, OFFICE)).isEmpty();

        shares.proven(3);
        shares.proven(3);

        assertThat(taken("phare", 10, OFFICE)).isEqualTo(1);
    }

    @Test
    void countsNothingOfWhatIsNotHeldAndOnceWhatIsSentTwice() {
        for (var time = 0; time < 20; time++) {
            shares.take("phare", 10, OFFICE).orElseThrow().drop();
            shares.take("phare", 10, OFFICE).orElseThrow().keep(1);
        }

        assertThat(taken("phare", 10, OFFICE)).isEqualTo(9);
    }

    @Test
    void forgetsAfterHalfAnHour() {
        taken("phare", 10, OFFICE);
        now = now.plus(Duration.ofMinutes(30));

        assertThat(taken("phare", 10, OFFICE)).isEqualTo(10);
    }
}
