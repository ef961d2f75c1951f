package fr.percolateur.ticket;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The one key of all nodes, made by the first that needs it.
final class TicketKeys {

    private final JdbcClient jdbc;
    private volatile @Nullable TicketKey key;

    TicketKeys(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    TicketKey key() {
        var known = key;
        if (known == null) {
            known = TicketKey.of(read());
            key = known;
        }
        return known;
    }

    private TicketKey.Stored read() {
        return stored().orElseGet(() -> {
            var fresh = TicketKey.fresh();
            jdbc.sql("""
                    insert into ticket_key (seal, private_key, public_key)
                    values (:seal, :private, :public)
                        on conflict do nothing
                    """)
                    .param("seal", fresh.seal())
                    .param("private", fresh.privateKey())
                    .param("public", fresh.publicKey())
                    .update();
            // another node may have been first
            return stored().orElseThrow();
        });
    }

    private Optional<TicketKey.Stored> stored() {
        return jdbc.sql("select seal, private_key, public_key from ticket_key")
                .query((row, _) -> new TicketKey.Stored(
                        row.getBytes("seal"), row.getBytes("private_key"), row.getBytes("public_key")))
                .optional();
    }
}
