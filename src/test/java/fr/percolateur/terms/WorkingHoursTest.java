package fr.percolateur.terms;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.time.ZoneId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkingHoursTest {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    @ParameterizedTest
    @CsvSource(textBlock = """
                    # within a day, over a night, over a week-end
                    2026-11-17T09:00, 2026-11-17T17:00
                    2026-11-17T16:00, 2026-11-18T16:00
                    2026-11-20T11:30, 2026-11-23T11:30
                    # from a night, from a Sunday
                    2026-11-17T22:00, 2026-11-18T17:00
                    2026-11-22T08:00, 2026-11-23T17:00
                    # the 11th of November, the first of May, Easter Monday, Ascension Day, Whit Monday
                    2026-11-10T10:00, 2026-11-12T10:00
                    2026-04-30T12:00, 2026-05-04T12:00
                    2026-04-03T16:00, 2026-04-07T16:00
                    2027-05-05T12:00, 2027-05-07T12:00
                    2027-05-14T13:00, 2027-05-18T13:00
                    """)
    void passOnlyWhileTheOfficeIsOpen(LocalDateTime start, LocalDateTime end) {
        assertThat(WorkingHours.after(start.atZone(PARIS).toInstant(), 8))
                .isEqualTo(end.atZone(PARIS).toInstant());
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-17T08:00, 2026-11-18T17:00",
        "2026-11-17T23:59, 2026-11-18T17:00",
        "2026-11-20T12:00, 2026-11-23T17:00",
        "2026-11-10T12:00, 2026-11-12T17:00"
    })
    void endOnTheNextDayThatIsWorked(LocalDateTime start, LocalDateTime end) {
        assertThat(WorkingHours.endOfNextDay(start.atZone(PARIS).toInstant()))
                .isEqualTo(end.atZone(PARIS).toInstant());
    }
}
