package fr.percolateur.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EditsTest {

    @ParameterizedTest
    @CsvSource({
        "accueil, accueil, 0",
        "acceuil, accueil, 1",
        "acueil, accueil, 1",
        "acccueil, accueil, 1",
        "accueik, accueil, 1",
        "forum, marche, 5",
        "'', abc, 3"
    })
    void countsSlipsOfTheFinger(String one, String other, int slips) {
        assertThat(Edits.between(one, other)).isEqualTo(slips);
    }
}
