package fr.percolateur.sample;

import fr.percolateur.component.Card;
import fr.percolateur.component.Choice;
import fr.percolateur.component.Embed;
import fr.percolateur.component.EventRow;
import fr.percolateur.component.Tab;
import fr.percolateur.component.TimeBar;
import fr.percolateur.component.TimeSlot;
import fr.percolateur.component.Tone;
import fr.percolateur.cover.CoverSpec;
import fr.percolateur.cover.Motif;
import fr.percolateur.cover.Slice;
import fr.percolateur.cover.Tint;
import fr.percolateur.web.Page;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

/// What the pages of `/_composants/` show: every component once, in a world that exists nowhere else.
public record Sample(Page page) {

    private static final List<String> TITLES = List.of(
            "Raccourcir sans perdre personne",
            "Compter ce qui compte",
            "Ce que chacun emporte d’une journée",
            "Accueillir partout aussi bien");
    private static final LocalTime HALF_PAST_FOUR = LocalTime.of(16, 30);

    private static final List<String> COVERS =
            List.of("CASSIS/GUICHETS/3", "SAFRAN/RONDS/11", "MENTHE/PERFORE/5", "SAFRAN/LIGNES/2");

    static CoverSpec cover(Motif motif, Tint tint, int edition) {
        return new CoverSpec(
                motif,
                tint,
                "salon-public",
                "Salon Public",
                edition,
                TITLES.get(edition % TITLES.size()),
                "mardi 17 novembre 2026",
                List.of(
                        new Slice(Slice.Use.LISTENING, 5),
                        new Slice(Slice.Use.LISTENING, 45),
                        new Slice(Slice.Use.PAUSE, 10),
                        new Slice(Slice.Use.EXCHANGE, 20),
                        new Slice(Slice.Use.EXCHANGE, 20)));
    }

    public LocalDate day() {
        return LocalDate.of(2026, 11, 20);
    }

    public TimeBar programme() {
        return new TimeBar(
                List.of(
                        slot(TimeSlot.Kind.LISTENING, "Accueil", 0, 5, "Accueil"),
                        slot(TimeSlot.Kind.LISTENING, "Le formulaire que personne ne finissait", 5, 15, "Récit"),
                        slot(TimeSlot.Kind.LISTENING, "Qui demande, qui vérifie, qui répond ?", 20, 30, "Table ronde"),
                        slot(TimeSlot.Kind.EXCHANGE, "Raccourcir une page à plusieurs", 50, 20, "Pratique"),
                        slot(TimeSlot.Kind.EXCHANGE, "Vos questions", 70, 20, "Échange")),
                LocalTime.of(18, 0));
    }

    public TimeBar wholeDay() {
        return new TimeBar(
                List.of(
                        slot(TimeSlot.Kind.LISTENING, "Ouverture", 0, 30, "Ouverture"),
                        slot(TimeSlot.Kind.EXCHANGE, "Trois ateliers au choix", 30, 120, "Atelier"),
                        slot(TimeSlot.Kind.PAUSE, "Déjeuner", 150, 75, "Pause"),
                        slot(TimeSlot.Kind.LISTENING, "Restitutions", 225, 60, "Intervention"),
                        slot(TimeSlot.Kind.EXCHANGE, "Ce que chacun emporte", 285, 45, "Débat")),
                null);
    }

    private static TimeSlot slot(TimeSlot.Kind kind, String title, int after, int minutes, String label) {
        var text = "<p>Une équipe raconte ce qu’elle a essayé, ce qui a tenu et ce qui n’a pas tenu.</p>";
        return new TimeSlot(
                kind,
                title,
                HALF_PAST_FOUR.plusMinutes(after),
                minutes,
                label,
                minutes > 10 ? text : null,
                label + " de Nina Corvel");
    }

    public List<EventRow> events() {
        return List.of(
                row(
                        "Raccourcir sans perdre",
                        Tint.SAFRAN,
                        "Salon Public, n° 20",
                        programme(),
                        "Port-Lanterne",
                        true,
                        Tone.HALF,
                        "14 places en salle"),
                row(
                        "Compter ce qui compte",
                        Tint.MENTHE,
                        "Midi Mesures, n° 5",
                        programme(),
                        "",
                        true,
                        Tone.DONE,
                        "Inscription ouverte"),
                row(
                        "Un guichet, trois métiers",
                        Tint.CASSIS,
                        "Forum des accueils, n° 3",
                        wholeDay(),
                        "Haute-Brume",
                        false,
                        Tone.RING,
                        "Inscription bientôt ouverte"),
                row(
                        "Tester avec trois usagers",
                        Tint.GRENADINE,
                        "Ateliers de l’essai, n° 8",
                        wholeDay(),
                        "Haute-Brume",
                        false,
                        Tone.WARNING,
                        "Reporté du 3 décembre"),
                row(
                        "Éteindre ce qui ne sert plus",
                        Tint.ANIS,
                        "Sobriété pratique, n° 2",
                        programme(),
                        "",
                        true,
                        Tone.ERROR,
                        "Annulé"));
    }

    private EventRow row(
            String title,
            Tint tint,
            String series,
            TimeBar time,
            String place,
            boolean online,
            Tone tone,
            String status) {
        return new EventRow(
                title,
                "/agenda/exemple/",
                day().plusDays(status.length()),
                "dans " + status.length() + " jours",
                series,
                tint,
                place,
                online,
                "16 h 30 – 18 h",
                time,
                "1 h 30, dont 40 min d’échanges",
                new EventRow.Status(tone, status),
                tone == Tone.ERROR);
    }

    public String motif() {
        return "/_composants/motif/" + page.tint().name() + "/"
                + Motif.of(page.tint().slug()).name() + ".svg";
    }

    public List<Choice> choices() {
        return List.of(
                new Choice("salon", "Salon Public", 5, true, Tint.SAFRAN),
                new Choice("midi", "Midi Mesures", 4, true, Tint.MENTHE),
                new Choice("forum", "Forum des accueils", 1, false, Tint.CASSIS),
                new Choice("essai", "Ateliers de l’essai", 3, false, Tint.GRENADINE),
                new Choice("sobriete", "Sobriété pratique", 1, false, Tint.ANIS));
    }

    public List<Choice> modes() {
        return List.of(new Choice("lieu", "Sur place", 9, false), new Choice("ligne", "En ligne", 11, true));
    }

    public List<Tab> years() {
        return List.of(
                new Tab("À venir", "/_composants/agenda", 14, true),
                new Tab("2026", "?annee=2026", 31, false),
                new Tab("2025", "?annee=2025", 28, false));
    }

    public List<Tab> themes() {
        return List.of(
                new Tab("Langage clair", "/themes/a/", 9, false),
                new Tab("Accueil et guichets", "/themes/b/", 12, false),
                new Tab("Intelligence artificielle", "/themes/c/", 5, false));
    }

    public List<Card> cards() {
        return List.of(
                card("Salon Public n° 19 : ce qu’une page en moins a changé", "Retour, 8 octobre 2026"),
                card("Midi Mesures revient avec cinq rendez-vous", "Annonce, 2 novembre 2026"),
                card("Forum des accueils : proposez votre récit", "Appel, 27 octobre 2026"),
                card("Les chiffres, six mois après", "Retour, 2 juillet 2026"));
    }

    private static Card card(String title, String meta) {
        var lede =
                "Deux cents agents, quatorze pages relues, et une surprise : les plus sûres étaient les plus courtes.";
        return new Card(
                title,
                "/actualites/exemple/",
                "/_composants/couverture/" + COVERS.get(meta.hashCode() & 3) + ".svg",
                meta,
                lede,
                false);
    }

    public Embed embed() {
        return new Embed(
                Embed.Kind.VIDEO,
                "Revoir la rencontre : raccourcir sans perdre",
                "tube.example.org",
                "https://tube.example.org/embed/1",
                "https://tube.example.org/w/1",
                null);
    }
}
