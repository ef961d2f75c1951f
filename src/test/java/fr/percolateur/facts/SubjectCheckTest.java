package fr.percolateur.facts;

import static fr.percolateur.editorial.Notes.document;
import static fr.percolateur.editorial.Notes.event;
import static org.assertj.core.api.Assertions.assertThat;

import fr.percolateur.editorial.Notes;
import fr.percolateur.rules.Code;
import org.junit.jupiter.api.Test;

class SubjectCheckTest {

    @Test
    void seesFillerLatin() {
        var source = event("", """
                Lorem ipsum dolor sit amet.
                """);

        assertThat(Notes.of(Code.LOREM_TEST_PAGE, source))
                .containsExactly(Notes.finding(
                        Code.LOREM_TEST_PAGE, 2, 1, "Cette page semble être un essai.", "Atelier des algues", null));
    }

    @Test
    void leavesAShortPageAlone() {
        var source = event("", """
                Rendez-vous au port.
                """);

        assertThat(Notes.of(Code.LOREM_TEST_PAGE, source)).isEmpty();
    }

    @Test
    void seesATitleThatTheTextForgets() {
        var source = document("""
                ---
                title: Réparer une voile
                categories: [Atelier]
                event_start_date: 2027-02-10 16:30:00 +01:00
                event_end_date: 2027-02-10 18:00:00 +01:00
                lieu: Maison du port
                ---
                Nous parlerons des algues, de leur culture et de ceux qui en vivent, port après port, saison après saison. Nous parlerons des algues, de leur culture et de ceux qui en vivent, port après port, saison après saison. Nous parlerons des algues, de leur culture et de ceux qui en vivent, port après port, saison après saison. Nous parlerons des algues, de leur culture et de ceux qui en vivent, port après port, saison après saison. Nous parlerons des algues, de leur culture et de ceux qui en vivent, port après port, saison après saison. Nous parlerons des algues, de leur culture et de ceux qui en vivent, port après port, saison après saison.
                """);

        assertThat(Notes.of(Code.CONTENT_MISMATCH, source))
                .containsExactly(Notes.finding(
                        Code.CONTENT_MISMATCH,
                        2,
                        8,
                        "Le titre et le texte ne parlent pas de la même chose : « Réparer voile » ne revient nulle part.",
                        "Réparer une voile",
                        null));
    }

    @Test
    void acceptsATextInOtherForms() {
        var source = document("""
                ---
                title: Cultiver l’algue
                categories: [Atelier]
                event_start_date: 2027-02-10 16:30:00 +01:00
                event_end_date: 2027-02-10 18:00:00 +01:00
                lieu: Maison du port
                ---
                Nous parlerons des algues, de leur culture et de ceux qui en vivent, port après port, saison après saison. Nous parlerons des algues, de leur culture et de ceux qui en vivent, port après port, saison après saison. Nous parlerons des algues, de leur culture et de ceux qui en vivent, port après port, saison après saison. Nous parlerons des algues, de leur culture et de ceux qui en vivent, port après port, saison après saison. Nous parlerons des algues, de leur culture et de ceux qui en vivent, port après port, saison après saison. Nous parlerons des algues, de leur culture et de ceux qui en vivent, port après port, saison après saison.
                """);

        assertThat(Notes.of(Code.CONTENT_MISMATCH, source)).isEmpty();
    }

    @Test
    void seesAKindThatOnlyTheLedeKnows() {
        var source = event("""
                chapeau-text: Venez à un hackathon des algues.
                """, """
                Nous parlerons des algues, de leur culture et de ceux qui en vivent, port après port, saison après saison. Nous parlerons des algues, de leur culture et de ceux qui en vivent, port après port, saison après saison. Nous parlerons des algues, de leur culture et de ceux qui en vivent, port après port, saison après saison. Nous parlerons des algues, de leur culture et de ceux qui en vivent, port après port, saison après saison. Nous parlerons des algues, de leur culture et de ceux qui en vivent, port après port, saison après saison. Nous parlerons des algues, de leur culture et de ceux qui en vivent, port après port, saison après saison.
                """);

        assertThat(Notes.of(Code.CONTENT_MISMATCH, source))
                .containsExactly(Notes.finding(
                        Code.CONTENT_MISMATCH,
                        7,
                        26,
                        "Le chapeau annonce « hackathon », dont le reste du document ne dit rien.",
                        "hackathon",
                        null));
    }

    @Test
    void acceptsAKindThatComesBack() {
        var source = event("""
                chapeau-text: Venez à un hackathon des algues.
                """, """
                Nous parlerons des algues, de leur culture et de ceux qui en vivent, port après port, saison après saison. Nous parlerons des algues, de leur culture et de ceux qui en vivent, port après port, saison après saison. Nous parlerons des algues, de leur culture et de ceux qui en vivent, port après port, saison après saison. Nous parlerons des algues, de leur culture et de ceux qui en vivent, port après port, saison après saison. Nous parlerons des algues, de leur culture et de ceux qui en vivent, port après port, saison après saison. Nous parlerons des algues, de leur culture et de ceux qui en vivent, port après port, saison après saison.
                Le hackathon dure un jour.
                """);

        assertThat(Notes.of(Code.CONTENT_MISMATCH, source)).isEmpty();
    }
}
