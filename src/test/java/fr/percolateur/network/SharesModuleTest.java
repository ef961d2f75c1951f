package fr.percolateur.network;

import static org.assertj.core.api.Assertions.assertThat;

import fr.percolateur.node.WithDatabase;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@WithDatabase
class SharesModuleTest {

    private static final String OFFICE = "198.51.100.7";

    private final DataSource dataSource;
    private final JdbcClient jdbc;
    private final Shares shares;
    private final Shares ofAnotherNode;
    private Instant now = Instant.parse("2027-01-12T09:00:00Z");

    SharesModuleTest(DataSource dataSource, JdbcClient jdbc) {
        this.dataSource = dataSource;
        this.jdbc = jdbc;
        this.shares = node();
        this.ofAnotherNode = node();
    }

    private Shares node() {
        return new Shares(dataSource, new Networks(List.of("192.0.2.0/24")), () -> now);
    }

    @BeforeEach
    void empty() {
        apart("truncate registration cascade");
    }

    private int taken(String what, int most, String address) {
        var taken = 0;
        for (var time = 0; time < 30; time++) {
            taken += shares.take(what, most, address).isPresent() ? 1 : 0;
        }
        return taken;
    }

    /// Of an event that this module need not know.
    private long held(String email) {
        return new TransactionTemplate(new JdbcTransactionManager(dataSource)).<Long>execute(_ -> {
            jdbc.sql("set local session_replication_role = replica").update();
            return jdbc.sql("""
                    insert into registration (event_id, email, given_name, family_name, position, organisation, status,
                                              mode, places, seat, kept_until, created_at, changed_at)
                    values (1, :email, 'Prune', 'Digue', '', '', 'held', 'onsite', 1, 'onsite', now(), now(), now())
                    returning id
                    """)
                    .param("email", email)
                    .query((row, _) -> row.getLong(1))
                    .single();
        });
    }

    /// Without the places, which count what becomes of registrations.
    private void apart(String statement) {
        new TransactionTemplate(new JdbcTransactionManager(dataSource)).executeWithoutResult(_ -> {
            jdbc.sql("set local session_replication_role = replica").update();
            jdbc.sql(statement).update();
        });
    }

    @Test
    void boundsWhatOneNetworkHolds() {
        assertThat(taken("phare", 10, OFFICE)).isEqualTo(10);
        assertThat(taken("port", 10, OFFICE)).isEqualTo(10);
        assertThat(taken("phare", 10, "198.51.100.8")).isEqualTo(10);
    }

    @Test
    void boundsItOnAllNodesTogetherAndThoseWhoComeAtOnce() throws Exception {
        try (var people = Executors.newVirtualThreadPerTaskExecutor()) {
            var coming = IntStream.range(0, 40)
                    .mapToObj(one -> people.submit(() -> (one % 2 == 0 ? shares : ofAnotherNode)
                            .take("phare", 10, OFFICE)
                            .isPresent()))
                    .toList();
            var taken = 0;
            for (var each : coming) {
                taken += each.get() ? 1 : 0;
            }
            assertThat(taken).isEqualTo(10);
        }
    }

    @Test
    void boundsNeitherWhatHasNoLimitNorTrustedNetworks() {
        assertThat(taken("phare", Shares.UNBOUND, OFFICE)).isEqualTo(30);
        assertThat(taken("phare", 10, "192.0.2.14")).isEqualTo(30);
        assertThat(jdbc.sql("select count(*) from network_share")
                        .query((row, _) -> row.getInt(1))
                        .single())
                .isZero();
    }

    @Test
    void leavesTheShareOfWhoeverProvesToTheNext() {
        var first = held("agent0@lanterne.example.org");
        shares.take("phare", 10, OFFICE).orElseThrow().keep(first);
        for (var number = 1; number < 10; number++) {
            shares.take("phare", 10, OFFICE).orElseThrow().keep(held("agent" + number + "@lanterne.example.org"));
        }
        assertThat(ofAnotherNode.take("phare", 10, OFFICE)).isEqualTo(Optional.empty());

        apart("update registration set status = 'confirmed', kept_until = null, proven_at = now(), approved_at = now()"
                + " where id = " + first);

        assertThat(taken("phare", 10, OFFICE)).isEqualTo(1);
    }

    @Test
    void countsNothingOfWhatIsNotHeldAndOnceWhatIsSentTwice() {
        var held = held("agent@lanterne.example.org");
        for (var time = 0; time < 20; time++) {
            shares.take("phare", 10, OFFICE).orElseThrow().drop();
            shares.take("phare", 10, OFFICE).orElseThrow().keep(held);
        }

        assertThat(taken("phare", 10, OFFICE)).isEqualTo(9);
    }

    @Test
    void forgetsAfterHalfAnHour() {
        taken("phare", 10, OFFICE);
        now = now.plus(Duration.ofMinutes(30));

        assertThat(taken("phare", 10, OFFICE)).isEqualTo(10);
        assertThat(shares.forget(now)).isEqualTo(10);
    }
}
