package fr.percolateur.event;

import static org.assertj.core.api.Assertions.assertThat;

import fr.percolateur.extraction.EventFacts.Status;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class EventTest {

    @Test
    void isToComeUntilItBegins() {
        assertThat(Cast.cafe().state(Cast.BEFORE)).isEqualTo(EventState.UPCOMING);
    }

    @Test
    void runsFromItsStartToItsEnd() {
        assertThat(Cast.cafe().state(Cast.START.instant())).isEqualTo(EventState.RUNNING);
        assertThat(Cast.cafe().state(Cast.END.instant().minusSeconds(1))).isEqualTo(EventState.RUNNING);
        assertThat(Cast.cafe().state(Cast.END.instant())).isEqualTo(EventState.PAST);
    }

    @Test
    void isArchivedTwoYearsAfterItsEnd() {
        assertThat(Cast.cafe().state(Cast.END.instant().plus(Duration.ofDays(731))))
                .isEqualTo(EventState.ARCHIVED);
    }

    @Test
    void staysCancelledOnceItsDayIsPast() {
        var cancelled = Cast.cafe(Status.CANCELLED, Cast.START, Cast.END, List.of());
        assertThat(cancelled.state(Cast.BEFORE)).isEqualTo(EventState.CANCELLED);
        assertThat(cancelled.state(Cast.END.instant())).isEqualTo(EventState.CANCELLED);
    }

    @Test
    void hasNoStateButItsStatusWithoutADate() {
        assertThat(Cast.cafe(Status.MAINTAINED, null, null, List.of()).state(Cast.BEFORE))
                .isEqualTo(EventState.UNDATED);
        assertThat(Cast.cafe(Status.POSTPONED, null, null, List.of()).state(Cast.BEFORE))
                .isEqualTo(EventState.POSTPONED);
    }
}
