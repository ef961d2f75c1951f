package fr.percolateur.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import fr.percolateur.document.Document;
import fr.percolateur.document.Moment;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The many ways in which editors say when a meeting is, and until when one registers.
class ScheduleTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Rendez-vous mardi 7 avril 2026 de 14 h à 15 h 30.                           | 2026-04-07 14:00 | 2026-04-07 15:30
                    La réunion aura lieu le 7 avril, 9h-12h, à la capitainerie.                 | 2026-04-07 09:00 | 2026-04-07 12:00
                    L'atelier se déroulera le jeudi 9 avril, de 9 heures à midi, au port.       | 2026-04-09 09:00 | 2026-04-09 12:00
                    *Mercredi 8 avril 2026 de 8h30 à 10h00 — Maison des quais*                  | 2026-04-08 08:30 | 2026-04-08 10:00
                    Jeudi 9 avril 2026                                                          | 2026-04-09 |
                    Vendredi 10 avril 2026 - 13h30 > 17h                                        | 2026-04-10 13:30 | 2026-04-10 17:00
                    Retrouvons-nous les 9 et 10 avril 2026 à Valbrume.                          | 2026-04-09 | 2026-04-10
                    Nous vous invitons du 9 au 10 avril 2026 à Valbrume.                        | 2026-04-09 | 2026-04-10
                    Retrouvons-nous le jeudi 9 et le vendredi 10 avril 2026.                    | 2026-04-09 | 2026-04-10
                    Rendez-vous le 07/04/2026 à partir de 9h.                                   | 2026-04-07 09:00 |
                    Rendez-vous mardi 7 avril 2026 à 16h30 (durée : 1h30).                      | 2026-04-07 16:30 | 2026-04-07 18:00
                    La demi-journée aura lieu mardi 7 avril 2026 entre 14h et 17h.              | 2026-04-07 14:00 | 2026-04-07 17:00
                    """)
    void readsWhenItIs(String text, String start, @Nullable String end) {
        var facts = facts("", text);

        assertThat(written(facts.start())).isEqualTo(start);
        assertThat(written(facts.end())).isEqualTo(end == null ? "" : end);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Inscription obligatoire avant le 1er avril.                              | 2026-04-01
                    Inscription jusqu’au 3 avril inclus.                                     | 2026-04-03
                    Clôture des inscriptions : vendredi 3 avril à midi                       | 2026-04-03 12:00
                    Inscrivez-vous au plus tard le 3 avril 2026, 18h.                        | 2026-04-03 18:00
                    Vous pouvez vous inscrire jusqu'au 3 avril à minuit                      | 2026-04-03 23:59
                    Les inscriptions sont ouvertes jusqu’au 3 avril 2026 inclus, à 23h59.    | 2026-04-03 23:59
                    Date limite d'inscription : 3 avril                                      | 2026-04-03
                    Inscriptions du 16 mars au 3 avril                                       | 2026-04-03
                    Les inscriptions seront closes le 3 avril 2026 à 17 h                    | 2026-04-03 17:00
                    Vous avez jusqu'au 3 avril pour vous inscrire.                           | 2026-04-03
                    Réservez votre place d'ici au 3 avril                                    | 2026-04-03
                    """)
    void readsUntilWhenOneRegisters(String text, String deadline) {
        var facts = facts("event_start_date: 2026-04-07 14:00:00 +02:00\n", text);

        assertThat(written(facts.registration().deadline())).isEqualTo(deadline);
    }

    @Test
    void readsLabelsThatOneParagraphHolds() {
        var facts = facts("", """
                Date : 3 avril 2026
                Heure : 9h30
                Lieu : Archives du port
                """);

        assertThat(written(facts.start())).isEqualTo("2026-04-03 09:30");
        assertThat(facts.venue()).isEqualTo(Fact.deduced("Archives du port"));
    }

    @Test
    void startsWithTheFirstDayOfATimetableOfTwo() {
        var facts = facts("", """
                Les 3 et 4 avril 2026, deux jours pour réinventer les phares : retrouvons-nous !

                ## Programme

                ### Vendredi 3 avril

                - 9h00 : Accueil
                - 20h00 : Dîner

                ### Samedi 4 avril

                - 9h00 : Reprise
                - 15h00-17h00 : Prix
                """);

        assertThat(written(facts.start())).isEqualTo("2026-04-03 09:00");
        assertThat(written(facts.end())).isEqualTo("2026-04-04 17:00");
    }

    private static EventFacts facts(String keys, String body) {
        var text = "---\ntitle: Rencontre\ndate: 2026-03-01 09:00:00 +01:00\n" + keys + "---\n" + body;
        return Extraction.of(Document.read("agenda/rencontre.md", text.getBytes(StandardCharsets.UTF_8)));
    }

    private static String written(@Nullable Fact<Moment> fact) {
        return fact == null
                ? ""
                : fact.value().hour() == null
                        ? fact.value().day().toString()
                        : fact.value().day() + " " + fact.value().hour();
    }
}
