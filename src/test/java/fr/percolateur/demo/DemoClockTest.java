package fr.percolateur.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DemoClockTest {

    /// A Sunday in winter time, 15:53 in Paris.
    private static final Instant SUNDAY = Instant.parse("2026-11-22T14:53:20Z");

    private static final String LIVE = "[[date direct]] [[date direct+120min]] [[heure direct+30min]]"
            + " [[minutes direct+100min direct+120min]]";

    @ParameterizedTest
    @CsvSource({
        "date semaine+2 mardi 16:30,   2026-12-01 16:30:00 +01:00",
        "date semaine-30 mardi 16:30,  2026-04-21 16:30:00 +02:00",
        "date semaine+0 lundi 09:00,   2026-11-16 09:00:00 +01:00",
        "date semaine+0 dimanche 09:00,2026-11-22 09:00:00 +01:00",
        "jour semaine+2 mardi,         mardi 1er décembre 2026",
        "jour semaine+2 mercredi,      mercredi 2 décembre 2026",
        "jour-moyen semaine+2 mardi,   mardi 1er décembre",
        "jour-court semaine+2 mardi,   1er décembre",
        "mois semaine-15 vendredi,     août 2026",
        "annee semaine+7 jeudi,        2027",
        "heure semaine+2 mardi 09:05,  09:05",
        "heure-dite semaine+2 mardi 16:30, 16\u00A0h\u00A030",
        "heure-dite semaine+2 mardi 18:00, 18\u00A0h",
        "date direct,                  2026-11-22 15:10:00 +01:00",
        "heure direct+75min,           16:25",
        "heure-dite direct,            15\u00A0h\u00A010",
        "jour direct,                  dimanche 22 novembre 2026",
        "minutes direct direct+120min, 120",
        "minutes semaine+2 mardi 16:30 semaine+2 mardi 18:00, 90",
    })
    void writesEachToken(String token, String expected) {
        assertEquals(expected, new DemoClock(SUNDAY).resolve("agenda/x.md", "[[" + token + "]]"));
    }

    @Test
    void resolvesTheTokensOfASentenceAndLeavesTheRest() {
        assertEquals(
                "Du mercredi 20 au [jeudi 21 janvier 2027](/agenda/).[^1]",
                new DemoClock(SUNDAY).resolve("x.md", "Du mercredi 20 au [[[jour semaine+9 jeudi]]](/agenda/).[^1]"));
    }

    @ParameterizedTest
    @CsvSource({
        // the rounded forty minutes
        "2026-11-22T14:53:20Z, 2026-11-22 15:10:00 +01:00, 2026-11-22 17:10:00 +01:00, 15:40, 20",
        "2026-07-01T08:00:00Z, 2026-07-01 09:20:00 +02:00, 2026-07-01 11:20:00 +02:00, 09:50, 20",
        // just after midnight in Paris: the day's first minute
        "2026-11-22T23:10:00Z, 2026-11-23 00:00:00 +01:00, 2026-11-23 02:00:00 +01:00, 00:30, 20",
        "2026-06-30T22:00:00Z, 2026-07-01 00:00:00 +02:00, 2026-07-01 02:00:00 +02:00, 00:30, 20",
        // late in the evening: within the day, one minute short
        "2026-11-22T21:39:00Z, 2026-11-22 21:55:00 +01:00, 2026-11-22 23:55:00 +01:00, 22:25, 20",
        "2026-11-22T22:58:59Z, 2026-11-22 22:00:00 +01:00, 2026-11-22 23:59:00 +01:00, 22:30, 19",
    })
    void keepsTheLiveMeetingWithinOneDay(String now, String start, String end, String hour, String minutes) {
        assertEquals(
                String.join(" ", start, end, hour, minutes),
                new DemoClock(Instant.parse(now)).resolve("agenda/x.md", LIVE));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[[demain]]",
                "[[]]",
                "[[date semaine+2 mardi]]",
                "[[heure semaine+2 mardi]]",
                "[[date semaine+2 mardi 24:00]]",
                "[[jour semaine2 mardi]]",
                "[[jour semaine+2 Mardi]]",
                "[[date maintenant]]",
                "[[minutes direct]]",
            })
    void refusesAnUnknownTokenByItsName(String token) {
        var refusal = assertThrows(
                IllegalStateException.class, () -> new DemoClock(SUNDAY).resolve("agenda/x.md", "Le " + token + "."));
        assertEquals("agenda/x.md: unknown token " + token, refusal.getMessage());
    }
}
