package fr.percolateur.feeds;

import static org.assertj.core.api.Assertions.assertThat;

import fr.percolateur.document.Moment;
import fr.percolateur.event.Event;
import fr.percolateur.extraction.EventFacts.Mode;
import fr.percolateur.extraction.EventFacts.Status;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.Collectors;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import org.junit.jupiter.api.Test;

class EventCalendarTest {

    private static final String PARIS = """
            BEGIN:VTIMEZONE
            TZID:Europe/Paris
            BEGIN:DAYLIGHT
            TZNAME:CEST
            TZOFFSETFROM:+0100
            TZOFFSETTO:+0200
            DTSTART:19960331T020000
            RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU
            END:DAYLIGHT
            BEGIN:STANDARD
            TZNAME:CET
            TZOFFSETFROM:+0200
            TZOFFSETTO:+0100
            DTSTART:19961027T030000
            RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU
            END:STANDARD
            END:VTIMEZONE
            """;

    @Test
    void tellsAllThatIsKnownOfAnEvent() {
        assertThat(text(Invented.cafe())).isEqualTo("""
                BEGIN:VCALENDAR
                PRODID:-//Percolateur//Agenda//FR
                VERSION:2.0
                CALSCALE:GREGORIAN
                METHOD:PUBLISH
                NAME:Valbrume ensemble
                X-WR-CALNAME:Valbrume ensemble
                URL:https://valbrume.example/agenda/
                REFRESH-INTERVAL;VALUE=DURATION:PT6H
                X-PUBLISHED-TTL:PT6H
                %sBEGIN:VEVENT
                UID:e02d74db-8d89-3c73-8fbb-9fef661346e5
                SEQUENCE:3
                DTSTAMP:20261102T081530Z
                LAST-MODIFIED:20261102T081530Z
                DTSTART;TZID=Europe/Paris:20270210T163000
                DTEND;TZID=Europe/Paris:20270210T180000
                STATUS:CONFIRMED
                SUMMARY:Le guichet\\, vu du banc
                DESCRIPTION:Trois agents d’accueil racontent \\; on en tire\\, ensemble\\, c
                 e qui change dès lundi.\\n\\nSur place et en ligne.\\n\\nInscription jusqu’
                 au lundi 8_février 2027 à 18_h_: https://inscriptions.example/cafe-12
                 \\n\\nAccessibilité_: Langue des signes (confirmée)\\, Sous-titrage (promi
                 s)
                LOCATION:Halle aux Grains\\, Place du Minage\\, 99340 Haute-Brume
                URL:https://valbrume.example/agenda/le-guichet-vu-du-banc/
                CATEGORIES:Rencontre,Accueil et guichets
                ORGANIZER;CN="Équipe des Cafés":mailto:cafes@valbrume.example
                END:VEVENT
                END:VCALENDAR
                """.formatted(PARIS).replace('_', '\u00A0'));
    }

    @Test
    void givesWholeDaysToAnEventWithoutHourAndSaysThatItIsPostponed() {
        assertThat(entry(Invented.forum())).isEqualTo("""
                BEGIN:VEVENT
                UID:9d9d625c-8837-390b-a554-cc244dc30f28
                SEQUENCE:3
                DTSTAMP:20261102T081530Z
                LAST-MODIFIED:20261102T081530Z
                DTSTART;VALUE=DATE:20270327
                DTEND;VALUE=DATE:20270329
                STATUS:TENTATIVE
                SUMMARY:Reporté\u00A0: Forum des guichets
                LOCATION:Le Minage
                URL:https://valbrume.example/agenda/forum-des-guichets/
                CATEGORIES:Rencontre,Accueil et guichets
                END:VEVENT
                """);
    }

    @Test
    void saysInTheTitleThatAnEventIsCancelled() {
        var cancelled = Invented.with(
                Status.CANCELLED, Invented.at(Moment.of(LocalDate.of(2027, 2, 10)), null, Mode.ONLINE, null, ""));

        assertThat(entry(cancelled))
                .contains("STATUS:CANCELLED\n", "SUMMARY:Annulé\u00A0: Une invention\n", "LOCATION:En ligne\n");
    }

    @Test
    void guessesNoEnd() {
        var start = Moment.of(LocalDate.of(2027, 2, 10), LocalTime.of(9, 0));
        var endless = Invented.with(Status.MAINTAINED, Invented.at(start, null, null, null, ""));

        assertThat(entry(endless))
                .contains("DTSTART;TZID=Europe/Paris:20270210T090000\n")
                .doesNotContain("DTEND");
    }

    @Test
    void passesOverAnEndBeforeTheStart() {
        var start = Moment.of(LocalDate.of(2027, 2, 10), LocalTime.of(9, 0));
        var before = Moment.of(LocalDate.of(2027, 2, 10), LocalTime.of(8, 0));
        var backwards = Invented.with(Status.MAINTAINED, Invented.at(start, before, null, null, ""));

        assertThat(entry(backwards)).doesNotContain("DTEND");
    }

    @Test
    void tellsHoursOfParisWhateverTheOffsetOfTheDocument() {
        var start = Moment.parse("2027-07-01 10:00:00 +04:00").orElseThrow();
        var overseas = Invented.with(Status.MAINTAINED, Invented.at(start, null, null, null, ""));

        assertThat(entry(overseas)).contains("DTSTART;TZID=Europe/Paris:20270701T080000\n");
    }

    @Test
    void staysACalendarWhileNoDateIsKnown() {
        var undated = Invented.with(Status.MAINTAINED, Invented.at(null, null, null, null, ""));

        assertThat(text(undated)).contains(PARIS + "END:VCALENDAR").doesNotContain("VEVENT");
    }

    @Test
    void isValidForALibraryThatReadsCalendars() throws IOException, ParserException {
        assertThat(read(Invented.cafe()).validate().getEntries()).isEmpty();
        assertThat(read(Invented.forum()).getComponentList().getAll())
                .allSatisfy(component ->
                        assertThat(component.validate().getEntries()).isEmpty());
    }

    @Test
    void givesTheSameBytesForTheSameEvents() {
        assertThat(text(Invented.cafe())).isEqualTo(text(Invented.cafe()));
    }

    private static Calendar read(Event... events) throws IOException, ParserException {
        return new CalendarBuilder().build(new ByteArrayInputStream(bytes(events)));
    }

    static byte[] bytes(Event... events) {
        return new EventCalendar("Valbrume ensemble", "/agenda/", List.of(events)).write(Invented.SITE);
    }

    private static String text(Event... events) {
        return new String(bytes(events), StandardCharsets.UTF_8).replace("\r\n", "\n");
    }

    private static String entry(Event event) {
        return text(event)
                .lines()
                .dropWhile(line -> !line.equals("BEGIN:VEVENT"))
                .takeWhile(line -> !line.equals("END:VCALENDAR"))
                .map(line -> line + "\n")
                .collect(Collectors.joining());
    }
}
