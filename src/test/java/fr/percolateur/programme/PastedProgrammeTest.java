package fr.percolateur.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class PastedProgrammeTest {

    private static final Frame EVENING = new Frame(
            LocalDate.of(2027, 1, 19),
            1,
            OptionalInt.of(16 * 60 + 30),
            OptionalInt.of(18 * 60),
            List.of(new Frame.Person("ines-caron", "Inès Caron", "intervenant")),
            List.of());

    private static List<String> told(PastedProgramme pasted) {
        return pasted.sequences().stream()
                .map(session -> String.join(
                        "|",
                        session.start(),
                        session.minutes(),
                        session.type(),
                        session.title(),
                        String.join(",", session.speakers())))
                .toList();
    }

    @Test
    void readsLinesOfAMail() {
        var pasted = PastedProgramme.read("""
                16h30 – 16h35 : Accueil
                16h35 – 17h10 : Trois services, trois règles, par Inès Caron
                17h10 : Table ronde
                17h40 - 18h : Questions de la salle
                """, EVENING);

        assertThat(told(pasted))
                .containsExactly(
                        "16:30|5|ouverture|Accueil|",
                        "16:35|35|intervention|Trois services, trois règles|ines-caron",
                        "17:10|30|table-ronde|Table ronde|",
                        "17:40|20|questions|Questions de la salle|");
    }

    @Test
    void namesWhoIsOnNoList() {
        var pasted = PastedProgramme.read("9h00 : Ouverture par Basile Ormevalle\n9h30 : Débat", EVENING);

        assertThat(pasted.unknown()).containsExactly("Basile Ormevalle");
    }

    @Test
    void findsNothingInProse() {
        assertThat(PastedProgramme.read("Nous verrons bien.", EVENING).sequences())
                .isEmpty();
    }
}
