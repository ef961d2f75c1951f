package fr.percolateur.checkin;

import fr.percolateur.content.Imported;
import fr.percolateur.content.Projection;
import fr.percolateur.document.FrontMatter;
import fr.percolateur.document.Kind;
import fr.percolateur.document.Value;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Where events are joined online (`direct.lien`), as their documents say at this moment.
public final class Rooms implements Projection {

    private final JdbcClient jdbc;

    public Rooms(DataSource dataSource) {
        this.jdbc = JdbcClient.create(dataSource);
    }

    @Override
    public Kind kind() {
        return Kind.EVENT;
    }

    @Override
    public void project(List<Imported> documents) {
        for (var document : documents) {
            read(document.document().frontMatter())
                    .ifPresentOrElse(address -> write(document.id(), address), () -> forget(document.id()));
        }
    }

    /// Empty when there is none, or none yet.
    public Optional<URI> find(long event) {
        return jdbc.sql("select address from checkin_room where event_id = :event")
                .param("event", event)
                .query((row, _) -> URI.create(row.getString(1)))
                .optional();
    }

    /// Nothing but an address of the web: a browser is sent there.
    private static Optional<String> read(FrontMatter header) {
        return header.get("direct")
                .map(Value::meaning)
                .filter(Value.Mapping.class::isInstance)
                .map(Value.Mapping.class::cast)
                .flatMap(direct -> direct.text("lien"))
                .map(String::strip)
                .filter(Rooms::isOfTheWeb);
    }

    private static boolean isOfTheWeb(String text) {
        try {
            var address = new URI(text);
            return address.getHost() != null
                    && ("https".equals(address.getScheme()) || "http".equals(address.getScheme()));
        } catch (URISyntaxException e) {
            return false;
        }
    }

    private void write(long event, String address) {
        jdbc.sql("""
                insert into checkin_room (event_id, address)
                values (:event, :address)
                    on conflict (event_id) do update
                   set address = excluded.address
                """).param("event", event).param("address", address).update();
    }

    private void forget(long event) {
        jdbc.sql("delete from checkin_room where event_id = :event")
                .param("event", event)
                .update();
    }
}
