package fr.percolateur.feeds;

import static org.assertj.core.api.Assertions.assertThat;

import fr.percolateur.document.Moment;
import fr.percolateur.event.Event;
import fr.percolateur.event.Events.Told;
import fr.percolateur.extraction.EventFacts.Mode;
import fr.percolateur.extraction.EventFacts.Status;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class OpenEventTest {

    private static final OpenAgenda AGENDA = new OpenAgenda(Invented.SITE, Instant.parse("2027-03-28T10:00:00Z"));

    @Test
    void saysAllThatIsKnownInTheTermsOfOpenAgenda() {
        var json = Json.write(AGENDA.event(new Told(Invented.cafe(), "<p>Venez.</p>", "<h2>Programme</h2>")));

        assertThat(JsonMapper.shared().readTree(json))
                .isEqualTo(JsonMapper.shared().readTree("""
                {
                  "uid": 7887546838266151,
                  "slug": "le-guichet-vu-du-banc",
                  "url": "https://valbrume.example/agenda/le-guichet-vu-du-banc/",
                  "ics": "https://valbrume.example/agenda/le-guichet-vu-du-banc.ics",
                  "extIds": [{"key": "ical", "value": "e02d74db-8d89-3c73-8fbb-9fef661346e5"}],
                  "title": {"fr": "Le guichet, vu du banc"},
                  "description": {"fr": "Trois agents d’accueil racontent ; on en tire, ensemble, ce qui change dès lundi."},
                  "longDescription": {"fr": "<p>Venez.</p><h2>Programme</h2>"},
                  "conditions": {"fr": "Inscription obligatoire."},
                  "keywords": {"fr": ["Accueil et guichets"]},
                  "image": {
                    "filename": "banc.jpg",
                    "size": {"width": 1200, "height": 800},
                    "base": "https://valbrume.example/media/0a1b/",
                    "alt": "Un banc"
                  },
                  "imageCredits": "Photo_: les Marées",
                  "registration": [{"type": "link", "value": "https://inscriptions.example/cafe-12"}],
                  "accessibility": {"hi": true, "ii": false, "mi": false, "pi": false, "vi": false},
                  "services": [
                    {"service": "lsf", "state": "CONFIRMED"},
                    {"service": "sous-titrage", "state": "PROMISED"}
                  ],
                  "timezone": "Europe/Paris",
                  "dateRange": {"fr": "mercredi 10_février 2027, 16_h_30_– 18_h"},
                  "timings": [{"begin": "2027-02-10T16:30:00+01:00", "end": "2027-02-10T18:00:00+01:00"}],
                  "firstTiming": {"begin": "2027-02-10T16:30:00+01:00", "end": "2027-02-10T18:00:00+01:00"},
                  "lastTiming": {"begin": "2027-02-10T16:30:00+01:00", "end": "2027-02-10T18:00:00+01:00"},
                  "nextTiming": null,
                  "attendanceMode": 3,
                  "status": 1,
                  "state": 2,
                  "location": {
                    "name": "Halle aux Grains",
                    "address": "Place du Minage\\n99340 Haute-Brume",
                    "postalCode": "99340",
                    "city": "Haute-Brume",
                    "countryCode": "FR",
                    "access": null
                  },
                  "series": {
                    "slug": "cafe-transfo",
                    "title": "Café Transfo",
                    "url": "https://valbrume.example/series/cafe-transfo/"
                  },
                  "edition": 12,
                  "originAgenda": {"title": "Valbrume ensemble", "url": "https://valbrume.example/agenda/"},
                  "createdAt": "2026-10-20T07:30:00Z",
                  "updatedAt": "2026-11-02T08:15:30Z"
                }
                """.replace('_', '\u00A0')));
    }

    @Test
    void writesItsFieldsInTheOrderOfItsDescription() {
        assertThat(new String(Json.write(AGENDA.event(Invented.forum())), StandardCharsets.UTF_8))
                .startsWith("{\"uid\":5545577141044967,\"slug\":\"forum-des-guichets\",\"url\":");
    }

    @Test
    void cutsSeveralDaysAtMidnightAcrossTheChangeOfHour() {
        var forum = AGENDA.event(Invented.forum());
        var saturday = new OpenEvent.Timing("2027-03-27T00:00:00+01:00", "2027-03-28T00:00:00+01:00");
        var sunday = new OpenEvent.Timing("2027-03-28T00:00:00+01:00", "2027-03-29T00:00:00+02:00");

        assertThat(forum.timings()).containsExactly(saturday, sunday);
        assertThat(forum.firstTiming()).isEqualTo(saturday);
        assertThat(forum.lastTiming()).isEqualTo(sunday);
        assertThat(forum.nextTiming()).isEqualTo(sunday);
        assertThat(forum.status()).isEqualTo(4);
    }

    @Test
    void holdsNoMoreTimingsThanOpenAgendaTakes() {
        var start = Moment.of(LocalDate.of(2027, 1, 1));
        var endless = timings(start, Moment.of(LocalDate.of(9999, 12, 31)));

        assertThat(endless).hasSize(800);
    }

    @Test
    void saysAMistypedYearInAFormThatProgramsRead() {
        assertThat(timings(Moment.of(LocalDate.of(21, 9, 7), LocalTime.of(9, 0)), null))
                .containsExactly(new OpenEvent.Timing("0021-09-07T08:50:39Z", null));
    }

    @Test
    void leavesTheEndOpenWhenNobodySaidIt() {
        assertThat(timings(Moment.of(LocalDate.of(2027, 1, 1), LocalTime.of(9, 0)), null))
                .containsExactly(new OpenEvent.Timing("2027-01-01T09:00:00+01:00", null));
    }

    @Test
    void hasNoTimingWhileTheDateIsToCome() {
        var undated = AGENDA.event(Invented.with(Status.MAINTAINED, Invented.at(null, null, Mode.ONLINE, null, "")));

        assertThat(undated.timings()).isEmpty();
        assertThat(undated.dateRange()).isNull();
        assertThat(undated.location()).isNull();
        assertThat(undated.attendanceMode()).isEqualTo(2);
    }

    private static List<OpenEvent.Timing> timings(Moment start, @org.jspecify.annotations.Nullable Moment end) {
        Event event = Invented.with(Status.MAINTAINED, Invented.at(start, end, null, null, ""));
        return AGENDA.event(event).timings();
    }
}
