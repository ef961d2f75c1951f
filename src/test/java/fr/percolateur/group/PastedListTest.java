package fr.percolateur.group;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PastedListTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Inès Caron <ines.caron@marees.gouv.fr>       | Inès | Caron | ines.caron@marees.gouv.fr
                    "Caron, Inès" <i.caron@marees.gouv.fr>       | Caron | Inès | i.caron@marees.gouv.fr
                    Léo de la Digue <leo@marees.gouv.fr>         | Léo | de la Digue | leo@marees.gouv.fr
                    Inès;Caron;ines@marees.gouv.fr               | Inès | Caron | ines@marees.gouv.fr
                    ines@marees.gouv.fr;Inès;Caron               | Inès | Caron | ines@marees.gouv.fr
                    Inès Caron;ines@marees.gouv.fr;              | Inès | Caron | ines@marees.gouv.fr
                    Inès Caron ines@marees.gouv.fr               | Inès | Caron | ines@marees.gouv.fr
                    ines.caron@marees.gouv.fr                    | Ines | Caron | ines.caron@marees.gouv.fr
                    <ines.caron@marees.gouv.fr>                  | Ines | Caron | ines.caron@marees.gouv.fr
                    contact@marees.gouv.fr                       | ''   | ''    | contact@marees.gouv.fr
                    Zoé                                          | ''   | Zoé   | ''
                    """)
    void readsAPerson(String row, String given, String family, String email) {
        assertThat(PastedList.read(row)).containsExactly(new Line(given, family, email));
    }

    @Test
    void readsColumnsBelowTheirNames() {
        assertThat(PastedList.read("Prénom\tNom\tCourriel\nInès\tCaron\tines@marees.gouv.fr\n\n"))
                .containsExactly(new Line("Inès", "Caron", "ines@marees.gouv.fr"));
    }

    @Test
    void readsTheRecipientsOfALetter() {
        assertThat(PastedList.read(
                        "Inès Caron <ines@marees.gouv.fr>; Léo Digue <leo@marees.gouv.fr>, zoe@marees.gouv.fr"))
                .containsExactly(
                        new Line("Inès", "Caron", "ines@marees.gouv.fr"),
                        new Line("Léo", "Digue", "leo@marees.gouv.fr"),
                        new Line("", "", "zoe@marees.gouv.fr"));
    }

    @Test
    void keepsWhatIsBeyondTheTenthInTheList() {
        var pasted = String.join("\n", Collections.nCopies(12, "Inès Caron <ines@marees.gouv.fr>"));

        var form = new GroupForm("sur_place", List.of(Line.EMPTY, new Line("Zoé", "", "")), pasted).read();

        assertThat(form.lines()).hasSize(10).startsWith(new Line("Zoé", "", ""));
        assertThat(form.pasted().lines()).hasSize(3).allMatch("Inès Caron <ines@marees.gouv.fr>"::equals);
    }
}
