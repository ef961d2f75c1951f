package fr.percolateur.form;

import static fr.percolateur.editorial.Notes.document;
import static fr.percolateur.editorial.Notes.event;
import static org.assertj.core.api.Assertions.assertThat;

import fr.percolateur.editorial.Notes;
import fr.percolateur.rules.Code;
import org.junit.jupiter.api.Test;

class PlaceholderCheckTest {

    @Test
    void seesALinkThatIsStillToBeAdded() {
        var source = event("", """
                Programme : lien à ajouter.
                """);

        assertThat(Notes.of(Code.PLACEHOLDER, source))
                .containsExactly(Notes.finding(
                        Code.PLACEHOLDER,
                        8,
                        13,
                        "Ce texte est provisoire : « lien à ajouter ».",
                        "lien à ajouter",
                        null));
    }

    @Test
    void leavesTheMonthsToComeAlone() {
        var source = event("", """
                Dans les mois à venir, les agents seront invités à compléter leur dossier.
                """);

        assertThat(Notes.of(Code.PLACEHOLDER, source)).isEmpty();
    }

    @Test
    void seesSpeakersAnnouncedForLater() {
        var source = event("", """
                ## Intervenants

                *Noms à confirmer prochainement.*
                """);

        assertThat(Notes.of(Code.PLACEHOLDER, source))
                .containsExactly(Notes.finding(
                        Code.PLACEHOLDER,
                        10,
                        2,
                        "Ce texte est provisoire : « Noms à confirmer prochainement ».",
                        "Noms à confirmer prochainement",
                        null));
    }

    @Test
    void leavesFormsToFillInAlone() {
        var source = event("", """
                Un formulaire à compléter avant le 3 mars vous sera remis.
                """);

        assertThat(Notes.of(Code.PLACEHOLDER, source)).isEmpty();
    }

    @Test
    void seesAWorkingNoteInBrackets() {
        var source = document("""
                ---
                title: '[copie] Atelier des algues'
                categories: [Atelier]
                event_start_date: 2027-02-10 16:30:00 +01:00
                event_end_date: 2027-02-10 18:00:00 +01:00
                lieu: Maison du port
                ---
                """);

        assertThat(Notes.of(Code.PLACEHOLDER, source))
                .containsExactly(Notes.finding(
                        Code.PLACEHOLDER, 2, 8, "Ce texte est provisoire : « [copie] ».", "[copie]", null));
    }

    @Test
    void leavesDurationsInBracketsAlone() {
        var source = event("", """
                * Accueil [5 minutes]
                * [Le port](/agenda/port/)
                """);

        assertThat(Notes.of(Code.PLACEHOLDER, source)).isEmpty();
    }

    @Test
    void seesLettersInPlaceOfANumber() {
        var source = event("", """
                Une aide de XXX euros.
                """);

        assertThat(Notes.of(Code.PLACEHOLDER, source))
                .containsExactly(
                        Notes.finding(Code.PLACEHOLDER, 8, 13, "Ce texte est provisoire : « XXX ».", "XXX", null));
    }

    @Test
    void leavesCenturiesAlone() {
        var source = event("", """
                Les phares du XXe siècle et du siècle XX.
                """);

        assertThat(Notes.of(Code.PLACEHOLDER, source)).isEmpty();
    }

    @Test
    void seesKeysStruckAtRandom() {
        var source = event("", """
                Bonjour qsdfghjk.
                """);

        assertThat(Notes.of(Code.PLACEHOLDER, source))
                .containsExactly(Notes.finding(
                        Code.PLACEHOLDER, 8, 9, "Ce texte est provisoire : « qsdfghjk ».", "qsdfghjk", null));
    }

    @Test
    void leavesHardWordsAlone() {
        var source = event("", """
                Le rhythmicien postgresql et l’instructrice abstraite du hackathon webmaster.
                """);

        assertThat(Notes.of(Code.PLACEHOLDER, source)).isEmpty();
    }

    @Test
    void seesAMissingNoun() {
        var source = event("", """
                Lisez notre dans la rubrique.
                """);

        assertThat(Notes.of(Code.PLACEHOLDER, source))
                .containsExactly(Notes.finding(
                        Code.PLACEHOLDER, 8, 7, "Ce texte est provisoire : « notre dans ».", "notre dans", null));
    }

    @Test
    void leavesPossessivesAlone() {
        var source = event("", """
                Lisez notre guide dans la rubrique, le nôtre aux couleurs du port.
                """);

        assertThat(Notes.of(Code.PLACEHOLDER, source)).isEmpty();
    }
}
