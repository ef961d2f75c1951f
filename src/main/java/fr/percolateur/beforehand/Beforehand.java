package fr.percolateur.beforehand;

import fr.percolateur.live.LiveRooms;
import fr.percolateur.live.Passes;
import fr.percolateur.live.Room;
import fr.percolateur.questions.Asked;
import fr.percolateur.questions.Asking;
import fr.percolateur.questions.Asking.Draft;
import fr.percolateur.registration.Change;
import fr.percolateur.registration.Registration;
import fr.percolateur.registration.RegistrationFollower;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// What is asked with a registration. It waits until the address is proven, however that is done, and is a question of
/// the room from then on.
final class Beforehand implements RegistrationFollower {

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final LiveRooms rooms;
    private final Passes passes;
    private final Asking asking;

    Beforehand(DataSource dataSource, LiveRooms rooms, Passes passes, Asking asking) {
        this.jdbc = JdbcClient.create(dataSource);
        this.transaction = new TransactionTemplate(new JdbcTransactionManager(dataSource));
        this.rooms = rooms;
        this.passes = passes;
        this.asking = asking;
    }

    /// Instead of what the same form said before. Whoever proved their address asks at once.
    void keep(Registration registration, Draft draft, boolean proven) {
        transaction.executeWithoutResult(_ -> {
            jdbc.sql("""
                    insert into beforehand_question (registration_id, text, masked, addressee)
                    values (:registration, :text, :masked, :addressee)
                        on conflict (registration_id) do update
                       set text = excluded.text, masked = excluded.masked, addressee = excluded.addressee
                    """)
                    .param("registration", registration.id())
                    .param("text", draft.text())
                    .param("masked", draft.masked())
                    .param("addressee", draft.addressee())
                    .update();
            if (proven) {
                taken(List.of(registration.id())).values().forEach(kept -> ask(registration, kept));
            }
        });
    }

    @Override
    public void follow(List<Change> changes) {
        var settled = changes.stream()
                .filter(change -> change.cause() != Change.Cause.DELETED)
                // not what says that the address was proven: a form that anyone sent may follow that
                .filter(change -> isGivenUp(change) || change.cause() == Change.Cause.CONFIRMED)
                .toList();
        if (settled.isEmpty()) {
            return;
        }
        var drafts =
                taken(settled.stream().map(change -> change.registration().id()).toList());
        for (var change : settled) {
            var registration = change.registration();
            if (isGivenUp(change)) {
                takeBack(registration);
            } else {
                Optional.ofNullable(drafts.get(registration.id())).ifPresent(draft -> ask(registration, draft));
            }
        }
    }

    /// One whose offer or hold ran out may still come.
    private static boolean isGivenUp(Change change) {
        return switch (change.registration().status()) {
            case CANCELLED, REFUSED -> true;
            case HELD, PENDING, CONFIRMED, WAITING, OFFERED, EXPIRED -> false;
        };
    }

    private void ask(Registration registration, Draft draft) {
        rooms.kept(registration.event())
                .ifPresent(room -> asking.ask(room, passes.attending(room, registration), draft, false));
    }

    private void takeBack(Registration registration) {
        passes.attended(List.of(registration)).values().forEach(asking::takeBackAll);
    }

    /// By registration: one statement for all who come at once.
    private Map<Long, Draft> taken(List<Long> registrations) {
        return jdbc
                .sql("""
                delete from beforehand_question
                 where registration_id = any(:registrations)
                returning registration_id, text, masked, addressee
                """)
                .param("registrations", registrations.toArray(Long[]::new))
                .query((row, _) -> Map.entry(
                        row.getLong("registration_id"),
                        new Draft(row.getString("text"), row.getBoolean("masked"), row.getString("addressee"))))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /// From the page of a registration whose address is proven.
    Asked ask(Room room, Registration registration, Draft draft) {
        return asking.ask(room, passes.attending(room, registration), draft, false);
    }
}
