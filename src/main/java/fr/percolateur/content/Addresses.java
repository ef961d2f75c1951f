package fr.percolateur.content;

import fr.percolateur.document.Kind;
import org.springframework.jdbc.core.simple.JdbcClient;

/// What became of the addresses of documents.
final class Addresses {

    private final JdbcClient jdbc;

    Addresses(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// @param address decoded, without query, of a page that was not found
    Destination destination(String address) {
        var slashed = address.endsWith("/") ? address : address + "/";
        return jdbc.sql("""
                select kind, slug, open, was_open
                  from (select document.*,
                               case kind when 'EVENT' then '/agenda/'
                                         when 'ARTICLE' then '/actualites/'
                                         when 'SERIES' then '/series/'
                               end || slug || '/' as address,
                               id in (select id from public_document) as open,
                               was_public
                               or visible and not gone and withdraw_at <= now() as was_open
                          from document) as addressed
                 where address = :address
                    or id = (select document_id from moved_address where address = :address)
                 order by address = :address desc
                 limit 1
                """)
                .param("address", slashed)
                .query((row, _) -> destination(
                        address,
                        Address.of(Kind.valueOf(row.getString(1)), row.getString(2)),
                        row.getBoolean(3),
                        row.getBoolean(4)))
                .optional()
                .orElseGet(Destination.Nowhere::new);
    }

    private static Destination destination(String asked, String address, boolean open, boolean wasOpen) {
        if (open && !address.equals(asked)) {
            return new Destination.Moved(address);
        }
        return wasOpen && !open ? new Destination.Gone() : new Destination.Nowhere();
    }
}
