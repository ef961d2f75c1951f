package fr.percolateur.classic;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import fr.percolateur.document.Change.Changed;
import fr.percolateur.document.Change.Refused;
import fr.percolateur.document.Document;
import fr.percolateur.document.Place;
import fr.percolateur.document.Value;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/// What stays true of the classic entries, whatever stands in a header and whatever is changed in it.
class ClassicEntriesProperties {

    private static final Map<String, List<String>> WAYS = new LinkedHashMap<>();

    static {
        WAYS.put(
                "champs_informations",
                List.of(
                        "champs_informations:\n- intitule: Horaires\n  contenu: \"9h - 12h\"\n  lien: ''\n",
                        "champs_informations: [{intitule: Modalités, contenu: 'en ligne'}]\n",
                        "champs_informations:\n  - intitule: ACCESSIBILITE\n    contenu: |\n      LSF\n",
                        "champs_informations:\n",
                        "champs_informations: rien\n"));
        WAYS.put(
                "event_start_date",
                List.of(
                        "event_start_date: 2027-02-10 09:00:00 +01:00\n",
                        "event_start_date: '2027-02-10'\n",
                        "event_start_date: bientôt\n"));
        WAYS.put(
                "accessibilite",
                List.of(
                        "accessibilite: [{service: lsf, etat: promis}]\n",
                        "accessibilite:\n- service: transcription\n",
                        "accessibilite: &a []\n"));
        WAYS.put(
                "inscription",
                List.of(
                        "inscription: {sur_place: {places: 12}, approbation: true}\n",
                        "inscription:\n  en_ligne: {places: null} # toutes\n",
                        "inscription: close\n"));
    }

    @Provide
    Arbitrary<Document> events() {
        var parts = WAYS.values().stream()
                .map(ways -> Arbitraries.of(ways).injectNull(0.3).map(way -> way == null ? "" : way))
                .toList();
        return Combinators.combine(parts)
                .as(ways -> "---\ntitle: Veillée\n" + String.join("", ways) + "unknown: [a, b]\n---\nTexte 🎈\n")
                .flatMap(text -> Arbitraries.of(text, text.replace("\n", "\r\n")))
                .map(text -> Document.read("agenda/veillee.md", text.getBytes(UTF_8)));
    }

    @Provide
    Arbitrary<Edit> edits() {
        return Arbitraries.of(
                new Edit("event_start_date", new Value.Scalar("2027-02-11 14:15:00 +01:00", true, Place.START)),
                new Edit("accessibilite", Value.list(List.of(Value.mapping(Map.of("service", Value.text("lsf")))))),
                new Edit("inscription.approbation", Value.flag(true)),
                new Edit("inscription.ferme", new Value.Scalar("2027-02-01", true, Place.START)),
                new Edit("public", Value.text("agents")),
                new Edit("title", Value.text("Autre titre")));
    }

    @Property
    void changesNoByteOfWhatNobodyEdited(@ForAll("events") Document document) {
        assertThat(ClassicEntries.follow(document, document)).isSameAs(document);
    }

    @Property
    void changesTheThreeEntriesAlone(@ForAll("events") Document before, @ForAll("edits") Edit edit) {
        var edited = edit.on(before);

        var followed = ClassicEntries.follow(before, edited);

        assertThat(others(followed)).isEqualTo(others(edited));
        assertThat(followed.body()).isEqualTo(edited.body());
    }

    @Property
    void followsOnceAndForAll(@ForAll("events") Document before, @ForAll("edits") Edit edit) {
        var followed = ClassicEntries.follow(before, edit.on(before));
        var readAgain = Document.read(before.path(), followed.bytes());

        assertThat(ClassicEntries.follow(before, readAgain).bytes()).isEqualTo(followed.bytes());
        assertThat(ClassicEntries.follow(followed, readAgain).bytes()).isEqualTo(followed.bytes());
    }

    private static List<Value> others(Document document) {
        return document.frontMatter().root().entries().stream()
                .filter(entry -> !entry.key().equals("champs_informations"))
                .map(entry -> entry.value().meaning())
                .toList();
    }

    record Edit(String path, Value value) {

        Document on(Document document) {
            return switch (document.set(path, value)) {
                case Changed(var edited) -> edited;
                case Refused _ -> document;
            };
        }
    }
}
