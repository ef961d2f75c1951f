package fr.percolateur.form;

import static fr.percolateur.editorial.Notes.event;
import static org.assertj.core.api.Assertions.assertThat;

import fr.percolateur.editorial.Notes;
import fr.percolateur.rules.Code;
import org.junit.jupiter.api.Test;

class TargetsCheckTest {

    @Test
    void seesALinkToNowhere() {
        var source = event("", """
                <a href="">Le plan du port</a>
                """);

        assertThat(Notes.of(Code.EMPTY_HREF, source))
                .containsExactly(Notes.finding(
                        Code.EMPTY_HREF,
                        8,
                        1,
                        "Le lien « Le plan du port » ne mène nulle part.",
                        "<a href=\"\">Le plan du port",
                        null));
    }

    @Test
    void acceptsAnAnchor() {
        var source = event("", """
                [Le plan](#plan)

                ## Plan
                """);

        assertThat(Notes.of(Code.EMPTY_HREF, source)).isEmpty();
    }

    @Test
    void seesANoteAsAnAddress() {
        var source = event("", """
                [Le plan du port](lien à venir)
                """);

        assertThat(Notes.of(Code.HREF_PLACEHOLDER, source))
                .containsExactly(Notes.finding(
                        Code.HREF_PLACEHOLDER,
                        8,
                        19,
                        "L’adresse du lien « Le plan du port » est provisoire.",
                        "lien à venir",
                        null));
    }

    @Test
    void acceptsAPath() {
        var source = event("", """
                [Le plan du port](/plan)
                """);

        assertThat(Notes.of(Code.HREF_PLACEHOLDER, source)).isEmpty();
    }

    @Test
    void seesAnAddressWithOneSlash() {
        var source = event("", """
                [Le plan du port](https:/port.example.fr/plan)
                """);

        assertThat(Notes.of(Code.MALFORMED_URL, source))
                .containsExactly(Notes.finding(
                        Code.MALFORMED_URL,
                        8,
                        19,
                        "Cette adresse est malformée.",
                        "https:/port.example.fr/plan",
                        "https://port.example.fr/plan"));
    }

    @Test
    void acceptsAnAddress() {
        var source = event("", """
                [Le plan du port](https://port.example.fr/plan_(nord))
                """);

        assertThat(Notes.of(Code.MALFORMED_URL, source)).isEmpty();
    }

    @Test
    void seesAMailboxWithoutScheme() {
        var source = event("", """
                [Le port](port@agence.example.fr)
                """);

        assertThat(Notes.of(Code.MALFORMED_MAILTO, source))
                .containsExactly(Notes.finding(
                        Code.MALFORMED_MAILTO,
                        8,
                        1,
                        "Ce lien n’ouvre pas de message : « port@agence.example.fr ».",
                        "[Le port](port@agence.example.fr)",
                        "mailto:port@agence.example.fr"));
    }

    @Test
    void acceptsAMailbox() {
        var source = event("", """
                [Le port](mailto:port@agence.example.fr?subject=Bonjour)
                """);

        assertThat(Notes.of(Code.MALFORMED_MAILTO, source)).isEmpty();
    }

    @Test
    void seesASpaceAfterAnAddress() {
        var source = event("", """
                [Le plan du port](https://port.example.fr/plan )
                """);

        assertThat(Notes.of(Code.URL_TRAILING_SPACE, source))
                .containsExactly(Notes.finding(
                        Code.URL_TRAILING_SPACE,
                        8,
                        19,
                        "Cette adresse contient une espace.",
                        "https://port.example.fr/plan )",
                        "https://port.example.fr/plan"));
    }

    @Test
    void acceptsATitleAfterAnAddress() {
        var source = event("", """
                [Le plan du port](https://port.example.fr/plan "Le plan")
                """);

        assertThat(Notes.of(Code.URL_TRAILING_SPACE, source)).isEmpty();
    }

    @Test
    void readsAFootnoteAsProse() {
        var source = event("", """
                Ces lettres sont vraies.[^1]

                [^1]: Leurs auteurs ont été changés, voir [le plan](https://port.example.fr/plan ).
                """);

        assertThat(Notes.of(Code.URL_TRAILING_SPACE, source))
                .containsExactly(Notes.finding(
                        Code.URL_TRAILING_SPACE,
                        10,
                        53,
                        "Cette adresse contient une espace.",
                        "https://port.example.fr/plan )",
                        "https://port.example.fr/plan"));
    }

    @Test
    void seesALinkInClear() {
        var source = event("", """
                [Le plan du port](http://port.example.fr/plan)
                """);

        assertThat(Notes.of(Code.HTTP_LINK, source))
                .containsExactly(Notes.finding(
                        Code.HTTP_LINK,
                        8,
                        19,
                        "Ce lien n’est pas chiffré.",
                        "http://port.example.fr/plan",
                        "https://port.example.fr/plan"));
    }

    @Test
    void acceptsAnEncryptedOne() {
        var source = event("", """
                [Le plan du port](https://port.example.fr/plan?de=http)
                """);

        assertThat(Notes.of(Code.HTTP_LINK, source)).isEmpty();
    }

    @Test
    void seesATracker() {
        var source = event("", """
                [Le plan du port](https://port.example.fr/plan?utm_source=lettre&zoom=3)
                """);

        assertThat(Notes.of(Code.TRACKING_PARAMS, source))
                .containsExactly(Notes.finding(
                        Code.TRACKING_PARAMS,
                        8,
                        19,
                        "Le paramètre « utm_source » suit le visiteur.",
                        "https://port.example.fr/plan?utm_source=lettre&zoom=3",
                        "https://port.example.fr/plan?zoom=3"));
    }

    @Test
    void acceptsOtherParameters() {
        var source = event("", """
                [Le plan du port](https://port.example.fr/plan?zoom=3&affiche=oui)
                """);

        assertThat(Notes.of(Code.TRACKING_PARAMS, source)).isEmpty();
    }
}
