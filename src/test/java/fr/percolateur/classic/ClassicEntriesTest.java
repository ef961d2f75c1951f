package fr.percolateur.classic;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import fr.percolateur.document.Change.Changed;
import fr.percolateur.document.Document;
import fr.percolateur.document.Moment;
import fr.percolateur.document.Value;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// The lighthouse keepers of Port-Lanterne move their meeting, book an interpreter and open registration.
class ClassicEntriesTest {

    private static final String EVENT = """
            ---
            title: "La veillée des phares"   # chaque hiver
            event_start_date: 2027-02-10 16:30:00 +01:00
            event_end_date: 2027-02-10 18:00:00 +01:00
            champs_informations:
              - intitule: 'Horaires :'
                contenu: '16h30-18h, au pied du phare'
              - {intitule: Buffet, contenu: offert}
            public: tous
            accessibilite:
              - {service: lsf, etat: promis}
            ---
            Le texte.
            """;

    private final Document event = read(EVENT);

    @Test
    void writesTheHoursThatChangedAndNothingElse() {
        var edited = set(event, "event_end_date", moment(18, 45));

        assertThat(text(ClassicEntries.follow(event, edited)))
                .isEqualTo(text(edited).replace("'16h30-18h, au pied du phare'", "'De 16 h 30 à 18 h 45'"));
    }

    @Test
    void leavesWordsThatSayTheNewHoursAlready() {
        var late = read(EVENT.replace("16:30:00", "16:00:00"));

        var edited = set(late, "event_start_date", moment(16, 30));

        assertThat(ClassicEntries.follow(late, edited)).isSameAs(edited);
    }

    @Test
    void leavesAllAsItIsWhenOtherThingsChange() {
        var edited = set(event, "title", Value.text("La nuit des phares"));

        assertThat(ClassicEntries.follow(event, edited)).isSameAs(edited);
    }

    @Test
    void leavesADocumentThatContradictsItselfAndThatNobodyEdited() {
        var contradictory = read(EVENT.replace("16h30-18h", "9h-12h"));

        assertThat(ClassicEntries.follow(contradictory, contradictory)).isSameAs(contradictory);
    }

    @Test
    void addsTheEntriesThatAreMissing() {
        var edited = set(
                event,
                "inscription",
                Value.mapping(Map.of("sur_place", Value.mapping(Map.of("places", Value.number(80))))));

        var followed = ClassicEntries.follow(event, set(edited, "accessibilite[0].etat", Value.text("confirme")));

        assertThat(entries(followed)).isEqualTo("""
                Horaires : = 16h30-18h, au pied du phare
                Buffet = offert
                Modalités = Ouvert à toutes et tous. Sur place (80 places). Inscription obligatoire
                Accessibilité = Confirmé : langue des signes
                """);
    }

    @Test
    void takesAwayTheEntryItWroteOnceItsKeysAreGone() {
        var followed = ClassicEntries.follow(event, set(event, "accessibilite[0].etat", Value.text("confirme")));

        var silent = ClassicEntries.follow(followed, changed(followed.remove("accessibilite")));

        assertThat(entries(silent)).isEqualTo(entries(event));
    }

    @Test
    void saysTheTermsOfRegistration() {
        var header = read("""
                ---
                public: agents
                inscription:
                  ouvre: 2027-01-15 09:00:00 +01:00
                  ferme: 2027-02-10 18:00:00 +01:00
                  approbation: true
                  sur_place: {places: 1}
                  en_ligne: {places: null}
                direct: {lien: "https://visio.example.org/salle"}
                ---
                """).frontMatter();

        assertThat(plain(new TermsEntry().words(header)))
                .isEqualTo("Réservé aux agents publics. Sur place (1 place) ou en ligne. Inscription obligatoire"
                        + " du 15 janvier 2027 à 9 h au 10 février 2027 à 18 h."
                        + " L’inscription ne vaut pas participation");
    }

    @Test
    void saysThatOneJoinsOnlineAndNeverWhere() {
        var header = read("---\ndirect: {lien: \"https://visio.example.org/salle\"}\n---\n")
                .frontMatter();

        assertThat(new TermsEntry().words(header)).isEqualTo("En ligne");
    }

    @Test
    void saysTheHoursOfAProgrammeWhereTheDatesHaveNone() {
        var header = read("""
                ---
                event_start_date: 2027-02-10
                programme:
                  - {titre: Accueil, debut: "9:30"}
                  - {titre: Veillée, debut: "10:00", duree_min: 95}
                ---
                """).frontMatter();

        assertThat(plain(new HoursEntry().words(header))).isEqualTo("De 9 h 30 à 11 h 35");
    }

    @Test
    void saysTheFirstAndTheLastHourOfSeveralDays() {
        var header = read("""
                ---
                event_start_date: 2027-02-10 09:00:00 +01:00
                event_end_date: 2027-02-11 16:30:00 +01:00
                ---
                """).frontMatter();

        assertThat(plain(new HoursEntry().words(header)))
                .isEqualTo("Du mercredi 10 février 2027 à 9 h au jeudi 11 février 2027 à 16 h 30");
    }

    @Test
    void sortsServicesByWhatIsSure() {
        var header = read("""
                ---
                accessibilite:
                  - {service: sous-titrage, etat: promis}
                  - {service: lsf, etat: confirme}
                  - {service: plain-pied, etat: confirme}
                  - {service: programme en gros caractères}
                ---
                """).frontMatter();

        assertThat(plain(new AccessibilityEntry().words(header)))
                .isEqualTo("Confirmé : langue des signes, accès de plain-pied."
                        + " Promis : sous-titrage, programme en gros caractères");
    }

    @Test
    void leavesArticlesAlone() {
        var article = Document.read("actualites/a.md", "---\ntitle: A\n---\n".getBytes(UTF_8));
        var edited = set(article, "event_start_date", moment(9, 0));

        assertThat(ClassicEntries.follow(article, edited)).isSameAs(edited);
    }

    @Test
    void leavesEntriesThatAnAliasRepeats() {
        var shared = read("""
                ---
                champs_informations: &infos
                  - {intitule: Horaires, contenu: 9h}
                memo: *infos
                event_start_date: 2027-02-10 16:30:00 +01:00
                ---
                """);
        var edited = set(shared, "event_start_date", moment(17, 0));

        assertThat(ClassicEntries.follow(shared, edited)).isSameAs(edited);
    }

    private static Value moment(int hour, int minute) {
        return Value.moment(Moment.of(LocalDate.of(2027, 2, 10), LocalTime.of(hour, minute)));
    }

    private static Document set(Document document, String path, Value value) {
        return changed(document.set(path, value));
    }

    private static Document changed(fr.percolateur.document.Change change) {
        return ((Changed) change).document();
    }

    private static String entries(Document document) {
        var entries = new StringBuilder();
        for (var entry : document.frontMatter().mappings("champs_informations")) {
            entries.append(entry.text("intitule").orElse(""))
                    .append(" = ")
                    .append(entry.text("contenu").orElse(""))
                    .append('\n');
        }
        return plain(entries.toString());
    }

    private static String text(Document document) {
        return plain(new String(document.bytes(), UTF_8));
    }

    private static String plain(String text) {
        return text.replace('\u00A0', ' ');
    }

    private static Document read(String text) {
        return Document.read("agenda/veillee.md", text.getBytes(UTF_8));
    }
}
