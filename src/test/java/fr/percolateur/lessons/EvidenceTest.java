package fr.percolateur.lessons;

import static org.assertj.core.api.Assertions.assertThat;

import fr.percolateur.lessons.Evidence.Asked;
import fr.percolateur.lessons.Evidence.Moment;
import fr.percolateur.lessons.Evidence.Paper;
import fr.percolateur.lessons.Evidence.Polled;
import fr.percolateur.lessons.Evidence.Quoted;
import fr.percolateur.lessons.Evidence.Sequence;
import org.junit.jupiter.api.Test;

class EvidenceTest {

    private static final String EVENT = "/agenda/salle/";

    @Test
    void leadsToWhereItIsRead() {
        assertThat(new Asked("Qui signe ?", 7L).link(EVENT)).isEqualTo("/agenda/salle/questions/#q7");
        assertThat(new Polled("Lisez-vous ?", 8L).link(EVENT)).isEqualTo("/agenda/salle/direct#sondage-8");
        assertThat(new Quoted("« On coche. »", 9).link(EVENT)).isEqualTo("/agenda/salle/#citation-9");
        assertThat(new Moment("On coche", 90, "/agenda/salle/replay/?t=90").link(EVENT))
                .isEqualTo("/agenda/salle/replay/?t=90");
        assertThat(new Paper("Le guide", "https://exemple.gouv.fr/").link(EVENT))
                .isEqualTo("https://exemple.gouv.fr/");
    }

    @Test
    void leadsNowhereOnceWhatItNamesIsGone() {
        assertThat(new Asked("Qui signe ?", null).link(EVENT)).isEmpty();
        assertThat(new Polled("Lisez-vous ?", null).link(EVENT)).isEmpty();
        assertThat(new Moment("On coche", 90, null).link(EVENT)).isEmpty();
        assertThat(new Sequence("L’ouverture").link(EVENT)).isEmpty();
    }
}
