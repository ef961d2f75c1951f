package fr.percolateur.sheet;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import fr.percolateur.document.Document;
import fr.percolateur.document.Kind;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// Rows that two people changed from the same save.
class ClashTest {

    private static final Sheet SHEET = Sheet.of(Kind.EVENT);
    private static final String MEAL = "- intitule: Repas\n  contenu: Offert\n";
    private static final String BEDS = "- intitule: Hébergement\n  contenu: Trente chambres\n";
    private static final String BUS = "- intitule: Navette\n  contenu: À 9 h\n";

    private static Document document(String... rows) {
        return Document.read(
                "agenda/cafe.md",
                ("---\ntitle: Le jury\nchamps_informations:\n" + String.join("", rows) + "---\n").getBytes(UTF_8));
    }

    private static Clash clash(Map<String, String> sent, String... theirs) {
        return Clash.of(SHEET, SHEET.read(document(MEAL, BEDS)), new Typed(sent), SHEET.read(document(theirs)));
    }

    /// What their document becomes with what this one sends.
    private static String written(Typed mine, String... theirs) {
        var document = ((Sheet.Written) SHEET.write(document(theirs), mine)).document();
        var text = new String(document.bytes(), UTF_8);
        return text.substring(text.indexOf("- "), text.lastIndexOf("---"));
    }

    @Test
    void joinsWhatEachChangedInRowsOfTheirOwn() {
        var theirs = BEDS.replace("Trente", "Vingt");
        var clash = clash(Map.of("infos-0-contenu", "Payant"), MEAL, theirs);
        assertThat(clash.both()).isEmpty();
        assertThat(written(clash.mine(), MEAL, theirs)).isEqualTo(MEAL.replace("Offert", "Payant") + theirs);
    }

    @Test
    void findsARowThatTheOtherMoved() {
        var clash = clash(Map.of("infos-1-contenu", "Vingt chambres"), BUS, BEDS, MEAL);
        assertThat(clash.both()).isEmpty();
        assertThat(written(clash.mine(), BUS, BEDS, MEAL)).isEqualTo(BUS + BEDS.replace("Trente", "Vingt") + MEAL);
    }

    @Test
    void asksOfTheRowThatBothChangedAndOfNoOther() {
        var theirs = MEAL.replace("Offert", "À la carte");
        var clash = clash(Map.of("infos-0-contenu", "Payant", "infos-1-contenu", "Vingt chambres"), BUS, theirs, BEDS);
        assertThat(clash.both())
                .extracting(Clash.Both::name, Clash.Both::label, Clash.Both::ours, Clash.Both::theirs)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(
                        "infos-1",
                        "Renseignement\u00A0: Repas",
                        "Intitulé\u00A0: Repas\nContenu\u00A0: Payant",
                        "Intitulé\u00A0: Repas\nContenu\u00A0: À la carte"));
        assertThat(written(clash.mine(), BUS, theirs, BEDS)).isEqualTo(BUS + theirs + BEDS.replace("Trente", "Vingt"));
        assertThat(written(clash.mine().with(clash.both().getFirst().sent()), BUS, theirs, BEDS))
                .isEqualTo(BUS + MEAL.replace("Offert", "Payant") + BEDS.replace("Trente", "Vingt"));
    }

    @Test
    void knowsARowByWhatStayedWhenItsTitleChanged() {
        var theirs = MEAL.replace("Repas", "Déjeuner");
        var clash = clash(Map.of("infos-0-intitule", "Buffet"), theirs, BEDS);
        assertThat(clash.both()).extracting(Clash.Both::name).containsExactly("infos-0");
    }

    @Test
    void takesAwayARowOnlyWhereTheOtherDidNotChangeIt() {
        var gone = Map.of("infos-0-intitule", "", "infos-0-contenu", "");
        assertThat(written(clash(gone, MEAL, BEDS, BUS).mine(), MEAL, BEDS, BUS))
                .isEqualTo(BEDS + BUS);

        var theirs = MEAL.replace("Offert", "À la carte");
        var clash = clash(gone, theirs, BEDS);
        assertThat(clash.both().getFirst().ours()).isEmpty();
        assertThat(written(clash.mine(), theirs, BEDS)).isEqualTo(theirs + BEDS);
        assertThat(written(clash.both().getFirst().sent(), theirs, BEDS)).isEqualTo(BEDS);
    }

    @Test
    void putsBackWhatTheOtherTookAwayOnlyWhenAsked() {
        var clash = clash(Map.of("infos-0-contenu", "Payant"), BEDS);
        assertThat(clash.both().getFirst().theirs()).isEmpty();
        assertThat(written(clash.mine(), BEDS)).isEqualTo(BEDS);
        assertThat(written(clash.both().getFirst().sent(), BEDS)).isEqualTo(BEDS + MEAL.replace("Offert", "Payant"));
    }

    @Test
    void keepsWhatBothAddedAndAddsTheSameOnce() {
        var sent = new LinkedHashMap<>(Map.of("infos-2-intitule", "Navette", "infos-2-contenu", "À 9 h"));
        assertThat(clash(sent, MEAL, BEDS, BUS)).isEqualTo(new Clash(Typed.NOTHING, java.util.List.of()));

        var theirs = "- intitule: Parking\n  contenu: Gratuit\n";
        var clash = clash(sent, MEAL, BEDS, theirs);
        assertThat(clash.both()).isEmpty();
        assertThat(written(clash.mine(), MEAL, BEDS, theirs)).isEqualTo(MEAL + BEDS + theirs + BUS);

        sent.put("infos-2-contenu", "À 10 h");
        assertThat(clash(sent, MEAL, BEDS, BUS).both())
                .extracting(Clash.Both::label)
                .containsExactly("Renseignement\u00A0: Navette");
    }
}
