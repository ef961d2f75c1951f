package fr.percolateur.sheet;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import fr.percolateur.document.Document;
import fr.percolateur.document.DocumentSchemaTest;
import fr.percolateur.document.Finding;
import fr.percolateur.document.Kind;
import fr.percolateur.document.Place;
import fr.percolateur.document.Severity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SheetTest {

    private static final Path CORPUS = Path.of("../shared/corpus");

    private static final String CAFE = """
            ---
            title: "Qui décide ?"   # à relire
            event_start_date: 2027-01-19 16:30:00 +01:00
            lieu: La Verrerie
            adresse: |
              14 quai des Tonneliers
              99120 Port-Lanterne
            acces:
            - type: Métro
              lignes:
              - nom: Ligne 2
              - nom: Ligne 4
            tags: [Données, 'Langage clair']
            champs_informations:
            - intitule: Repas
              contenu: Offert
            - intitule: Hébergement
              contenu: Trente chambres
            inscription: {ouvre: 2027-01-05 09:00:00 +01:00, sur_place: {places: 80}, en_ligne: {places: null}}
            x-ancien: gardé
            published: false
            ---

            Le texte.
            """;

    private static Document document(String text) {
        return Document.read("agenda/cafe.md", text.getBytes(UTF_8));
    }

    private static String written(String text, Map<String, String> typed) {
        var document = document(text);
        var outcome = Sheet.of(Kind.EVENT).write(document, new Typed(typed));
        assertThat(outcome).isInstanceOf(Sheet.Written.class);
        return new String(((Sheet.Written) outcome).document().bytes(), UTF_8);
    }

    private static List<Mistake> mistakes(String text, Map<String, String> typed) {
        var outcome = Sheet.of(Kind.EVENT).write(document(text), new Typed(typed));
        assertThat(outcome).isInstanceOf(Sheet.Mistaken.class);
        return ((Sheet.Mistaken) outcome).mistakes();
    }

    @Test
    void showsADocumentAsPeopleTypeIt() {
        var typed = Sheet.of(Kind.EVENT).read(document(CAFE)).values();
        var filled = new LinkedHashMap<String, String>();
        typed.forEach((name, value) -> {
            if (!value.isEmpty()) {
                filled.put(name, value);
            }
        });
        assertThat(filled)
                .containsExactlyInAnyOrderEntriesOf(Map.ofEntries(
                        Map.entry("titre", "Qui décide ?"),
                        Map.entry("debut", "19\u00A0janvier 2027, 16\u00A0h\u00A030"),
                        Map.entry("texte", "\nLe texte.\n"),
                        Map.entry("lieu", "La Verrerie"),
                        Map.entry("adresse", "14 quai des Tonneliers\n99120 Port-Lanterne\n"),
                        Map.entry("acces-0-type", "Métro"),
                        Map.entry("acces-0-lignes", "Ligne 2\nLigne 4"),
                        Map.entry("themes", "Données, Langage clair"),
                        Map.entry("infos-0-intitule", "Repas"),
                        Map.entry("infos-0-contenu", "Offert"),
                        Map.entry("infos-1-intitule", "Hébergement"),
                        Map.entry("infos-1-contenu", "Trente chambres"),
                        Map.entry("ouvre", "5\u00A0janvier 2027, 9\u00A0h"),
                        Map.entry("surplace", "80"),
                        Map.entry("enligne", "sans limite")));
    }

    /// As a browser sends it back: lines end in CRLF.
    @Test
    void changesNothingOfWhatWasNotTouched() throws IOException {
        var documents = new ArrayList<Document>();
        documents.add(document(CAFE));
        try (var files = Files.walk(Path.of("src/main/resources/demo"))) {
            for (var file :
                    files.filter(file -> file.toString().endsWith(".md")).toList()) {
                documents.add(Document.read(
                        Path.of("src/main/resources/demo").relativize(file).toString(), Files.readAllBytes(file)));
            }
        }
        assertThat(documents).hasSizeGreaterThan(20);
        documents.forEach(SheetTest::staysAsItIs);
    }

    @Test
    void changesNothingOfDocumentsFromElsewhere() throws IOException {
        assumeTrue(Files.isDirectory(CORPUS), "no corpus beside the project");
        try (var files = Files.walk(CORPUS)) {
            for (var file :
                    files.filter(file -> file.toString().endsWith(".md")).toList()) {
                var document = Document.read(CORPUS.relativize(file).toString(), Files.readAllBytes(file));
                if (document.kind().isPresent()) {
                    staysAsItIs(document);
                }
            }
        }
    }

    private static void staysAsItIs(Document document) {
        var sheet = Sheet.of(document.kind().orElseThrow());
        var sent = new LinkedHashMap<String, String>();
        sheet.read(document).values().forEach((name, value) -> sent.put(name, value.replace("\n", "\r\n")));
        var outcome = sheet.write(document, new Typed(sent));
        assertThat(outcome).as(document.path()).isEqualTo(new Sheet.Written(document));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            titre            | Qui décide alors ?     | title: "Qui décide ?"   # à relire            | title: "Qui décide alors ?"   # à relire
            debut            | 20 janvier 2027 à 17h  | 2027-01-19 16:30:00 +01:00                    | 2027-01-20 17:00:00 +01:00
            themes           | Données, Accueil       | tags: [Données, 'Langage clair']              | tags: [Données, Accueil]
            acces-0-type     | Car                    | - type: Métro                                 | - type: Car
            infos-1-contenu  | Vingt chambres         | contenu: Trente chambres                      | contenu: Vingt chambres
            surplace         | sans limite            | sur_place: {places: 80}                       | sur_place: {places: null}
            enligne          | 200                    | en_ligne: {places: null}                      | en_ligne: {places: 200}
            lieu             | ''                     | 'lieu: La Verrerie\n'                         | ''
            """)
    void changesTheBytesOfOneFieldAlone(String field, String typed, String before, String after) {
        assertThat(written(CAFE, Map.of(field, typed)))
                .isEqualTo(CAFE.replace(before.replace("\\n", "\n"), after.replace("\\n", "\n")));
    }

    @Test
    void takesAwayARowThatWasEmptied() {
        assertThat(written(CAFE, Map.of("infos-0-intitule", "", "infos-0-contenu", "")))
                .isEqualTo(CAFE.replace("- intitule: Repas\n  contenu: Offert\n", ""));
    }

    @Test
    void addsARowBehindTheOthers() {
        assertThat(written(
                        CAFE,
                        Map.of(
                                "questions-4-intitule", "Souhaitez-vous un repas sans viande ?",
                                "questions-4-type", "texte",
                                "questions-4-choix", "",
                                "questions-4-finalite", "Restauration",
                                "questions-4-conservation", "P1M")))
                .contains("questions: [{id: souhaitez-vous-un-repas, intitule: Souhaitez-vous un repas sans viande ?,"
                        + " type: texte, finalite: restauration, conservation: P1M}]");
    }

    @Test
    void givesAStandANameOfItsOwn() {
        var row = Map.of("stands-0-nom", "Le guichet mobile, grandeur nature", "stands-0-ou", "Table 4");
        assertThat(written(CAFE, row))
                .contains("stands:\n- id: le-guichet-mobile-grandeur\n  nom: Le guichet mobile, grandeur nature\n"
                        + "  ou: Table 4\n");
        assertThat(mistakes(CAFE, Map.of("stands-0-qui", "Inès Caron")))
                .containsExactly(new Mistake(
                        "stands-0-nom",
                        "Ce que l’on y découvre\u00A0: complétez ce champ, ou videz tous ceux du même groupe."));
    }

    @Test
    void takesAwayAGroupThatSaysNothingMore() {
        var text = "---\ntitle: Café\ncontact:\n  nom: Équipe\n  courriel: cafes@example.org\nlieu: Ici\n---\n";
        assertThat(written(text, Map.of("contact", "", "courriel", "")))
                .isEqualTo("---\ntitle: Café\nlieu: Ici\n---\n");
    }

    @Test
    void setsNothingThatTheFormDoesNotOwn() {
        assertThat(written(
                        CAFE,
                        Map.of(
                                "published",
                                "true",
                                "x-ancien",
                                "pris",
                                "publie_le",
                                "2026-01-01",
                                "intervenants",
                                "x")))
                .isEqualTo(CAFE);
        for (var name : List.of("published", "publie_le", "infos-99-contenu", "infos-0-published", "titre.x", "x[0]")) {
            assertThat(Sheet.of(Kind.EVENT).owns(name)).as(name).isFalse();
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            titre    | ' '                     | Titre : écrivez au moins un mot.
            debut    | demain                  | Début : cette date ne se lit pas. Écrivez-la comme « 19 janvier 2027, 16 h 30 ».
            debut    | 19 janvier, 16 h 30     | Début : il manque l’année. Écrivez par exemple « 19 janvier 2027, 16 h 30 ».
            fin      | lundi 19 janvier 2027   | Fin : le nom du jour et la date ne s’accordent pas. Corrigez l’un ou l’autre, ou retirez le nom du jour.
            fin      | 31 février 2027         | Fin : ce jour n’existe dans aucun calendrier. Vérifiez le jour et le mois.
            fin      | 28 mars 2027, 2 h 30   | Fin : cette nuit-là, l’heure d’été commence et les horloges passent de 2 h à 3 h. Choisissez une heure qui existe.
            fin      | 2027-03-28T02:30       | Fin : cette nuit-là, l’heure d’été commence et les horloges passent de 2 h à 3 h. Choisissez une heure qui existe.
            fin      | 31 octobre 2027, 2 h 30 | Fin : cette nuit-là, l’heure d’hiver commence et cette heure sonne deux fois. Choisissez une heure avant 2 h ou à partir de 3 h.
            fin      | 2027-10-31T02:30       | Fin : cette nuit-là, l’heure d’hiver commence et cette heure sonne deux fois. Choisissez une heure avant 2 h ou à partir de 3 h.
            fin      | 19 janvier 2027, 27 h   | Fin : l’heure ne se lit pas. Écrivez par exemple « 16 h 30 ».
            surplace | beaucoup                | Places sur place : écrivez un nombre de places, ou « sans limite ».
            courriel | cafes chez example      | Adresse électronique du contact : il manque une partie de l’adresse. Écrivez-la comme « cafes@example.org ».
            direct   | javascript:alert(1)     | Lien de la visioconférence : un lien commence par https:// et ne contient pas d’espace.
            statut   | perdu                   | Tenue de la rencontre : choisissez l’une des réponses proposées.
            """)
    void saysWhatToMend(String field, String typed, String message) {
        assertThat(mistakes(CAFE, Map.of(field, typed)).stream()
                        .map(mistake ->
                                new Mistake(mistake.field(), mistake.message().replace('\u00A0', ' ')))
                        .toList())
                .containsExactly(new Mistake(field, message));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            19 janvier 2027, 16 h 30        | 2027-01-19 16:30:00 +01:00
            mardi 19 janvier 2027 à 16h30   | 2027-01-19 16:30:00 +01:00
            le 1er juillet 2027 à midi      | 2027-07-01 12:00:00 +02:00
            19/01/2027 16:30                | 2027-01-19 16:30:00 +01:00
            2027-01-19T16:30                | 2027-01-19 16:30:00 +01:00
            3 février 2027                  | 2027-02-03
            """)
    void readsADateAsItIsTyped(String typed, String written) {
        assertThat(TypedMoment.read(typed))
                .isInstanceOfSatisfying(
                        TypedMoment.Read.class,
                        read -> assertThat(read.moment().written()).isEqualTo(written));
    }

    @Test
    void leavesAloneWhatAnAliasShares() {
        var text = "---\ntitle: &t Café\nsous: *t\nlieu: Ici\n---\n";
        assertThat(mistakes(text, Map.of("titre", "Thé")))
                .singleElement()
                .satisfies(mistake -> assertThat(mistake.field()).isEqualTo("titre"));
    }

    @ParameterizedTest
    @CsvSource({
        "2, titre",
        "3, debut",
        "7, adresse",
        "11, acces-0-lignes",
        "16, infos-0-contenu",
        "18, infos-1-contenu",
        "24, texte"
    })
    void putsAFindingBesideItsField(int line, String field) {
        var finding = new Finding("cafe.md", new Place(line, 80), "rule", Severity.ERROR, "", "", null);
        assertThat(Sheet.of(Kind.EVENT).place(document(CAFE), finding)).contains(field);
    }

    @Test
    void writesWhatTheSchemaAllows() {
        var event = Map.ofEntries(
                Map.entry("titre", "Qui décide ?"),
                Map.entry("serie", "cafe-transfo"),
                Map.entry("edition", "12"),
                Map.entry("debut", "19 janvier 2027, 16 h 30"),
                Map.entry("fin", "19 janvier 2027, 18 h"),
                Map.entry("statut", "maintenu"),
                Map.entry("chapeau", "Deux phrases : la première.\nLa seconde."),
                Map.entry("texte", "## Venir\n\nÀ pied."),
                Map.entry("lieu", "La Verrerie"),
                Map.entry("adresse", "14 quai des Tonneliers\n99120 Port-Lanterne"),
                Map.entry("acces-0-type", "Métro"),
                Map.entry("acces-0-lignes", "Ligne 2\nLigne 4"),
                Map.entry("public", "agents"),
                Map.entry("ouvre", "5 janvier 2027, 9 h"),
                Map.entry("ferme", "18 janvier 2027"),
                Map.entry("surplace", "80"),
                Map.entry("enligne", "sans limite"),
                Map.entry("approbation", "oui"),
                Map.entry("accompagnants", "oui"),
                Map.entry("direct", "https://visio.example.org/salle"),
                Map.entry("stands-0-nom", "Le guichet mobile"),
                Map.entry("stands-0-qui", "Inès Caron"),
                Map.entry("stands-0-ou", "Table 4"),
                Map.entry("stands-0-quand", "De 17 h à 17 h 30"),
                Map.entry("questions-0-intitule", "Vos attentes ?"),
                Map.entry("questions-0-type", "choix"),
                Map.entry("questions-0-choix", "Apprendre\nRencontrer"),
                Map.entry("questions-0-obligatoire", "oui"),
                Map.entry("questions-0-finalite", "Préparation"),
                Map.entry("questions-0-conservation", "P3M"),
                Map.entry("contact", "Équipe des Cafés"),
                Map.entry("courriel", "cafes@example.org"),
                Map.entry("infos-0-intitule", "Repas"),
                Map.entry("infos-0-contenu", "12"),
                Map.entry("infos-0-lien", "https://example.org/repas"),
                Map.entry("categories", "Rencontre"),
                Map.entry("themes", "Données, Langage clair"),
                Map.entry("image", "/uploads/2027/salle.jpg"),
                Map.entry("alternative", "Une salle"),
                Map.entry("legende", "La salle"));
        assertThat(departures("agenda/x.md", "---\ntitle: x\n---\n", event)).isEmpty();
        var article = Map.of(
                "titre",
                "Retour",
                "soustitre",
                "Sur la marée",
                "date",
                "2 février 2027",
                "auteur",
                "Inès Caron",
                "serie",
                "cafe-transfo",
                "une",
                "oui",
                "redirection",
                "https://example.org/",
                "texte",
                "Texte.");
        assertThat(departures("actualites/x.md", "---\ntitle: x\n---\n", article))
                .isEmpty();
        assertThat(departures(
                        "_percolateur/pages/x.md",
                        "---\ntitle: x\n---\n",
                        Map.of("titre", "À propos", "chapeau", "Qui ?")))
                .isEmpty();
        var series = Map.of("titre", "Cafés", "rythme", "Un mardi sur deux", "couleur", "menthe", "motif", "ronds");
        assertThat(departures("series/x.md", "---\ntitre: x\n---\n", series)).isEmpty();
    }

    /// Where a filled form departs from the schema; and what is written is read again as it was typed.
    private static List<String> departures(String path, String text, Map<String, String> typed) {
        var document = Document.read(path, text.getBytes(UTF_8));
        var sheet = Sheet.of(document.kind().orElseThrow());
        typed.keySet().forEach(name -> assertThat(sheet.owns(name)).as(name).isTrue());
        var outcome = sheet.write(document, new Typed(typed));
        assertThat(outcome).isInstanceOf(Sheet.Written.class);
        var written = ((Sheet.Written) outcome).document();
        assertThat(sheet.differing(sheet.read(document).with(new Typed(typed)), sheet.read(written)).stream()
                        .map(Item::name)
                        .filter(name -> !name.equals("questions")))
                .isEmpty();
        return DocumentSchemaTest.departures(written);
    }

    @Test
    void namesWhatDiffers() {
        var sheet = Sheet.of(Kind.EVENT);
        var one = sheet.read(document(CAFE));
        var other = sheet.read(document(CAFE.replace("La Verrerie", "La Halle").replace("Offert", "Payant")));
        assertThat(sheet.differing(one, other).stream().map(Item::label)).containsExactly("Lieu", "Renseignement");
        assertThat(sheet.told(sheet.item("infos").orElseThrow(), other)).isEqualTo("""
                Repas ; Payant
                Hébergement ; Trente chambres""");
    }
}
