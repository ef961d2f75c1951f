package fr.percolateur.extraction;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fr.percolateur.document.Document;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// The many ways in which editors write a programme, in the meetings of Port-Lanterne.
class ProgrammeTest {

    @Test
    void readsSpansWithTheSpeakersBetweenBrackets() {
        assertReads("""
                ### Au programme

                - **14:00 – 14:20** : Mot d'accueil (Inès Caron, cheffe de projet)
                - **14:20 – 15:00** : Présentation de la signature (Malo Estran, Agence des Marées)
                - 15:00 – 15:30 : Questions et réponses
                """, """
                14:00-14:20 Mot d'accueil [Inès Caron]
                14:20-15:00 Présentation de la signature [Malo Estran]
                15:00-15:30 Questions et réponses
                """);
    }

    @Test
    void readsATableWithAColumnOfSpeakers() {
        assertReads("""
                ## Déroulé

                | Horaire | Séquence | Intervenants |
                |---|---|---|
                | 9h - 9h15 | Accueil café | |
                | 9h15 - 10h | Ouvrir un port | Inès Caron, Malo Estran |
                | 10h - 11h45 | Travaux en groupes | Zoé Brume |
                """, """
                09:00-09:15 Accueil café
                09:15-10:00 Ouvrir un port [Inès Caron, Malo Estran]
                10:00-11:45 Travaux en groupes [Zoé Brume]
                """);
    }

    @Test
    void readsATableWhoseHoursStandInTheLastColumn() {
        assertReads("""
                ## Programme

                | Séquence | Durée | Quand |
                |---|---|---|
                | Accueil | 30 min | 9h-9h30 |
                | Plénière | 1h | 9h30-10h30 |
                """, """
                09:00-09:30 Accueil
                09:30-10:30 Plénière
                """);
    }

    @Test
    void readsATableInHtmlWithBreaksInItsCells() {
        assertReads("""
                <table>
                <tr><th>Heure</th><th>Sujet</th></tr>
                <tr><td>08:30</td><td>Accueil</td></tr>
                <tr><td>09:00</td><td><b>Plénière</b> : la mer en chiffres<br>Zoé Brume</td></tr>
                <tr><td>10:45 &rarr; 12:00</td><td>Ateliers</td></tr>
                </table>
                """, """
                08:30 Accueil
                09:00 Plénière : la mer en chiffres [Zoé Brume]
                10:45-12:00 Ateliers
                """);
    }

    @Test
    void readsAnAgendaOfDurations() {
        assertReads("""
                **Ordre du jour :**

                1. Bilan de l’année (20 min)
                2. Feuille de route (45 min)
                   - Les chantiers
                   - Le calendrier
                3. Échanges avec la salle – 30 minutes
                """, """
                20 min Bilan de l’année
                45 min Feuille de route
                30 min Échanges avec la salle
                """);
    }

    @Test
    void readsAListOfDurationsThatNoHeadingAnnounces() {
        assertReads("""
                La session sera rythmée ainsi.

                - Tour d'actualité : 10'
                - **Présentation du catalogue** – 40 minutes
                - Retour d'expérience avec Malo Estran – 25 mn
                """, """
                10 min Tour d'actualité
                40 min Présentation du catalogue
                25 min Retour d'expérience [Malo Estran]
                """);
    }

    @Test
    void readsEachLineOfAParagraphThatStartsWithAnHour() {
        assertReads("""
                Déroulement de la soirée

                18H00 : Accueil
                18H15 - 19H00 : Conférence de Zoé Brume
                19H - 20H30 : Cocktail
                """, """
                18:00 Accueil
                18:15-19:00 Conférence
                19:00-20:30 Cocktail
                """);
    }

    @Test
    void readsBoldHoursWithBreaksBetweenThem() {
        assertReads("""
                Le programme de la matinée :

                **9h00** Accueil des participants\s\s
                **9h30** Ouverture – Inès Caron, directrice de l'Agence des Marées\s\s
                **10h00** Table ronde : lire la mer, avec Malo Estran (pilote) et Zoé Brume (hydrographe)
                """, """
                09:00 Accueil des participants
                09:30 Ouverture [Inès Caron]
                10:00 Table ronde : lire la mer [Malo Estran, Zoé Brume]
                """);
    }

    @Test
    void readsNestedListsAsOneItemEach() {
        assertReads("""
                <h3>Programme prévisionnel</h3>
                <ul>
                <li><strong>14h</strong> : introduction, par Inès Caron ;</li>
                <li><strong>14h15</strong> : trois retours d'expérience :
                <ul><li>la capitainerie ;</li><li>les archives ;</li></ul></li>
                <li><strong>16h30</strong> : conclusion.</li>
                </ul>
                """, """
                14:00 introduction [Inès Caron]
                14:15 trois retours d'expérience
                16:30 conclusion
                """);
    }

    @Test
    void readsHeadingsWithTheSpeakerOnTheNextLine() {
        var facts = facts("""
                ## Au programme de cette session

                #### 9h - 9h10 | Introduction
                Par Inès Caron, responsable du pôle Balises

                #### 9h10 - 9h40 | Poser une bouée
                Malo Estran, Agence des Marées
                """);

        assertThat(written(facts)).isEqualTo("09:00-09:10 Introduction\n09:10-09:40 Poser une bouée\n");
        assertThat(facts.speakers())
                .extracting(EventFacts.Speaker::name, EventFacts.Speaker::role, EventFacts.Speaker::organisation)
                .containsExactly(
                        tuple("Inès Caron", "responsable du pôle Balises", null),
                        tuple("Malo Estran", null, "Agence des Marées"));
    }

    @Test
    void takesTheNamesOfDaysForNoItems() {
        assertReads("""
                ## Programme

                ### Mardi 12 mai

                - 9h30 : accueil
                - 10h : ouverture par Inès Caron

                ### Jour 2 – mercredi 13 mai

                - 9h : ateliers
                - midi : déjeuner
                - 14h-16h : restitution
                """, """
                09:30 accueil
                10:00 ouverture [Inès Caron]
                2026-05-13 09:00 ateliers
                2026-05-13 12:00 déjeuner
                2026-05-13 14:00-16:00 restitution
                """);
    }

    @Test
    void readsItemsThatOpenWithTheirDay() {
        assertReads("""
                * **Mardi 12 mai, 14h-15h** : Webinaire « Hisser »
                * Le 13 mai : plénière « Border » avec Zoé Brume, capitaine
                * Vendredi 15 mai – Café de clôture
                """, """
                2026-05-12 14:00-15:00 Webinaire « Hisser »
                2026-05-13 plénière « Border » [Zoé Brume]
                2026-05-15 Café de clôture
                """);
    }

    @Test
    void readsATitleWithItsHoursUnderIt() {
        assertReads("""
                * **Se présenter en une minute**<br>De 10h à 11h ou de 14h à 15h<br>On apprend à se présenter.
                * **Écouter**<br>De 11h à 12h<br>On apprend à écouter.
                """, """
                10:00-11:00 Se présenter en une minute
                11:00-12:00 Écouter
                """);
    }

    @Test
    void readsStepsThatASentenceAnnouncesAndTheToastBehindThem() {
        assertReads("""
                La matinée sera organisée en trois temps :

                * Présentation rapide du service
                * Exemples de ports qui s'en servent
                * Démonstration et essais

                Nous pourrons ensuite échanger de manière informelle autour d’un café.
                """, """
                Présentation rapide du service
                Exemples de ports qui s'en servent
                Démonstration et essais
                Échange autour d’un café
                """);
    }

    @Test
    void keepsTheNumberOfWhatIsNumbered() {
        assertReads("""
                ## Programme

                - 15h00 – **Table ronde n°1** : ce que veulent les pêcheurs
                - 16h00 – Forum ouvert avec 3 ateliers de 2h
                """, """
                15:00 Table ronde n°1 : ce que veulent les pêcheurs
                16:00 Forum ouvert avec 3 ateliers de 2h
                """);
    }

    @Test
    void readsNoProgrammeInOpeningHoursDeadlinesAndWishes() {
        assertReads("""
                Le calendrier de l'appel :

                - 6 mai : date limite de dépôt
                - 18 juin 2028 : auditions

                Nous serons joignables de 9h à 12h.

                Cet atelier s'adresse :

                - aux capitaines
                - aux pêcheurs
                """, "");
    }

    private static void assertReads(String body, String expected) {
        assertThat(written(facts(body))).isEqualTo(expected);
    }

    private static EventFacts facts(String body) {
        var text = """
                ---
                title: "Rencontre"
                date: 2026-03-01 09:00:00 +01:00
                event_start_date: 2026-05-12 00:00:00 +02:00
                ---
                """ + body;
        return Extraction.of(Document.read("agenda/rencontre.md", text.getBytes(StandardCharsets.UTF_8)));
    }

    /// An item a line: day, hours or minutes, title, names.
    private static String written(EventFacts facts) {
        return facts.programme().stream()
                .map(item -> Stream.of(
                                        item.date(),
                                        item.end() == null ? item.start() : item.start() + "-" + item.end(),
                                        item.start() == null && item.duration() != null
                                                ? item.duration().toMinutes() + " min"
                                                : null,
                                        item.title(),
                                        item.speakers().isEmpty() ? null : item.speakers())
                                .filter(Objects::nonNull)
                                .map(Object::toString)
                                .collect(joining(" "))
                        + "\n")
                .collect(joining());
    }
}
