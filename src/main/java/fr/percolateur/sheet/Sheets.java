package fr.percolateur.sheet;

import static fr.percolateur.sheet.FieldType.BODY;
import static fr.percolateur.sheet.FieldType.COUNT;
import static fr.percolateur.sheet.FieldType.EMAIL;
import static fr.percolateur.sheet.FieldType.FLAG;
import static fr.percolateur.sheet.FieldType.LINE;
import static fr.percolateur.sheet.FieldType.LINES;
import static fr.percolateur.sheet.FieldType.LINK;
import static fr.percolateur.sheet.FieldType.LIST;
import static fr.percolateur.sheet.FieldType.MARKDOWN;
import static fr.percolateur.sheet.FieldType.MOMENT;
import static fr.percolateur.sheet.FieldType.NAMED_LINES;
import static fr.percolateur.sheet.FieldType.OFFER;
import static fr.percolateur.sheet.FieldType.SERIES;
import static fr.percolateur.sheet.FieldType.SLUG;
import static fr.percolateur.sheet.FieldType.TEXT;

import java.util.List;

/// The forms, in the order in which one fills them in.
final class Sheets {

    private static final Field TITLE = Field.of("titre", LINE, "title", "titre");
    private static final Field LEDE = Field.of("chapeau", MARKDOWN, "chapeau-text");
    private static final Field TEXT_BELOW = Field.of("texte", BODY, "texte");
    private static final Field OF_SERIES = Field.of("serie", SERIES, "serie");

    private static final Section FILING = Section.of(
            "classement", Field.of("categories", LIST, "categories", "categorie"), Field.of("themes", LIST, "tags"));

    private static final Section PICTURE = Section.of(
            "image",
            Field.of("image", LINE, "une-ou-diaporama[0].image"),
            Field.of("alternative", LINE, "une-ou-diaporama[0].alternative-textuelle"),
            Field.of("legende", LINE, "une-ou-diaporama[0].legende"));

    private static final Rows STANDS = Rows.of(
            Rows.STANDS,
            "stands",
            Field.of("stands-nom", LINE, "nom"),
            Field.of("stands-qui", LINE, "qui"),
            Field.of("stands-ou", LINE, "ou"),
            Field.of("stands-quand", LINE, "quand"));

    static final List<Section> EVENT = List.of(
            Section.of(
                    "essentiel",
                    TITLE,
                    OF_SERIES,
                    Field.of("edition", COUNT, "edition"),
                    Field.of("debut", MOMENT, "event_start_date", "event_date", "dateEvent"),
                    Field.of("fin", MOMENT, "event_end_date"),
                    Field.choice("statut", "statut", "", "maintenu", "reporte", "annule"),
                    LEDE),
            Section.of("texte", TEXT_BELOW),
            Section.of("lieu", Field.of("lieu", LINE, "lieu"), Field.of("adresse", TEXT, "adresse"), access("", "")),
            Section.of(
                    "inscription",
                    Field.choice("public", "public", "", "agents", "tous", "invitation"),
                    Field.of("ouvre", MOMENT, "inscription.ouvre"),
                    Field.of("ferme", MOMENT, "inscription.ferme"),
                    Field.of("surplace", OFFER, "inscription.sur_place"),
                    Field.of("enligne", OFFER, "inscription.en_ligne"),
                    Field.of("approbation", FLAG, "inscription.approbation"),
                    Field.of("accompagnants", FLAG, "inscription.accompagnants"),
                    Field.of("direct", LINK, "direct.lien")),
            Section.of("stands", STANDS),
            Section.of("questions", questions("", "")),
            Section.of(
                    "contact",
                    Field.of("contact", LINE, "contact.nom"),
                    Field.of("courriel", EMAIL, "contact.courriel"),
                    information("", "")),
            FILING,
            PICTURE);

    static final List<Section> ARTICLE = List.of(
            Section.of(
                    "essentiel",
                    TITLE,
                    Field.of("soustitre", LINE, "sous-titre"),
                    Field.of("date", MOMENT, "date"),
                    Field.of("auteur", LINE, "auteur"),
                    LEDE),
            Section.of("texte", TEXT_BELOW),
            Section.of(
                    "classement",
                    OF_SERIES,
                    Field.of("categories", LIST, "categories", "categorie"),
                    Field.of("themes", LIST, "tags"),
                    Field.of("une", FLAG, "is_une"),
                    Field.of("redirection", LINE, "redirection", "redirection-interne")),
            PICTURE);

    static final List<Section> PAGE = List.of(Section.of("essentiel", TITLE, LEDE), Section.of("texte", TEXT_BELOW));

    static final List<Section> SERIES_SHEET = List.of(
            Section.of(
                    "essentiel",
                    Field.of("titre", LINE, "titre", "title"),
                    Field.of("rythme", LINE, "rythme"),
                    Field.choice("couleur", "couleur", "", "safran", "menthe", "cassis", "grenadine", "anis"),
                    Field.choice("motif", "motif", "", "ronds", "perfore", "guichets"),
                    Field.of("chapeau", MARKDOWN, "chapeau")),
            Section.of("texte", TEXT_BELOW),
            Section.of(
                    "modele",
                    Field.of("modele-trame", MARKDOWN, "modele.texte"),
                    Field.of("modele-lieu", LINE, "modele.lieu"),
                    Field.of("modele-adresse", TEXT, "modele.adresse"),
                    access(Field.MODEL, "modele."),
                    Field.choice("modele-public", "modele.public", "", "agents", "tous", "invitation"),
                    Field.of("modele-surplace", OFFER, "modele.inscription.sur_place"),
                    Field.of("modele-enligne", OFFER, "modele.inscription.en_ligne"),
                    Field.of("modele-approbation", FLAG, "modele.inscription.approbation"),
                    Field.of("modele-accompagnants", FLAG, "modele.inscription.accompagnants"),
                    questions(Field.MODEL, "modele."),
                    Field.of("modele-contact", LINE, "modele.contact.nom"),
                    Field.of("modele-courriel", EMAIL, "modele.contact.courriel"),
                    information(Field.MODEL, "modele."),
                    Field.of("modele-categories", LIST, "modele.categories"),
                    Field.of("modele-themes", LIST, "modele.tags")));

    private Sheets() {}

    private static Rows access(String named, String under) {
        return Rows.of(
                named + "acces",
                under + "acces",
                Field.of("acces-type", LINE, "type"),
                Field.of("acces-lignes", NAMED_LINES, "lignes"));
    }

    private static Rows questions(String named, String under) {
        return Rows.of(
                named + Rows.QUESTIONS,
                under + "inscription.questions",
                Field.of("questions-intitule", LINE, "intitule"),
                Field.choice("questions-type", "type", "texte", "choix", "consentement"),
                Field.of("questions-choix", LINES, "choix"),
                Field.of("questions-obligatoire", FLAG, "obligatoire"),
                Field.of("questions-finalite", SLUG, "finalite"),
                Field.choice("questions-conservation", "conservation", "P1M", "P3M", "P6M", "P1Y"));
    }

    private static Rows information(String named, String under) {
        return Rows.of(
                named + "infos",
                under + "champs_informations",
                Field.of("infos-intitule", LINE, "intitule"),
                Field.of("infos-contenu", LINE, "contenu"),
                Field.of("infos-lien", LINE, "lien"),
                Field.of("infos-mailto", LINE, "mailto"));
    }
}
