package fr.percolateur.prose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                par Inès Caron, cheffe de projet            | Inès Caron
                avec Ana Le Goff et Jean-Marc DE L’ISLE     | Ana Le Goff; Jean-Marc DE L’ISLE
                Mme Zoé d’Estran (Valbrume)                 | Zoé d’Estran
                Introduction de Malo van der Brume          | Malo van der Brume
                avec Prénom Nom                             | ''
                la Direction des Ports et Démarches Simples | ''
                Pôle Emploi, Agence des Marées, Le Phare    | ''
                https://example.org/Ines-Caron              | ''
                """)
    void findsNamesByTheirShape(String text, String expected) {
        assertThat(Name.in(text).stream().map(Name::text).collect(Collectors.joining("; ")))
                .isEqualTo(expected);
        assertThat(Name.in(text))
                .allMatch(name -> text.substring(name.from(), name.to()).equals(name.text()));
    }
}
