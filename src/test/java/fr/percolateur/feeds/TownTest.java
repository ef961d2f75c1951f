package fr.percolateur.feeds;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TownTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    3 quai des Brumes, 99100 Valbrume                   | 99100 | Valbrume
                    12345 rue des Voiles, 99 340 Haute-Brume, France    | 99340 | Haute-Brume
                    Tour du Phare, 99201 Saint-Ay-les-Quais Cedex 15    | 99201 | Saint-Ay-les-Quais
                    1 rue d’Oc 99500 L’Île-aux-Sels                     | 99500 | L’Île-aux-Sels
                    """)
    void readsTheCodeAndTheTown(String address, String code, String name) {
        assertThat(Town.of(address)).isEqualTo(Optional.of(new Town(code, name)));
    }

    @ParameterizedTest
    @CsvSource({"Halle aux voiles", "Valbrume", "3 quai des Brumes", "''"})
    void guessesNothing(String address) {
        assertThat(Town.of(address)).isEmpty();
    }
}
