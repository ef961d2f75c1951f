package fr.percolateur.content;

import fr.percolateur.document.Kind;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/// What became of the addresses of documents.
public final class Addresses {

    private final JdbcClient jdbc;

    public Addresses(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// @param address decoded, without query, of a page that was not found
    public Destination destination(String address) {
        var slashed = address.endsWith("/") ? address : address + "/";
        if (address.indexOf('\0') >= 0) {
            return new Destination.Nowhere();
        }
        return owner(slashed)
                .or(() -> mover(slashed))
                .map(id -> destination(id, address))
                .orElseGet(Destination.Nowhere::new);
    }

    private Optional<Long> owner(String address) {
        return Address.parse(address)
                .flatMap(asked -> jdbc.sql("""
                select id
                  from document
                 where kind = :kind
                   and slug = :slug
                """)
                        .param("kind", asked.kind().name())
                        .param("slug", asked.slug())
                        .query((row, _) -> row.getLong(1))
                        .optional());
    }

    private Optional<Long> mover(String address) {
        return jdbc.sql("select document_id from moved_address where address = :address")
                .param("address", address)
                .query((row, _) -> row.getLong(1))
                .optional();
    }

    private Destination destination(long id, String asked) {
        return jdbc.sql("""
                select kind, slug,
                       exists (select from public_document where id = :id) as open,
                       was_public or visible and not gone and withdraw_at <= now() as was_open
                  from document
                 where id = :id
                """)
                .param("id", id)
                .query((row, _) -> {
                    var address = Address.of(Kind.valueOf(row.getString(1)), row.getString(2));
                    if (row.getBoolean(3)) {
                        return address.equals(asked) ? new Destination.Nowhere() : new Destination.Moved(address);
                    }
                    return row.getBoolean(4) ? new Destination.Gone() : new Destination.Nowhere();
                })
                .single();
    }
}
