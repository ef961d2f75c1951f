package fr.percolateur.venues;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpellingsTest {

    @Test
    void findsSevenSpellingsOfOnePlace() {
        var seven = List.of(
                "20 avenue de Ségur",
                "20 av. de Ségur",
                "20, avenue de Segur",
                "20 AVENUE DE SÉGUR",
                "Ségur, 20 avenue de Ségur, Paris 7e",
                "20 Ave Ségur",
                "20 avenue de Ségurs");
        var all = new ArrayList<>(seven);
        all.add(3, "La Verrerie, salle Soufflerie");
        all.add("Hôtel de Valbrume");

        assertThat(Spellings.groups(all)).hasSize(1).first().asList().containsExactlyInAnyOrderElementsOf(seven);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            La Verrerie                   | la verrerie                   | true
            La Verrerie                   | Verrerie                      | true
            Hôtel des Tonneliers          | L’hôtel des tonneliers        | true
            Amphi Saint-Malo              | Amphithéâtre St Malo          | true
            20 avenue de Ségur            | 22 avenue de Ségur            | false
            La Verrerie, salle Soufflerie | La Verrerie, salle du Four    | false
            Mairie de Port-Lanterne       | Gare de Port-Lanterne         | false
            La Verrerie                   | La Halle                      | false
            """)
    void tellsWhichMayBeOne(String one, String other, boolean alike) {
        assertThat(Spellings.alike(one, other)).isEqualTo(alike);
        assertThat(Spellings.alike(other, one)).isEqualTo(alike);
    }

    @Test
    void countsTheMostWrittenFirst() {
        assertThat(Spellings.counted(List.of("b", "a", "c", "a")).keySet()).containsExactly("a", "b", "c");
    }
}
