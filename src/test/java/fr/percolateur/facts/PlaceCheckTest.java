package fr.percolateur.facts;

import static fr.percolateur.editorial.Notes.document;
import static fr.percolateur.editorial.Notes.event;
import static org.assertj.core.api.Assertions.assertThat;

import fr.percolateur.editorial.Notes;
import fr.percolateur.rules.Code;
import org.junit.jupiter.api.Test;

class PlaceCheckTest {

    @Test
    void seesAModeInTheVenue() {
        var source = document("""
                ---
                title: Atelier des algues
                categories: [Atelier]
                event_start_date: 2027-02-10 16:30:00 +01:00
                event_end_date: 2027-02-10 18:00:00 +01:00
                lieu: Maison du port et en ligne
                ---
                """);

        assertThat(Notes.of(Code.PLACE_FIELDS_MISUSED, source))
                .containsExactly(Notes.finding(
                        Code.PLACE_FIELDS_MISUSED,
                        6,
                        7,
                        "« lieu » dit comment on participe, pas où.",
                        "Maison du port et en ligne",
                        null));
    }

    @Test
    void acceptsAnOnlineMeeting() {
        var source = document("""
                ---
                title: Atelier des algues
                categories: [Atelier]
                event_start_date: 2027-02-10 16:30:00 +01:00
                event_end_date: 2027-02-10 18:00:00 +01:00
                lieu: Webinaire 100% en ligne
                ---
                """);

        assertThat(Notes.of(Code.PLACE_FIELDS_MISUSED, source)).isEmpty();
    }

    @Test
    void seesTheAddressRepeated() {
        var source = event("""
                adresse: 3 quai des Brumes 29000 Kerlan
                champs_informations:
                - intitule: Où venir
                  contenu: 3 quai des Brumes 29000 Kerlan
                """, "");

        assertThat(Notes.of(Code.PLACE_FIELDS_MISUSED, source))
                .containsExactly(Notes.finding(
                        Code.PLACE_FIELDS_MISUSED,
                        10,
                        12,
                        "Ce champ répète le lieu ou l’adresse de l’en-tête.",
                        "3 quai des Brumes 29000 Kerlan",
                        null));
    }

    @Test
    void acceptsOtherFields() {
        var source = event("""
                adresse: 3 quai des Brumes 29000 Kerlan
                champs_informations:
                - intitule: Accès
                  contenu: tramway jusqu’au quai
                """, "");

        assertThat(Notes.of(Code.PLACE_FIELDS_MISUSED, source)).isEmpty();
    }

    @Test
    void seesCircledFigures() {
        var source = event("""
                champs_informations:
                - intitule: Accès
                  contenu: Tramway ③ Digue
                """, "");

        assertThat(Notes.of(Code.METRO_DINGBATS, source))
                .containsExactly(Notes.finding(
                        Code.METRO_DINGBATS,
                        9,
                        20,
                        "Le pictogramme « ③ » remplace un numéro de ligne.",
                        "③ Digue",
                        null));
    }

    @Test
    void acceptsPlainFigures() {
        var source = event("""
                champs_informations:
                - intitule: Accès
                  contenu: Tramway 3 Digue
                """, "");

        assertThat(Notes.of(Code.METRO_DINGBATS, source)).isEmpty();
    }
}
