package fr.percolateur.bookings;

import fr.percolateur.audit.AuditAct;
import fr.percolateur.audit.AuditLog;
import fr.percolateur.content.StoredDocument;
import fr.percolateur.library.Edits;
import fr.percolateur.viewer.Viewer;
import java.sql.Types;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// The services of an event with what is agreed about each. To save is one transaction: the document, the agreements,
/// and who did it.
final class Bookings {

    private final JdbcClient jdbc;
    private final Edits edits;
    private final AuditLog log;
    private final TransactionTemplate transactions;

    Bookings(DataSource dataSource, Edits edits, AuditLog log) {
        this.jdbc = JdbcClient.create(dataSource);
        this.edits = edits;
        this.log = log;
        this.transactions = new TransactionTemplate(new JdbcTransactionManager(dataSource));
    }

    List<Booking> of(StoredDocument stored) {
        var agreed = agreed(stored.id());
        return new ServicesKey(stored.document())
                .read().stream()
                        .map(booking -> agreed.containsKey(booking.service())
                                ? booking.with(agreed.get(booking.service()))
                                : booking)
                        .toList();
    }

    private Map<String, Booking> agreed(long document) {
        return jdbc
                .sql("""
                select service, provider, contact, contact_email, booked_on, confirmed_on, notes
                  from service_booking
                 where document_id = :document
                """)
                .param("document", document)
                .query((row, _) -> new Booking(
                        row.getString("service"),
                        "",
                        row.getString("provider"),
                        row.getString("contact"),
                        row.getString("contact_email"),
                        Objects.toString(row.getObject("booked_on", LocalDate.class), ""),
                        Objects.toString(row.getObject("confirmed_on", LocalDate.class), ""),
                        row.getString("notes")))
                .list()
                .stream()
                .collect(Collectors.toMap(Booking::service, booking -> booking));
    }

    Edits.Outcome save(StoredDocument stored, int version, List<Booking> bookings, Viewer.SignedIn by) {
        return Objects.requireNonNull(transactions.execute(_ -> {
            var before = of(stored);
            var outcome = edits.change(
                    stored.path(), version, by.id(), document -> new ServicesKey(document).write(bookings));
            if (outcome instanceof Edits.Saved) {
                bookings.forEach(booking -> keep(stored.id(), booking));
                tell(stored.id(), before, bookings, by);
            }
            return outcome;
        }));
    }

    private void keep(long document, Booking booking) {
        jdbc.sql("delete from service_booking where document_id = :document and service = :service")
                .param("document", document)
                .param("service", booking.service())
                .update();
        if (booking.isBare()) {
            return;
        }
        jdbc.sql("""
                insert into service_booking
                       (document_id, service, provider, contact, contact_email, booked_on, confirmed_on, notes)
                values (:document, :service, :provider, :contact, :email, :booked, :confirmed, :notes)
                """)
                .param("document", document)
                .param("service", booking.service())
                .param("provider", booking.provider())
                .param("contact", booking.contact())
                .param("email", booking.email())
                .param("booked", booking.bookedOn().isEmpty() ? null : LocalDate.parse(booking.bookedOn()), Types.DATE)
                .param(
                        "confirmed",
                        booking.confirmedOn().isEmpty() ? null : LocalDate.parse(booking.confirmedOn()),
                        Types.DATE)
                .param("notes", booking.notes())
                .update();
    }

    private void tell(long event, List<Booking> before, List<Booking> after, Viewer.SignedIn by) {
        var act = AuditAct.by(by.id(), "services.saved", "event/" + event);
        for (var booking : after) {
            var was = before.stream()
                    .filter(each -> each.service().equals(booking.service()))
                    .map(Booking::state)
                    .findFirst()
                    .orElse("");
            if (!was.equals(booking.state())) {
                act = act.on(
                        booking.service(),
                        was.isEmpty() ? null : was,
                        booking.state().isEmpty() ? null : booking.state());
            }
        }
        log.add(act);
    }
}
