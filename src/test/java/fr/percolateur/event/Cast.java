package fr.percolateur.event;

import fr.percolateur.cover.Motif;
import fr.percolateur.cover.Tint;
import fr.percolateur.document.Moment;
import fr.percolateur.event.EventDetails.Access;
import fr.percolateur.extraction.EventFacts.Mode;
import fr.percolateur.extraction.EventFacts.Status;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The events that the tests of agenda speak of: edition 12 of Café Transfo, in Port-Lanterne and online.
public final class Cast {

    public static final Series CAFE =
            new Series("cafe-transfo", "Café Transfo", Tint.SAFRAN, Motif.RONDS, "Un mardi sur six", "", "");

    public static final Moment START = at("2026-11-17", "16:30");
    public static final Moment END = at("2026-11-17", "18:00");

    /// A quarter of an hour before it begins.
    public static final Instant BEFORE = at("2026-11-17", "16:15").instant();

    private Cast() {}

    public static Moment at(String day, String hour) {
        return Moment.of(LocalDate.parse(day), LocalTime.parse(hour));
    }

    public static Event cafe() {
        return cafe(Status.MAINTAINED, START, END, programme());
    }

    public static Event cafe(Status status, @Nullable Moment start, @Nullable Moment end, List<Session> programme) {
        return new Event(
                12,
                UUID.fromString("00000000-0000-3000-8000-000000000012"),
                0,
                Instant.parse("2026-10-01T08:00:00Z"),
                "des-courriers-compris",
                "Des courriers compris du premier coup",
                CAFE,
                12,
                status,
                start == null ? null : start.instant(),
                start == null ? null : over(start, end),
                List.of("Rencontre"),
                List.of("Langage clair"),
                List.of("langage-clair"),
                details(start, end, programme));
    }

    private static Instant over(Moment start, @Nullable Moment end) {
        return end == null ? start.day().plusDays(1).atStartOfDay(Moment.PARIS).toInstant() : end.instant();
    }

    public static EventDetails details(@Nullable Moment start, @Nullable Moment end, List<Session> programme) {
        return new EventDetails(
                start,
                end,
                Mode.HYBRID,
                "La Verrerie",
                "14 quai des Tonneliers\n99120 Port-Lanterne",
                "agents",
                new Access(true, true, null, null, at("2026-11-16", "18:00"), false, null, null),
                List.of(),
                List.of(),
                List.of(),
                programme,
                List.of(),
                List.of(),
                null,
                null,
                "Une lettre sur trois suscite un appel au guichet.",
                null,
                Set.of(),
                null,
                List.of(),
                List.of());
    }

    public static List<Session> programme() {
        return List.of(
                session("Accueil", "ouverture", "16:30", 5),
                session("Le courrier qui revenait toujours", "intervention", "16:35", 15),
                session("Qui relit, qui signe ?", "table-ronde", "16:50", 30),
                session("Réécrire une lettre", "atelier", "17:20", 20),
                session("Vos questions", "questions", "17:40", 20));
    }

    public static Session session(String title, String type, String start, @Nullable Integer minutes) {
        return new Session(title, type, null, LocalTime.parse(start), minutes, null, List.of(), List.of());
    }
}
