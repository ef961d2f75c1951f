package fr.percolateur.agenda;

import static org.assertj.core.api.Assertions.assertThat;

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
import fr.percolateur.extraction.EventFacts.Status;
import fr.percolateur.skin.Skin;
import fr.percolateur.web.Site;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class EventStatementTest {

    private static final Site SITE = new Site(
            "Valbrume ensemble", "", URI.create("https://valbrume.example"), null, null, null, null, Skin.COMPTOIR);

    @Test
    void statesAllThatIsKnown() {
        var event = event(
                "Le guichet, vu du banc",
                new Series("cafe-transfo", "Café Transfo", Tint.SAFRAN, Motif.RONDS, null, "", ""),
                Status.MAINTAINED,
                new EventDetails(
                        Moment.parse("2027-02-10 16:30:00 +01:00").orElseThrow(),
                        Moment.parse("2027-02-10 18:00:00 +01:00").orElseThrow(),
                        Mode.HYBRID,
                        "Halle aux Grains",
                        "Place du Minage, 99340 Haute-Brume",
                        "agents",
                        new Access(
                                true,
                                true,
                                null,
                                null,
                                Moment.parse("2027-02-08").orElseThrow(),
                                false,
                                null,
                                null),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(new Speaker(
                                null, "Inès Caron", "cheffe de projet", "Agence des Marées", "intervenant", null)),
                        List.of(),
                        new Contact("Équipe des Cafés", "cafes@valbrume.example"),
                        null,
                        "Trois agents d’accueil racontent.",
                        null,
                        Set.of(),
                        null,
                        List.of(),
                        List.of()));

        assertThat(JsonMapper.shared().readTree(EventStatement.of(event, SITE)))
                .isEqualTo(JsonMapper.shared().readTree("""
                {
                  "@context": "https://schema.org",
                  "@type": "Event",
                  "@id": "https://valbrume.example/agenda/banc/",
                  "url": "https://valbrume.example/agenda/banc/",
                  "name": "Le guichet, vu du banc",
                  "description": "Trois agents d’accueil racontent.",
                  "startDate": "2027-02-10T16:30:00+01:00",
                  "endDate": "2027-02-10T18:00:00+01:00",
                  "eventStatus": "https://schema.org/EventScheduled",
                  "eventAttendanceMode": "https://schema.org/MixedEventAttendanceMode",
                  "location": [
                    {
                      "@type": "Place",
                      "name": "Halle aux Grains",
                      "address": "Place du Minage, 99340 Haute-Brume"
                    },
                    {"@type": "VirtualLocation", "url": "https://valbrume.example/agenda/banc/"}
                  ],
                  "image": ["https://valbrume.example/agenda/banc/partage.png"],
                  "inLanguage": "fr",
                  "isAccessibleForFree": true,
                  "keywords": "Accueil",
                  "organizer": {
                    "@type": "Organization",
                    "name": "Équipe des Cafés",
                    "url": "https://valbrume.example/",
                    "email": "cafes@valbrume.example"
                  },
                  "performer": [
                    {
                      "@type": "Person",
                      "name": "Inès Caron",
                      "jobTitle": "cheffe de projet",
                      "affiliation": {"@type": "Organization", "name": "Agence des Marées"}
                    }
                  ],
                  "superEvent": {
                    "@type": "EventSeries",
                    "name": "Café Transfo",
                    "url": "https://valbrume.example/series/cafe-transfo/"
                  },
                  "offers": {
                    "@type": "Offer",
                    "url": "https://valbrume.example/agenda/banc/",
                    "price": 0,
                    "priceCurrency": "EUR",
                    "validThrough": "2027-02-08"
                  }
                }
                """));
    }

    @Test
    void statesNothingThatTheDocumentDoesNotSay() {
        var event = event("Un jour", null, Status.CANCELLED, saying(null, null));

        assertThat(JsonMapper.shared().readTree(EventStatement.of(event, SITE)).propertyNames())
                .containsExactly(
                        "@context",
                        "@type",
                        "@id",
                        "url",
                        "name",
                        "eventStatus",
                        "image",
                        "inLanguage",
                        "isAccessibleForFree",
                        "keywords",
                        "organizer");
        assertThat(EventStatement.of(event, SITE)).contains("https://schema.org/EventCancelled");
    }

    @Test
    void statesADayWithoutHour() {
        var event = event(
                "Un jour",
                null,
                Status.MAINTAINED,
                saying(Moment.parse("2027-03-27").orElseThrow(), null));

        assertThat(EventStatement.of(event, SITE)).contains("\"startDate\":\"2027-03-27\"");
    }

    @Test
    void statesNoRoomForAMeetingOnline() {
        var event = event("Un jour", null, Status.MAINTAINED, saying(null, Mode.ONLINE));

        assertThat(EventStatement.of(event, SITE))
                .contains(
                        "\"location\":[{\"@type\":\"VirtualLocation\",\"url\":\"https://valbrume.example/agenda/banc/\"}]");
    }

    @Test
    void cannotEndTheElementItStandsIn() {
        var title = "</script><!--<script>&amp;\u2028\u2029";
        var statement = EventStatement.of(event(title, null, Status.MAINTAINED, saying(null, null)), SITE);

        assertThat(statement).doesNotContain("<", ">", "&", "\u2028", "\u2029");
        assertThat(JsonMapper.shared().readTree(statement).get("name").stringValue())
                .isEqualTo(title);
    }

    private static EventDetails saying(@Nullable Moment start, @Nullable Mode mode) {
        return new EventDetails(
                start,
                null,
                mode,
                null,
                null,
                null,
                new Access(null, false, null, null, null, false, null, null),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                null,
                null,
                "",
                null,
                Set.of(),
                null,
                List.of(),
                List.of());
    }

    private static Event event(String title, @Nullable Series series, Status status, EventDetails details) {
        return new Event(
                42,
                new UUID(1, 2),
                0,
                Instant.EPOCH,
                "banc",
                title,
                series,
                null,
                status,
                null,
                null,
                List.of(),
                List.of("Accueil"),
                List.of("accueil"),
                details);
    }
}
