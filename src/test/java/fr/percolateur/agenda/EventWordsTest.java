package fr.percolateur.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import fr.percolateur.document.Moment;
import fr.percolateur.event.Cast;
import fr.percolateur.event.Event;
import fr.percolateur.extraction.EventFacts.Status;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class EventWordsTest {

    private static Event between(@Nullable Moment start, @Nullable Moment end) {
        return Cast.cafe(Status.MAINTAINED, start, end, List.of());
    }

    private static Moment day(String day) {
        return Moment.of(LocalDate.parse(day));
    }

    @Test
    void namesTheDayTheHoursAndTheLength() {
        assertThat(EventWords.day(Cast.cafe())).isEqualTo("mardi 17\u00A0novembre 2026");
        assertThat(EventWords.hours(Cast.cafe())).isEqualTo("16\u00A0h\u00A030\u00A0– 18\u00A0h");
        assertThat(EventWords.length(Cast.cafe())).isEqualTo("1\u00A0h\u00A030");
    }

    @Test
    void saysOnceWhatSeveralDaysShare() {
        assertThat(EventWords.day(between(day("2026-12-09"), day("2026-12-10"))))
                .isEqualTo("du mercredi 9 au jeudi 10\u00A0décembre 2026");
        assertThat(EventWords.day(between(day("2026-11-30"), day("2026-12-01"))))
                .isEqualTo("du lundi 30\u00A0novembre au mardi 1er\u00A0décembre 2026");
        assertThat(EventWords.day(between(day("2026-12-31"), day("2027-01-01"))))
                .isEqualTo("du jeudi 31\u00A0décembre 2026 au vendredi 1er\u00A0janvier 2027");
    }

    @Test
    void saysNoHoursOverSeveralDays() {
        assertThat(EventWords.hours(between(Cast.START, Cast.at("2026-11-18", "12:30"))))
                .isEmpty();
    }

    @Test
    void saysNothingOfWhatIsNotKnown() {
        assertThat(EventWords.day(between(null, null))).isEmpty();
        assertThat(EventWords.hours(between(day("2026-12-09"), null))).isEmpty();
        assertThat(EventWords.hours(between(Cast.START, null))).isEqualTo("à partir de 16\u00A0h\u00A030");
        assertThat(EventWords.length(between(Cast.START, null))).isEmpty();
    }

    @Test
    void tellsHowMuchOfItIsExchange() {
        assertThat(EventWords.duration(Cast.cafe())).isEqualTo("1\u00A0h\u00A030, dont 40\u00A0min d’échanges");
    }

    @Test
    void tellsHowNearItIs() {
        assertThat(EventWords.nearness(Cast.cafe(), Cast.BEFORE)).isEqualTo("aujourd’hui");
        assertThat(EventWords.nearness(
                        Cast.cafe(), Cast.at("2026-11-16", "23:59").instant()))
                .isEqualTo("demain");
        assertThat(EventWords.nearness(
                        Cast.cafe(), Cast.at("2026-11-10", "08:00").instant()))
                .isEqualTo("dans 7\u00A0jours");
        assertThat(EventWords.nearness(
                        Cast.cafe(), Cast.at("2026-10-01", "08:00").instant()))
                .isEmpty();
        assertThat(EventWords.nearness(
                        Cast.cafe(), Cast.at("2026-11-18", "08:00").instant()))
                .isEmpty();
    }
}
