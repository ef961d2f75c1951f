package fr.percolateur.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import fr.percolateur.component.TimeSlot.Kind;
import fr.percolateur.event.Cast;
import fr.percolateur.event.Event;
import fr.percolateur.event.Session;
import fr.percolateur.extraction.EventFacts.Status;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;

class TimelineTest {

    private static Event with(List<Session> programme) {
        return Cast.cafe(Status.MAINTAINED, Cast.START, Cast.END, programme);
    }

    @Test
    void partsListeningFromExchange() {
        var bar = Timeline.bar(Cast.cafe());
        assertThat(bar.minutes(Kind.LISTENING)).isEqualTo(50);
        assertThat(bar.minutes(Kind.EXCHANGE)).isEqualTo(40);
        assertThat(bar.end()).isEqualTo(LocalTime.of(18, 0));
    }

    @Test
    void takesAnUnknownLengthFromTheNextStart() {
        var bar = Timeline.bar(with(List.of(
                Cast.session("Accueil", "ouverture", "16:30", null),
                Cast.session("Vos questions", "questions", "17:00", 20))));
        assertThat(bar.minutes()).isEqualTo(50);
    }

    @Test
    void drawsNoBarWhenALengthIsUnknown() {
        assertThat(Timeline.bar(with(List.of(Cast.session("Accueil", "ouverture", "16:30", null))))
                        .isEmpty())
                .isTrue();
    }

    @Test
    void drawsNoBarWhenRoomsRunInParallel() {
        var rooms = List.of(
                Cast.session("Salle bleue", "atelier", "16:30", 30),
                Cast.session("Salle verte", "atelier", "16:45", 30));
        assertThat(Timeline.bar(with(rooms)).isEmpty()).isTrue();
        assertThat(Timeline.timetables(with(rooms)).values().iterator().next().slots())
                .hasSize(2);
    }

    @Test
    void partsDays() {
        var first = LocalDate.of(2026, 12, 9);
        var days = List.of(
                new Session("Ouverture", "ouverture", first, LocalTime.of(9, 0), 30, null, List.of(), List.of()),
                new Session(
                        "Reprise", "ouverture", first.plusDays(1), LocalTime.of(9, 0), 30, null, List.of(), List.of()));
        assertThat(Timeline.timetables(with(days)).keySet()).containsExactly(first, first.plusDays(1));
        assertThat(Timeline.bar(with(days)).isEmpty()).isTrue();
    }

    @Test
    void namesTheStandsOfAForum() {
        var forum = new Session(
                "Forum", "forum", null, LocalTime.of(9, 0), 30, "Halle", List.of(), List.of("Four", "Cour"));
        assertThat(Timeline.bar(with(List.of(forum))).slots())
                .extracting(slot -> slot.credit().replace('\u00A0', ' '))
                .containsExactly("Stands : Four et Cour — Halle");
    }
}
