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
import fr.percolateur.registration.Status;
import java.util.List;
import java.util.Optional;
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
                ask(registration);
            }
        });
    }

    @Override
    public void follow(List<Change> changes) {
        for (var change : changes) {
            var registration = change.registration();
            if (change.cause() == Change.Cause.DELETED) {
                continue;
            }
            if (isGivenUp(registration.status())) {
                takeBack(registration);
            } else if (change.cause() == Change.Cause.CONFIRMED) {
                // not what says that the address was proven: a form that anyone sent may follow that
                ask(registration);
            }
        }
    }

    /// One whose offer or hold ran out may still come.
    private static boolean isGivenUp(Status status) {
        return switch (status) {
            case CANCELLED, REFUSED -> true;
            case HELD, PENDING, CONFIRMED, WAITING, OFFERED, EXPIRED -> false;
        };
    }

    private void ask(Registration registration) {
        taken(registration)
                .ifPresent(draft -> room(registration)
                        .ifPresent(room -> asking.ask(room, passes.attending(room, registration), draft, false)));
    }

    private void takeBack(Registration registration) {
        taken(registration);
        room(registration).flatMap(room -> passes.attended(room, registration)).ifPresent(asking::takeBackAll);
    }

    private Optional<Room> room(Registration registration) {
        return rooms.kept(registration.event());
    }

    private Optional<Draft> taken(Registration registration) {
        return jdbc.sql("""
                delete from beforehand_question
                 where registration_id = :registration
                returning text, masked, addressee
                """)
                .param("registration", registration.id())
                .query((row, _) ->
                        new Draft(row.getString("text"), row.getBoolean("masked"), row.getString("addressee")))
                .optional();
    }

    /// From the page of a registration whose address is proven.
    Asked ask(Room room, Registration registration, Draft draft) {
        return asking.ask(room, passes.attending(room, registration), draft, false);
    }
}
