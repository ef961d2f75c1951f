package fr.percolateur.checkin;

import fr.percolateur.audit.AuditAct;
import fr.percolateur.audit.AuditLog;
import fr.percolateur.checkin.Admission.Outcome;
import fr.percolateur.registration.Registration;
import fr.percolateur.registration.Registrations;
import fr.percolateur.registration.Status;
import fr.percolateur.terms.Mode;
import fr.percolateur.ticket.Tickets;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// The doors of events, any number of them at once. All that is told twice changes nothing the second time, so that a
/// phone that is not sure sends again.
public final class Door {

    private final TransactionTemplate transactions;
    private final Registrations registrations;
    private final Tickets tickets;
    private final ArrivalRows arrivals;
    private final GuestRows guests;
    private final AuditLog log;
    private final InstantSource clock;

    public Door(
            DataSource dataSource, Registrations registrations, Tickets tickets, AuditLog log, InstantSource clock) {
        var jdbc = JdbcClient.create(dataSource);
        this.transactions = new TransactionTemplate(new JdbcTransactionManager(dataSource));
        this.registrations = registrations;
        this.tickets = tickets;
        this.arrivals = new ArrivalRows(jdbc);
        this.guests = new GuestRows(jdbc);
        this.log = log;
        this.clock = clock;
    }

    /// Judges what was shown, and keeps it. A phone’s clock that runs ahead is set right.
    ///
    /// @param keeper the account of whoever keeps the door
    public Admission scan(long event, Scan scan, UUID keeper) {
        return transact(() ->
                arrivals.judged(scan.id(), event).map(this::admission).orElseGet(() -> judge(event, scan, keeper)));
    }

    /// Someone whom the door found by name: it decides, also for someone without a confirmed place.
    ///
    /// @param keeper the account of whoever keeps the door
    /// @return empty when nobody is registered under this id for this event
    public Optional<Admission> admit(long event, long registration, UUID keeper) {
        return registrations
                .find(registration)
                .filter(found -> found.event() == event)
                .flatMap(found -> transact(() -> {
                    var now = clock.instant();
                    var first = arrivals.arrive(event, registration, Mode.ONSITE, now, now);
                    if (first) {
                        log.add(AuditAct.by(keeper, "arrival.admitted", "registration/" + registration)
                                .on("arrived_at", null, now.toString()));
                    }
                    return guests.find(registration)
                            .map(guest -> new Admission(first ? Outcome.ARRIVED : Outcome.AGAIN, guest));
                }));
    }

    /// Takes back an arrival on site that was a mistake.
    ///
    /// @return false when there was none to take back
    public boolean undo(long event, long registration, UUID keeper) {
        return transact(() -> {
            var left = arrivals.leave(event, registration);
            if (left) {
                log.add(AuditAct.by(keeper, "arrival.undone", "registration/" + registration));
            }
            return left;
        });
    }

    /// Someone who came without being registered.
    ///
    /// @param id of the form they were entered in: sent twice, it adds one person
    public void add(UUID id, long event, String name, String organisation, UUID keeper) {
        transact(() -> {
            var added = arrivals.add(id, event, name, organisation, clock.instant());
            if (added) {
                log.add(AuditAct.by(keeper, "arrival.added", "arrival/" + id));
            }
            return added;
        });
    }

    /// Those who were added, as long as their names are kept.
    List<AddedPage.Added> added(long event) {
        return arrivals.added(event);
    }

    Optional<AddedPage.Added> added(long event, UUID id) {
        return arrivals.added(event, id);
    }

    /// The log says which fields, and never the names: they would outlive those they are of.
    ///
    /// @return false when there is nobody of that id any more
    boolean correct(long event, UUID id, String name, String organisation, UUID keeper) {
        return logged("arrival.corrected", id, keeper, () -> arrivals.rename(event, id, name, organisation));
    }

    /// Leaves no name of someone who asked for that. That somebody came is still counted.
    boolean forget(long event, UUID id, UUID keeper) {
        return logged("arrival.forgotten", id, keeper, () -> arrivals.rename(event, id, "", ""));
    }

    /// Takes back someone who was added by mistake.
    boolean remove(long event, UUID id, UUID keeper) {
        return logged("arrival.removed", id, keeper, () -> arrivals.remove(event, id));
    }

    private boolean logged(String act, UUID id, UUID keeper, Supplier<Boolean> change) {
        return transact(() -> {
            var changed = change.get();
            if (changed) {
                log.add(AuditAct.by(keeper, act, "arrival/" + id));
            }
            return changed;
        });
    }

    /// Someone with a place online goes in, by whichever device.
    void join(Registration registration) {
        var now = clock.instant();
        transact(() -> arrivals.arrive(registration.event(), registration.id(), Mode.ONLINE, now, now));
    }

    /// The same, for someone who may have a place in the room itself, or none any more: they are not counted online.
    public void joinOnline(Registration registration) {
        if (registration.status() == Status.CONFIRMED && registration.claim().seat() == Mode.ONLINE) {
            join(registration);
        }
    }

    public List<Guest> search(long event, String words, int limit) {
        return guests.search(event, words, limit);
    }

    public List<Headcount> count(long event) {
        return guests.count(event);
    }

    /// What became of a scan; empty when it never came.
    Optional<Admission> outcome(UUID scan, long event) {
        return arrivals.judged(scan, event).map(this::admission);
    }

    private Admission judge(long event, Scan scan, UUID keeper) {
        var now = clock.instant();
        var seen = scan.at().isAfter(now) ? now : scan.at();
        var judged = tickets.read(scan.shown())
                .flatMap(registrations::find)
                .map(found -> judge(event, found, seen, now))
                .orElseGet(() -> new ArrivalRows.Judged(Outcome.UNKNOWN, null));
        var kept = arrivals.keep(new Scan(scan.id(), scan.shown(), seen), event, keeper, judged, now);
        // the same scan came twice at once: what was said first holds
        return kept ? admission(judged) : outcome(scan.id(), event).orElse(admission(judged));
    }

    private ArrivalRows.Judged judge(long event, Registration found, Instant seen, Instant now) {
        if (found.event() != event) {
            return new ArrivalRows.Judged(Outcome.ELSEWHERE, null);
        }
        if (found.status() != Status.CONFIRMED) {
            return new ArrivalRows.Judged(Outcome.UNCONFIRMED, found.id());
        }
        var first = arrivals.arrive(event, found.id(), Mode.ONSITE, seen, now);
        return new ArrivalRows.Judged(first ? Outcome.ARRIVED : Outcome.AGAIN, found.id());
    }

    private Admission admission(ArrivalRows.Judged judged) {
        var registration = judged.registration();
        return new Admission(
                judged.outcome(),
                registration == null ? null : guests.find(registration).orElse(null));
    }

    private <R> R transact(Supplier<R> act) {
        return transactions.execute(_ -> act.get());
    }
}
