package fr.percolateur.form;

import static fr.percolateur.editorial.Notes.event;
import static org.assertj.core.api.Assertions.assertThat;

import fr.percolateur.editorial.Notes;
import fr.percolateur.rules.Code;
import org.junit.jupiter.api.Test;

class LinksCheckTest {

    @Test
    void seesAnAltOnALink() {
        var source = event("", """
                <a href="/agenda/" alt="Tout l’agenda">Agenda</a>
                """);

        assertThat(Notes.of(Code.ALT_ON_A, source))
                .containsExactly(Notes.finding(
                        Code.ALT_ON_A,
                        8,
                        1,
                        "Un lien n’a pas d’attribut « alt » : « Tout l’agenda » est perdu.",
                        "alt=\"Tout l’agenda\"",
                        null));
    }

    @Test
    void acceptsATitleOnALink() {
        var source = event("", """
                <a href="/agenda/" title="Tout l’agenda">Agenda</a>
                """);

        assertThat(Notes.of(Code.ALT_ON_A, source)).isEmpty();
    }

    @Test
    void seesWordsThatDoNotSayWhere() {
        var source = event("", """
                Pour venir, [cliquez ici](https://port.example.fr/venir).
                """);

        assertThat(Notes.of(Code.GENERIC_LINK_TEXT, source))
                .containsExactly(Notes.finding(
                        Code.GENERIC_LINK_TEXT,
                        8,
                        13,
                        "« cliquez ici » ne dit pas où mène le lien.",
                        "cliquez ici",
                        null));
    }

    @Test
    void acceptsWordsThatEndOnIci() {
        var source = event("", """
                [La mer commence ici](https://port.example.fr/venir)
                """);

        assertThat(Notes.of(Code.GENERIC_LINK_TEXT, source)).isEmpty();
    }

    @Test
    void seesAnAddressLeftAsText() {
        var source = event("", """
                Voir https://port.example.fr/venir.
                """);

        assertThat(Notes.of(Code.BARE_URL, source))
                .containsExactly(Notes.finding(
                        Code.BARE_URL,
                        8,
                        6,
                        "Cette adresse n’est pas un lien.",
                        "https://port.example.fr/venir",
                        null));
    }

    @Test
    void acceptsALinkThatShowsItsAddress() {
        var source = event("", """
                [https://port.example.fr](https://port.example.fr) et `https://code.example.fr/`
                """);

        assertThat(Notes.of(Code.BARE_URL, source)).isEmpty();
    }
}
