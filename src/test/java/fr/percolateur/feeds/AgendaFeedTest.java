package fr.percolateur.feeds;

import static org.assertj.core.api.Assertions.assertThat;

import fr.percolateur.atom.AtomEntry;
import fr.percolateur.atom.AtomFeed;
import fr.percolateur.component.Pager;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class AgendaFeedTest {

    private static final Pager PAGER = new Pager(1, 1, "/agenda.atom");

    @Test
    void saysWhenWhereAndHowToRegister() {
        assertThat(AgendaFeedController.feed(List.of(Invented.cafe()), PAGER, Invented.SITE))
                .isEqualTo(new AtomFeed(
                        "Valbrume ensemble\u00A0: agenda",
                        "Les rencontres à venir, les dernières annoncées ou modifiées d’abord",
                        "/agenda.atom",
                        "/agenda/",
                        List.of(new AtomEntry(
                                UUID.fromString("e02d74db-8d89-3c73-8fbb-9fef661346e5"),
                                "Le guichet, vu du banc",
                                "/agenda/le-guichet-vu-du-banc/",
                                Invented.CREATED,
                                Invented.CHANGED,
                                """
                                mercredi 10_février 2027, 16_h_30_– 18_h
                                Halle aux Grains, Place du Minage, 99340 Haute-Brume
                                Trois agents d’accueil racontent ; on en tire, ensemble, ce qui change dès lundi.""".replace('_', '\u00A0'),
                                """
                                <p>mercredi 10_février 2027, 16_h_30_– 18_h</p>
                                <p>Halle aux Grains, Place du Minage, 99340 Haute-Brume</p>
                                <p>Trois agents d’accueil racontent ; on en tire, ensemble, ce qui change dès lundi.</p>
                                <p>Sur place et en ligne.</p>
                                <p>Inscription jusqu’au lundi 8_février 2027 à 18_h_: https://inscriptions.example/cafe-12</p>
                                <p>Accessibilité_: Langue des signes (confirmée), Sous-titrage (promis)</p>""".replace("\n", "").replace('_', '\u00A0'),
                                List.of(new AtomEntry.Category("accueil-et-guichets", "Accueil et guichets")),
                                null)),
                        PAGER));
    }

    @Test
    void showsMarkupOfATextAsText() {
        var feed =
                AgendaFeedController.feed(List.of(Invented.titled("Titre", "<b>gras & vif</b>")), PAGER, Invented.SITE);

        assertThat(feed.entries().getFirst().content()).contains("<p>&lt;b&gt;gras &amp; vif&lt;/b&gt;</p>");
    }
}
