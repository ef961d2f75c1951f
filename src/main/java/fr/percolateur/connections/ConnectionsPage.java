package fr.percolateur.connections;

import static fr.percolateur.wording.Wording.say;

import fr.percolateur.document.Moment;
import fr.percolateur.web.Page;
import fr.percolateur.wording.Dates;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Sessions that are open: one's own, or everybody's.
///
/// @param current that in which one asks; null for none
/// @param everybody whether it is the page of administrators
/// @param words what was looked for
/// @param required whether a second factor is required of all
/// @param done what was just done; empty for nothing
/// @param trouble why it was not; empty for nothing
public record ConnectionsPage(
        Page page,
        List<Connection> connections,
        @Nullable UUID current,
        boolean everybody,
        String words,
        boolean required,
        String done,
        String trouble) {

    static final String ADDRESS = "/atelier/connexions";
    static final String OWN = "/connexion/appareils";

    public String address() {
        return everybody ? ADDRESS : OWN;
    }

    public boolean isThis(Connection connection) {
        return connection.id().equals(current);
    }

    /// Whether its owner has more than this one.
    public boolean hasSeveral(Connection connection) {
        return connections.stream()
                        .filter(each -> each.agent().equals(connection.agent()))
                        .count()
                > 1;
    }

    public boolean hasOthers() {
        return connections.stream().anyMatch(each -> !isThis(each));
    }

    public static String who(Connection connection) {
        return connection.name().isEmpty() ? connection.email() : connection.name();
    }

    public static String device(Connection connection) {
        return connection.device().isEmpty() ? say("connections.device.unknown") : connection.device();
    }

    /// « par ProConnect, avec second facteur ».
    public static String way(Connection connection) {
        var way = say(connection.byProConnect() ? "connections.by-proconnect" : "connections.by-code");
        return switch (connection.factor()) {
            case PROVED -> say("connections.way.proved", way);
            case MISSING, UNKNOWN -> connection.opensMuch() ? say("connections.way.unproved", way) : way;
        };
    }

    public static String moment(Instant instant) {
        var at = instant.atZone(Moment.PARIS);
        return say("connections.moment", Dates.day(at.toLocalDate()), Dates.hour(at.toLocalTime()));
    }
}
