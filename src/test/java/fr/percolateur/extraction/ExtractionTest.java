package fr.percolateur.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import fr.percolateur.document.Document;
import fr.percolateur.document.Moment;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class ExtractionTest {

    private static final JsonMapper JSON = new JsonMapper();

    @Test
    void readsAnEventWhoseHoursStandInItsFields() {
        assertReads("""
                ---
                title: 'Rendez-vous du Phare #3 - Écrire pour être compris'
                date: 2026-09-01 09:00:00 +02:00
                tags:
                - Rendez-vous du Phare
                chapeau-text: Une matinée pour les rédactrices et rédacteurs.
                event_start_date: 2026-10-06 00:00:00 +02:00
                lieu: La Halle aux voiles et en ligne
                adresse: "3 quai des Brumes\\n 99100 Valbrume"
                champs_informations:
                - intitule: Horaires
                  contenu: 9 h 30 – 12 h
                - intitule: Modalités
                  contenu: Inscription gratuite et obligatoire avant le 2 octobre
                  lien: 'https://billets.example.org/phare-3 '
                - intitule: Accessibilité
                  contenu: Interprétation en langue des signes
                ---

                ## Programme

                * **[9h30-9h45]** Ouverture par Inès Caron, cheffe de projet à l’Agence des Marées
                * **[9h45-11h]** Table ronde : qui lit nos courriers ?
                * **[11h-12h]** Atelier avec Malo Estran et Zoé Brume
                """, """
                {"title": "Rendez-vous du Phare #3 - Écrire pour être compris", "series": "Rendez-vous du Phare", "edition": 3,
                 "start": "2026-10-06T09:30+02:00", "end": "2026-10-06T12:00+02:00",
                 "venue": "La Halle aux voiles", "address": "3 quai des Brumes, 99100 Valbrume", "mode": "hybrid",
                 "registration": {"required": true, "url": "https://billets.example.org/phare-3", "deadline": "2026-10-02",
                   "audience": null, "free": true},
                 "accessibility": ["Interprétation en langue des signes"],
                 "programme": [
                   {"title": "Ouverture", "start": "09:30", "end": "09:45", "duration_min": 15, "speakers": ["Inès Caron"]},
                   {"title": "Table ronde : qui lit nos courriers ?", "start": "09:45", "end": "11:00", "duration_min": 75, "speakers": []},
                   {"title": "Atelier", "start": "11:00", "end": "12:00", "duration_min": 60, "speakers": ["Malo Estran", "Zoé Brume"]}],
                 "speakers": [
                   {"name": "Inès Caron", "role": "cheffe de projet", "organisation": "Agence des Marées"},
                   {"name": "Malo Estran", "role": null, "organisation": null},
                   {"name": "Zoé Brume", "role": null, "organisation": null}],
                 "published": true,
                 "conflicts": ["L’en-tête donne minuit pour heure de début ; 9\u00A0h\u00A030 vient du texte."]}
                """);
    }

    @Test
    void readsAnEventTheKeysOfWhichSayNothing() {
        assertReads("""
                ---
                title: Webinaire « Mesurer sans compter »
                date: 2027-02-01 10:00:00 +01:00
                published: false
                ---

                Nous vous donnons rendez-vous le mardi 9 mars de 14h à 15h30 pour parler d’indicateurs.

                Lors de ce webinaire, nous aborderons les points suivants :

                * Choisir un indicateur [~20 minutes] ;
                * Lire une courbe [15 min]

                <div align="center"><a href="https://visio.example.org/inscription" class="button"><b>Je m’inscris</b></a>
                <br>Jusqu’au 5 mars 2027, 18h</div>
                """, """
                {"title": "Webinaire « Mesurer sans compter »", "series": null, "edition": null,
                 "start": "2027-03-09T14:00+01:00", "end": "2027-03-09T15:30+01:00",
                 "venue": null, "address": null, "mode": "online",
                 "registration": {"required": true, "url": "https://visio.example.org/inscription",
                   "deadline": "2027-03-05T18:00+01:00", "audience": null},
                 "accessibility": [],
                 "programme": [
                   {"title": "Choisir un indicateur", "start": null, "end": null, "duration_min": 20, "speakers": []},
                   {"title": "Lire une courbe", "start": null, "end": null, "duration_min": 15, "speakers": []}],
                 "speakers": [], "published": false, "conflicts": []}
                """);
    }

    @Test
    void believesTheTextWhereTheKeySlippedByItsOffset() {
        var facts = read("""
                ---
                title: Café des Écluses
                date: 2026-06-01 10:00:00 +02:00
                event_start_date: 2026-06-18 12:00:00 +02:00
                champs_informations:
                - intitule: Horaires
                  contenu: 14h-17h
                ---
                """);

        assertThat(facts.start()).isEqualTo(Fact.deduced(moment("2026-06-18 14:00:00 +02:00")));
        assertThat(facts.end()).isEqualTo(Fact.deduced(moment("2026-06-18 17:00:00 +02:00")));
        assertThat(facts.conflicts())
                .containsExactly(
                        "L’en-tête fait commencer l’événement à 12\u00A0h, mais il commence à 14\u00A0h d’après le reste du document.");
    }

    @Test
    void believesTheTextWhereTheKeyKeptLastYear() {
        var facts = read("""
                ---
                title: Journée des Passerelles
                date: 2026-01-08 10:00:00 +01:00
                event_start_date: 2026-01-20 09:00:00 +01:00
                ---
                La Journée des Passerelles se tiendra le 20 janvier 2027.
                """);

        assertThat(facts.start()).isEqualTo(Fact.written(moment("2027-01-20 09:00:00 +01:00")));
        assertThat(facts.conflicts())
                .containsExactly("L’en-tête date l’événement de 2026, le texte de 2027 : c’est 2027 qui est retenu.");
    }

    @Test
    void readsItsOwnKeysAsWritten() {
        var facts = read("""
                ---
                title: Café des Marées
                serie: cafe-des-marees
                edition: 4
                statut: reporte
                publie_le: 2027-01-12 09:00:00 +01:00
                public: agents
                event_start_date: 2027-02-16 16:30:00 +01:00
                inscription:
                  ouvre: 2027-01-15 09:00:00 +01:00
                  ferme: 2027-02-10 18:00:00 +01:00
                  approbation: true
                  sur_place: {places: 80}
                  en_ligne: {places: null}
                programme:
                - {titre: "Propos liminaires", type: ouverture, debut: "16:30", duree_min: 5, intervenants: [ines-caron]}
                intervenants:
                - {id: ines-caron, nom: "Inès Caron", fonction: "cheffe de projet", organisme: "Agence des Marées", role: animateur}
                accessibilite:
                - {service: lsf, etat: confirme}
                direct: {lien: "https://visio.example.org/salle"}
                contact: {nom: "Équipe des Cafés", courriel: cafes@example.org}
                ---
                """);

        assertThat(facts)
                .isEqualTo(new EventFacts(
                        "Café des Marées",
                        Fact.written("cafe-des-marees"),
                        Fact.written(4),
                        Fact.written(moment("2027-02-16 16:30:00 +01:00")),
                        null,
                        Fact.written(EventFacts.Mode.HYBRID),
                        null,
                        null,
                        EventFacts.Status.POSTPONED,
                        moment("2027-01-12 09:00:00 +01:00"),
                        null,
                        "agents",
                        new EventFacts.Registration(
                                null,
                                null,
                                null,
                                Fact.written(moment("2027-02-10 18:00:00 +01:00")),
                                null,
                                new EventFacts.Own(
                                        moment("2027-01-15 09:00:00 +01:00"),
                                        moment("2027-02-10 18:00:00 +01:00"),
                                        true,
                                        new EventFacts.Offer(80),
                                        new EventFacts.Offer(null),
                                        false),
                                Map.of()),
                        List.of(),
                        List.of(new EventFacts.Service("lsf", EventFacts.Service.State.CONFIRMED)),
                        List.of(new EventFacts.Item(
                                "Propos liminaires",
                                "ouverture",
                                null,
                                LocalTime.of(16, 30),
                                null,
                                Duration.ofMinutes(5),
                                null,
                                List.of("ines-caron"),
                                List.of(),
                                Fact.Origin.WRITTEN)),
                        List.of(new EventFacts.Speaker(
                                "ines-caron",
                                "Inès Caron",
                                "cheffe de projet",
                                "Agence des Marées",
                                "animateur",
                                null,
                                Fact.Origin.WRITTEN)),
                        new EventFacts.Contact("Équipe des Cafés", "cafes@example.org"),
                        "https://visio.example.org/salle",
                        true,
                        List.of(),
                        null));
    }

    @Test
    void readsALegacyTableAndASpeakersList() {
        assertReads("""
                ---
                title: Forum des Embruns
                date: 2019-03-01 10:00:00 +01:00
                dateEvent: 2019-04-10 00:00:00 +02:00
                ---
                <table>
                <tr><td>Horaires</td><td>de 13h à 18h</td></tr>
                <tr><td>Lieu</td><td>Phare de Valbrume</td></tr>
                </table>

                ## Intervenantes

                * **Zoé Brume**, directrice de la Maison des Vents
                * **Ana Le Goff**, juriste / Ministère des Îles
                """, """
                {"title": "Forum des Embruns", "series": null, "edition": null,
                 "start": "2019-04-10T13:00+02:00", "end": "2019-04-10T18:00+02:00",
                 "venue": "Phare de Valbrume", "address": null, "mode": "onsite",
                 "registration": {"required": null, "url": null, "deadline": null, "audience": null},
                 "accessibility": [], "programme": [],
                 "speakers": [
                   {"name": "Zoé Brume", "role": "directrice de la Maison des Vents", "organisation": null},
                   {"name": "Ana Le Goff", "role": "juriste", "organisation": "Ministère des Îles"}],
                 "published": true, "conflicts": []}
                """);
    }

    @Test
    void savesWhatItCanOfABrokenHeader() {
        var facts = read(
                "---\ntitle: Atelier des Digues\nevent_start_date: 2026-11-03 10:00:00 +01:00\ntags: [ouvert\n---\nBonjour.\n");

        assertThat(facts.title()).isEqualTo("Atelier des Digues");
        assertThat(facts.start()).isEqualTo(Fact.written(moment("2026-11-03 10:00:00 +01:00")));
        assertThat(facts.published()).isFalse();
    }

    @Test
    void saysNothingOfADocumentThatSaysNothing() {
        assertReads("---\ntitle: Page d’essai\n---\nDu texte, sans plus.\n", """
                {"title": "Page d’essai", "series": null, "edition": null, "start": null, "end": null, "venue": null,
                 "address": null, "mode": null,
                 "registration": {"required": null, "url": null, "deadline": null, "audience": null},
                 "accessibility": [], "programme": [], "speakers": [], "published": true, "conflicts": []}
                """);
    }

    @Test
    void knowsALinkThatBelongsToAnotherEventAndTheSameEventToldTwice() {
        var link = "https://billets.example.org/e/la-mer-et-les-jeunes-123456";
        var second = event("a.md", "Café du Port #2 - La mer et les jeunes", "2026-03-10", link);
        var third = event("b.md", "Café du Port #3 - Ports et docks", "2026-05-12", link);
        var again = event("c.md", "Café du Port #2 - La mer et les jeunes ?", "2026-03-10", "");

        var all = Extraction.all(List.of(second, third, again));

        assertThat(all.get("a.md")).isEqualTo(Extraction.of(second));
        assertThat(all.get("b.md"))
                .isEqualTo(Extraction.of(third)
                        .with(
                                new EventFacts.Registration(true, null, link, null, null, null, Map.of()),
                                List.of(
                                        "Le lien d’inscription est celui d’un autre événement : « Café du Port #2 - La mer et les jeunes »."),
                                null));
        assertThat(all.get("c.md"))
                .isEqualTo(Extraction.of(again).with(Extraction.of(again).registration(), List.of(), "a.md"));
    }

    private static Document event(String path, String title, String day, String link) {
        return Document.read(path, """
                ---
                title: '%s'
                event_start_date: %s 10:00:00 +02:00
                champs_informations:
                - intitule: Inscription
                  contenu: S’inscrire
                  lien: %s
                ---
                """.formatted(title, day, link).getBytes(StandardCharsets.UTF_8));
    }

    private static EventFacts read(String text) {
        return Extraction.of(Document.read("agenda/essai.md", text.getBytes(StandardCharsets.UTF_8)));
    }

    private static Moment moment(String written) {
        return Moment.parse(written).orElseThrow();
    }

    private static void assertReads(String text, String expected) {
        var written = TruthJson.write(Map.of("essai", read(text)));
        assertThat(JSON.readTree(written).get("essai").toPrettyString())
                .isEqualTo(JSON.readTree(expected).toPrettyString());
    }
}
