package fr.percolateur.prose;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FrenchTimeTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                mercredi 14 mai                           | [mercredi 14 mai] WEDNESDAY 14/5
                Mercredi 14 MAI                           | [Mercredi 14 MAI] WEDNESDAY 14/5
                le **jeudi 29 juin** 2023                 | [jeudi 29 juin** 2023] THURSDAY 29/6/2023
                1er décembre 2026                         | [1er décembre 2026] 1/12/2026
                1<sup>er</sup> decembre                   | [1<sup>er</sup> decembre] 1/12
                3 févr. 2024 et 9 juil. 2024              | [3 févr. 2024] 3/2/2024, [9 juil. 2024] 9/7/2024
                du 7 au 9 septembre 2021                  | [7 au 9 septembre 2021] 7/9/2021 > 9/9/2021
                du lundi 3 au mercredi 5 juin             | [lundi 3 au mercredi 5 juin] MONDAY 3/6 > WEDNESDAY 5/6
                du 30 décembre au 2 janvier 2027          | [30 décembre au 2 janvier 2027] 30/12/2026 > 2/1/2027
                du 2/10/2026 au 4/10/2026                 | [2/10/2026 au 4/10/2026] 2/10/2026 > 4/10/2026
                28 et 29 mars                             | [28] 28/3, [29 mars] 29/3
                les 7, 8 et 9 septembre 2021              | [7] 7/9/2021, [8] 8/9/2021, [9 septembre 2021] 9/9/2021
                jeudi 7 et vendredi 8 octobre             | [jeudi 7] THURSDAY 7/10, [vendredi 8 octobre] FRIDAY 8/10
                5 mars et 9 avril 2024                    | [5 mars] 5/3/2024, [9 avril 2024] 9/4/2024
                le 12/10/2021                             | [12/10/2021] 12/10/2021
                mardi 12/10                               | [mardi 12/10] TUESDAY 12/10
                12.10.21                                  | [12.10.21] 12/10/2021
                2021-10-12                                | [2021-10-12] 12/10/2021
                jeudi 116 décembre                        | [jeudi 116 décembre] THURSDAY 116/12
                31 février 2024                           | [31 février 2024] 31/2/2024
                Atelier 3, 12 mars                        | [12 mars] 12/3
                Salle 3 - 12 mars                         | [12 mars] 12/3
                9-12 mars                                 | [9-12 mars] 9/3 > 12/3
                ouvert 24/7, à 50/50, le mois de mai 2021     | ''
                12 mars 14 h                              | [12 mars] 12/3
                agent 007 marsouin                        | ''
                """)
    void readsDates(String text, String expected) {
        assertThat(shown(
                        text,
                        FrenchTime.dates(text).stream()
                                .map(date -> new Seen(
                                        date.from(),
                                        date.to(),
                                        day(date) + (date.end() == null ? "" : " > " + day(date.end()))))))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                de 16h30 à 18h                  | [16h30 à 18h] 16:30-18:00
                16h30-18h                       | [16h30-18h] 16:30-18:00
                9 h – 12 h 30                   | [9 h – 12 h 30] 09:00-12:30
                14-17h                          | [14-17h] 14:00-17:00
                entre 14h et 16h                | [14h et 16h] 14:00-16:00
                à 14h et 16h                    | [14h] 14:00, [16h] 16:00
                à partir de 14h                 | [14h] 14:00
                dès 9 heures 30                 | [9 heures 30] 09:30
                14:00                           | [14:00] 14:00
                13:30 - 14:45                   | [13:30 - 14:45] 13:30-14:45
                **10h30 :** Ouverture           | [10h30] 10:30
                à midi, l’après-midi, le midi   | [midi] 12:00
                9h - midi                       | [9h - midi] 09:00-12:00
                1h30                            | ''
                atelier de 2h                   | ''
                1 à 2h                          | ''
                à 2h du matin                   | [2h] 02:00
                02h00                           | [02h00] 02:00
                pendant 24h, 24h/24, 48h        | ''
                25h, 14h75                      | ''
                durée : 8h                      | ''
                2021-10-12T14:00:00+02:00       | ''
                14H30 à 18H                     | [14H30 à 18H] 14:30-18:00
                """)
    void readsHours(String text, String expected) {
        assertThat(shown(
                        text,
                        FrenchTime.hours(text).stream()
                                .map(hour -> new Seen(
                                        hour.from(),
                                        hour.to(),
                                        hour.start() + (hour.end() == null ? "" : "-" + hour.end())))))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                [~20 minutes]                   | [~20 minutes] 20 about
                (15min chacun)                  | [15min] 15
                1h30                            | [1h30] 90
                Durée : 1 h 30 min              | [1 h 30 min] 90
                d’une durée de 8h               | [8h] 480
                environ 45 mn                   | [45 mn] 45 about
                10 à 15 minutes                 | [10 à 15 minutes] 15 about
                1 à 2h                          | [1 à 2h] 120 about
                deux heures, une demi-heure     | [deux heures] 120, [une demi-heure] 30
                une heure et demie              | [une heure et demie] 90
                trois quarts d’heure            | [trois quarts d’heure] 45
                de 14h à 15h30                  | ''
                en 48h                          | [48h] 2880
                """)
    void readsDurations(String text, String expected) {
        assertThat(shown(
                        text,
                        FrenchTime.durations(text).stream()
                                .map(duration -> new Seen(
                                        duration.from(),
                                        duration.to(),
                                        duration.minutes() + (duration.approximate() ? " about" : "")))))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                Ouvert jusqu'au 26 mai 2023, 18h                | [jusqu'au 26 mai 2023, 18h] 26/5/2023 18:00
                jusqu’au vendredi 26 mai inclus                 | [jusqu’au vendredi 26 mai] FRIDAY 26/5
                à rendre avant le 12 mai                        | [avant le 12 mai] 12/5 excluded
                au plus tard le 3 juin à minuit                 | [au plus tard le 3 juin à minuit] 3/6 23:59
                Date limite d’inscription : **4 mai 2027**      | [Date limite d’inscription : **4 mai 2027] 4/5/2027
                les inscriptions sont ouvertes du 6 au 18 mars, 12h00 | [inscriptions sont ouvertes du 6 au 18 mars, 12h00] 18/3 12:00
                la rencontre du 6 au 18 mars                    | ''
                """)
    void readsDeadlines(String text, String expected) {
        assertThat(shown(
                        text,
                        FrenchTime.deadlines(text).stream()
                                .map(deadline -> new Seen(
                                        deadline.from(),
                                        deadline.to(),
                                        Stream.of(
                                                        day(deadline.date()),
                                                        deadline.hour(),
                                                        deadline.excluded() ? "excluded" : null)
                                                .filter(Objects::nonNull)
                                                .map(Object::toString)
                                                .collect(Collectors.joining(" "))))))
                .isEqualTo(expected);
    }

    @Test
    void readsThroughTypographicSpacesAndAccentsWrittenApart() {
        var text = "Le 1er\u00A0fe\u0301vrier\u202F2027, de 9\u202Fh\u00A030 a\u0300 12\u00A0h";

        assertThat(FrenchTime.dates(text).getFirst().on(2000)).contains(LocalDate.of(2027, 2, 1));
        assertThat(shown(
                        text,
                        FrenchTime.hours(text).stream()
                                .map(hour -> new Seen(hour.from(), hour.to(), hour.start() + "-" + hour.end()))))
                .isEqualTo("[9\u202Fh\u00A030 a\u0300 12\u00A0h] 09:30-12:00");
    }

    @Test
    void tellsADayThatNoCalendarHasFromOneWithAnotherName() {
        var impossible = FrenchTime.dates("jeudi 31 février").getFirst();
        var misnamed = FrenchTime.dates("lundi 14 mai 2026").getFirst();

        assertThat(List.of(impossible.possible(), impossible.misnamed(2026))).containsExactly(false, false);
        assertThat(List.of(misnamed.possible(), misnamed.misnamed(2000))).containsExactly(true, true);
        assertThat(misnamed.on(2000).map(LocalDate::getDayOfWeek)).contains(DayOfWeek.THURSDAY);
    }

    private record Seen(int from, int to, String meaning) {}

    private static String shown(String text, Stream<Seen> seen) {
        return seen.map(each -> "[" + text.substring(each.from(), each.to()) + "] " + each.meaning())
                .collect(Collectors.joining(", "));
    }

    private static String day(DateMention date) {
        return (date.weekday() == null ? "" : date.weekday() + " ")
                + date.day()
                + "/"
                + date.month().getValue()
                + (date.year() == null ? "" : "/" + date.year());
    }
}
