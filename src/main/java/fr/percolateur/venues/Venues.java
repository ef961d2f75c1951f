package fr.percolateur.venues;

import fr.percolateur.audit.AuditAct;
import fr.percolateur.audit.AuditLog;
import fr.percolateur.content.StoredDocument;
import fr.percolateur.document.Change;
import fr.percolateur.document.Value;
import fr.percolateur.library.Edits;
import fr.percolateur.viewer.Viewer;
import java.sql.Types;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// All venues; and documents that are brought to one. Each act is one transaction with its line of the audit log.
final class Venues {

    private final JdbcClient jdbc;
    private final Edits edits;
    private final AuditLog log;
    private final TransactionTemplate transactions;

    Venues(DataSource dataSource, Edits edits, AuditLog log) {
        this.jdbc = JdbcClient.create(dataSource);
        this.edits = edits;
        this.log = log;
        this.transactions = new TransactionTemplate(new JdbcTransactionManager(dataSource));
    }

    /// By name.
    List<Venue> all() {
        return jdbc
                .sql("select * from venue order by unaccent(lower(name)), id")
                .query((row, _) -> new Venue(
                        row.getLong("id"),
                        row.getString("name"),
                        row.getString("address"),
                        row.getString("access"),
                        row.getBoolean("step_free"),
                        row.getBoolean("induction_loop"),
                        List.of()))
                .list()
                .stream()
                .map(venue -> new Venue(
                        venue.id(),
                        venue.name(),
                        venue.address(),
                        venue.access(),
                        venue.stepFree(),
                        venue.inductionLoop(),
                        rooms(venue.id())))
                .toList();
    }

    Optional<Venue> find(long id) {
        return all().stream().filter(venue -> venue.id() == id).findFirst();
    }

    private List<Venue.Room> rooms(long venue) {
        return jdbc.sql("select name, capacity from venue_room where venue_id = :venue order by rank")
                .param("venue", venue)
                .query((row, _) -> new Venue.Room(row.getString("name"), row.getObject("capacity", Integer.class)))
                .list();
    }

    /// @param venue with the id 0 for a new one
    /// @return false when another one has this name
    boolean keep(Venue venue, Viewer.SignedIn by) {
        return Objects.requireNonNull(transactions.execute(_ -> {
            var taken = jdbc.sql("select count(*) from venue where name = :name and id <> :id")
                    .param("name", venue.name())
                    .param("id", venue.id())
                    .query((row, _) -> row.getInt(1) > 0)
                    .single();
            if (taken) {
                return false;
            }
            var id = venue.id() == 0 ? insert(venue) : update(venue);
            jdbc.sql("delete from venue_room where venue_id = :venue")
                    .param("venue", id)
                    .update();
            for (var rank = 0; rank < venue.rooms().size(); rank++) {
                var room = venue.rooms().get(rank);
                jdbc.sql("""
                        insert into venue_room (venue_id, rank, name, capacity)
                        values (:venue, :rank, :name, :capacity)
                        """)
                        .param("venue", id)
                        .param("rank", rank)
                        .param("name", room.name())
                        .param("capacity", room.capacity(), Types.INTEGER)
                        .update();
            }
            log.add(AuditAct.by(by.id(), "venue.saved", "venue/" + id).on("name", null, venue.name()));
            return true;
        }));
    }

    private long insert(Venue venue) {
        return described("""
                insert into venue (name, address, access, step_free, induction_loop)
                values (:name, :address, :access, :free, :loop)
                returning id
                """, venue).query((row, _) -> row.getLong(1)).single();
    }

    private long update(Venue venue) {
        return described("""
                update venue
                   set name = :name, address = :address, access = :access, step_free = :free, induction_loop = :loop
                 where id = :id
                returning id
                """, venue)
                .param("id", venue.id())
                .query((row, _) -> row.getLong(1))
                .single();
    }

    private JdbcClient.StatementSpec described(String sql, Venue venue) {
        return jdbc.sql(sql)
                .param("name", venue.name())
                .param("address", venue.address())
                .param("access", venue.access())
                .param("free", venue.stepFree())
                .param("loop", venue.inductionLoop());
    }

    /// The document says that it takes place there, and how to get there.
    Edits.Outcome choose(StoredDocument stored, int version, Venue venue, String place, Viewer.SignedIn by) {
        return saying(
                () -> edits.change(
                        stored.path(), version, by.id(), document -> new PlaceKeys(document).at(venue, place)),
                stored,
                by);
    }

    /// The document writes the name of its place another way; nothing else changes.
    Edits.Outcome rename(StoredDocument stored, String from, String to, Viewer.SignedIn by) {
        return saying(
                () -> edits.change(
                        stored.path(),
                        by.id(),
                        document -> document.frontMatter()
                                        .text("lieu")
                                        .filter(from::equals)
                                        .isPresent()
                                ? document.set("lieu", Value.text(to))
                                : new Change.Changed(document)),
                stored,
                by);
    }

    private interface Saving {
        Edits.Outcome done();
    }

    private Edits.Outcome saying(Saving saving, StoredDocument stored, Viewer.SignedIn by) {
        return Objects.requireNonNull(transactions.execute(_ -> {
            var outcome = saving.done();
            if (outcome instanceof Edits.Saved) {
                log.add(AuditAct.by(by.id(), "venue.chosen", "event/" + stored.id()));
            }
            return outcome;
        }));
    }
}
