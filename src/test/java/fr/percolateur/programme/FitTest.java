package fr.percolateur.programme;

import static fr.percolateur.programme.DraftTest.in;
import static fr.percolateur.programme.DraftTest.session;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class FitTest {

    private static final Frame EVENING = new Frame(
            LocalDate.of(2027, 1, 19),
            1,
            OptionalInt.of(16 * 60 + 30),
            OptionalInt.of(18 * 60),
            List.of(new Frame.Person("ines-caron", "Inès Caron", "animateur")),
            List.of());

    private static List<String> told(Sequence... sessions) {
        return Fit.of(new Draft(List.of(sessions)), EVENING).remarks().stream()
                .map(remark -> remark.rank() + " " + remark.severity() + " " + spaced(remark.sentence()))
                .toList();
    }

    private static String spaced(String sentence) {
        return sentence.replace('\u00A0', ' ').replace('\u202F', ' ');
    }

    @Test
    void saysNothingOfWhatFits() {
        assertThat(told(session("Accueil", "16:30", 30), session("Débat", "17:00", 60)))
                .isEmpty();
    }

    @Test
    void countsWhatIsFilledAndSaysWhatIsMissing() {
        var fit = Fit.of(new Draft(List.of(session("Accueil", "16:30", 85))), EVENING);

        assertThat(fit.covered()).isEqualTo(85);
        assertThat(told(session("Accueil", "16:30", 85)))
                .containsExactly("-1 WARNING Le programme s’arrête à 17 h 55, la rencontre à 18 h. Il manque 5 min.");
    }

    @Test
    void refusesTwoInOneRoomAndTakesTwoRooms() {
        assertThat(told(in("Four", "A", "16:30", 90), in("four", "B", "17:00", 60)))
                .containsExactly("1 ERROR « B » et « A » ont lieu en même temps dans la même salle (four).");
        assertThat(told(in("Four", "A", "16:30", 90), in("Soufflerie", "B", "16:30", 90)))
                .isEmpty();
        assertThat(told(session("A", "16:30", 90), in("Soufflerie", "B", "17:00", 60)))
                .containsExactly("1 ERROR « B » et « A » ont lieu en même temps. Décalez l’une, ou donnez à chacune"
                        + " sa salle.");
    }

    @Test
    void countsParallelRoomsOnce() {
        var draft = new Draft(List.of(in("Four", "A", "16:30", 90), in("Soufflerie", "B", "16:30", 45)));

        assertThat(Fit.of(draft, EVENING).covered()).isEqualTo(90);
    }

    @Test
    void seesWhoWouldBeInTwoPlaces() {
        var a = new Sequence(-1, "A", "", "", "16:30", "90", "Four", List.of("ines-caron"), List.of(), "", "");
        var b = new Sequence(-1, "B", "", "", "17:00", "60", "Cour", List.of("ines-caron"), List.of(), "", "");

        assertThat(told(a, b))
                .containsExactly("1 ERROR Inès Caron intervient au même moment dans « A » et dans « B ».");
    }

    @Test
    void seesWhatBeginsTooEarlyAndEndsTooLate() {
        assertThat(told(session("Accueil", "16:00", 60), session("Débat", "17:00", 90)))
                .containsExactly(
                        "0 ERROR « Accueil » commence à 16 h, avant la rencontre (16 h 30).",
                        "1 ERROR « Débat » finit à 18 h 30, après la rencontre (18 h). Raccourcissez-la, ou"
                                + " décalez-la.");
    }

    @Test
    void asksForAnHourAndALength() {
        assertThat(told(session("Accueil", "tôt", 90)))
                .containsExactly("0 WARNING « Accueil » n’a pas d’heure ou pas de durée : elle ne paraît pas dans la"
                        + " frise.");
    }
}
