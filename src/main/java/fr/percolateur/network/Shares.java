package fr.percolateur.network;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// Bounds what one network holds for half an hour without a proof, on all nodes together: thousands of invented
/// addresses would else keep all of it from everyone. Whoever proves, or gives it up, leaves their share to the next.
public final class Shares {

    /// The bound of what has none.
    public static final int UNBOUND = Integer.MAX_VALUE;

    private static final Duration HOLD = Duration.ofMinutes(30);

    private final Networks networks;
    private final JdbcClient jdbc;
    private final TransactionTemplate transactions;
    private final InstantSource clock;

    Shares(DataSource dataSource, Networks networks, InstantSource clock) {
        this.networks = networks;
        this.jdbc = JdbcClient.create(dataSource);
        this.transactions = new TransactionTemplate(new JdbcTransactionManager(dataSource));
        this.clock = clock;
    }

    /// What a network has of it, from before it is given: those who come at once are counted too.
    public final class Share {

        private final @Nullable Long id;

        private Share(@Nullable Long id) {
            this.id = id;
        }

        /// It is held by this registration until that is proven, or too late.
        public void keep(long registration) {
            if (id != null) {
                jdbc.sql("update network_share set registration_id = :registration where id = :id")
                        .param("registration", registration)
                        .param("id", id)
                        .update();
            }
        }

        /// Nothing is held.
        public void drop() {
            if (id != null) {
                jdbc.sql("delete from network_share where id = :id")
                        .param("id", id)
                        .update();
            }
        }
    }

    /// @param most that one network may hold of it
    /// @return empty when this network holds as much already; trusted ones never do
    public Optional<Share> take(String what, int most, String address) {
        return most == UNBOUND || networks.trusts(address)
                ? Optional.of(new Share(null))
                : transactions.execute(_ -> takeOf(what, most, Networks.of(address)));
    }

    /// Those who send a form twice hold once.
    private Optional<Share> takeOf(String what, int most, String network) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(:key, 0))")
                .param("key", "network_share " + what + " " + network)
                .query(row -> {});
        var now = clock.instant();
        return jdbc.sql("""
                insert into network_share (what, network, held_until)
                select :what, :network, :until
                 where (select count(distinct coalesce(s.registration_id, -s.id))
                          from network_share s
                          left join registration r on r.id = s.registration_id
                         where s.what = :what
                           and s.network = :network
                           and s.held_until > :now
                           and (s.registration_id is null or r.status = 'held')) < :most
                returning id
                """)
                .param("what", what)
                .param("network", network)
                .param("until", at(now.plus(HOLD)))
                .param("now", at(now))
                .param("most", most)
                .query((row, _) -> new Share(row.getLong(1)))
                .optional();
    }

    public int forget(Instant now) {
        return jdbc.sql("delete from network_share where held_until <= :now")
                .param("now", at(now))
                .update();
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
