package fr.percolateur.feeds;

import fr.percolateur.content.Picture;
import fr.percolateur.cover.Motif;
import fr.percolateur.cover.Tint;
import fr.percolateur.document.Moment;
import fr.percolateur.event.Event;
import fr.percolateur.event.EventDetails;
import fr.percolateur.event.EventDetails.Access;
import fr.percolateur.event.EventDetails.Contact;
import fr.percolateur.event.Series;
import fr.percolateur.event.Speaker;
import fr.percolateur.extraction.EventFacts.Mode;
import fr.percolateur.extraction.EventFacts.Service;
import fr.percolateur.extraction.EventFacts.Service.State;
import fr.percolateur.extraction.EventFacts.Status;
import fr.percolateur.imaging.Focus;
import fr.percolateur.skin.Skin;
import fr.percolateur.web.Site;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Events of Valbrume, an administration that is not.
final class Invented {

    static final Site SITE = new Site(
            "Valbrume ensemble", "", URI.create("https://valbrume.example"), null, null, null, null, Skin.COMPTOIR);

    static final Instant CREATED = Instant.parse("2026-10-20T07:30:00Z");
    static final Instant CHANGED = Instant.parse("2026-11-02T08:15:30Z");

    private static final Access NOTHING_SAID = new Access(null, false, null, null, null, false, null, null);

    private Invented() {}

    /// Everything is known of it.
    static Event cafe() {
        return event(
                "le-guichet-vu-du-banc",
                "Le guichet, vu du banc",
                new Series("cafe-transfo", "Café Transfo", Tint.SAFRAN, Motif.RONDS, null, "", ""),
                Status.MAINTAINED,
                new EventDetails(
                        Moment.of(LocalDate.of(2027, 2, 10), LocalTime.of(16, 30)),
                        Moment.of(LocalDate.of(2027, 2, 10), LocalTime.of(18, 0)),
                        Mode.HYBRID,
                        "Halle aux Grains",
                        "Place du Minage\n99340 Haute-Brume",
                        "agents",
                        new Access(
                                true,
                                false,
                                "https://inscriptions.example/cafe-12",
                                null,
                                Moment.of(LocalDate.of(2027, 2, 8), LocalTime.of(18, 0)),
                                false,
                                null,
                                null),
                        List.of(),
                        List.of(new Service("lsf", State.CONFIRMED), new Service("sous-titrage", State.PROMISED)),
                        List.of(),
                        List.of(),
                        List.of(new Speaker(
                                null, "Inès Caron", "cheffe de projet", "Agence des Marées", "intervenant", null)),
                        List.of(),
                        new Contact("Équipe des Cafés", "cafes@valbrume.example"),
                        new Picture(
                                "/media/0a1b/banc.jpg", "Un banc", "Photo\u00A0: les Marées", 1200, 800, Focus.CENTRE),
                        "Trois agents d’accueil racontent ; on en tire, ensemble, ce qui change dès lundi.",
                        Moment.of(LocalDate.of(2026, 10, 20), LocalTime.of(9, 30)),
                        Set.of(),
                        null,
                        List.of(),
                        List.of()));
    }

    /// Two whole days, on site, postponed.
    static Event forum() {
        return event(
                "forum-des-guichets",
                "Forum des guichets",
                null,
                Status.POSTPONED,
                at(
                        Moment.of(LocalDate.of(2027, 3, 27)),
                        Moment.of(LocalDate.of(2027, 3, 28)),
                        Mode.ONSITE,
                        "Le Minage",
                        ""));
    }

    static Event titled(String title, String summary) {
        return event(
                "invention",
                title,
                null,
                Status.MAINTAINED,
                at(Moment.of(LocalDate.of(2027, 7, 1), LocalTime.of(9, 0)), null, null, null, summary));
    }

    static Event with(Status status, EventDetails details) {
        return event("invention", "Une invention", null, status, details);
    }

    static EventDetails at(
            @Nullable Moment start, @Nullable Moment end, @Nullable Mode mode, @Nullable String venue, String summary) {
        return new EventDetails(
                start,
                end,
                mode,
                venue,
                null,
                null,
                NOTHING_SAID,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                null,
                null,
                summary,
                null,
                Set.of(),
                null,
                List.of(),
                List.of());
    }

    private static Event event(
            String slug, String title, @Nullable Series series, Status status, EventDetails details) {
        var start = details.start();
        return new Event(
                42,
                UUID.nameUUIDFromBytes(slug.getBytes(java.nio.charset.StandardCharsets.UTF_8)),
                3,
                CHANGED,
                slug,
                title,
                series,
                series == null ? null : 12,
                status,
                start == null ? null : start.instant(),
                start == null
                        ? null
                        : start.day().plusDays(1).atStartOfDay(Moment.PARIS).toInstant(),
                List.of("Rencontre"),
                List.of("Accueil et guichets"),
                List.of("accueil-et-guichets"),
                details);
    }
}
