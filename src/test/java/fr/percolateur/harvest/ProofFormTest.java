package fr.percolateur.harvest;

import static org.assertj.core.api.Assertions.assertThat;

import fr.percolateur.lessons.Evidence;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProofFormTest {

    private static final Findings NONE = new Findings(Map.of());

    @ParameterizedTest
    @CsvSource({"42:10, 2530", "0:05, 5", "1:02:03, 3723", "'1 h 02 m 03 s', 3723", "'90:00', 5400", "'12 m 30', 750"})
    void readsAMomentAsPeopleWriteIt(String typed, int second) {
        var form = new ProofForm(ProofForm.MOMENT, "", "Ici", typed, "");

        assertThat(form.mistakes(NONE)).isEmpty();
        assertThat(form.evidence(NONE)).isEqualTo(new Evidence.Moment("Ici", second, null));
    }

    @ParameterizedTest
    @CsvSource({"''", "midi", "1:75", "1:60:00", "1:2:3:4", "-1:20"})
    void refusesWhatIsNoMoment(String typed) {
        assertThat(new ProofForm(ProofForm.MOMENT, "", "Ici", typed, "").mistakes(NONE))
                .extracting(mistake -> mistake.field())
                .containsExactly("instant-moment");
    }

    @ParameterizedTest
    @CsvSource({
        "https://exemple.example.org/bilan.pdf, true",
        "/actualites/bilan/, true",
        "//ailleurs.example.org/, false",
        "javascript:alert(1), false",
        "https:///rien, false",
        "bilan.pdf, false"
    })
    void takesAddressesThatLeadSomewhere(String address, boolean good) {
        assertThat(new ProofForm(ProofForm.PAPER, "", "Le bilan", "", address)
                        .mistakes(NONE)
                        .isEmpty())
                .isEqualTo(good);
    }
}
