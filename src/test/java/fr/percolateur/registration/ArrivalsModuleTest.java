package fr.percolateur.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fr.percolateur.network.Sender;
import fr.percolateur.node.WithDatabase;
import fr.percolateur.proof.Challenge;
import fr.percolateur.proof.Challenges;
import fr.percolateur.terms.Mode;
import fr.percolateur.terms.Terms;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.JdbcTemplate;

/// Forms that arrive together.
@WithDatabase
class ArrivalsModuleTest {

    private final List<Change> told = new ArrayList<>();
    private final Hall hall;
    private final Turns turns;
    private final Arrivals arrivals;

    ArrivalsModuleTest(DataSource dataSource, @TempDir Path folder) {
        this.hall = new Hall(dataSource, folder);
        this.turns = new Turns(dataSource, List.of(told::addAll), () -> Hall.MORNING);
        this.arrivals = new Arrivals(
                new RegistrationRows(hall.jdbc),
                new Challenges(new JdbcTemplate(dataSource)),
                new FormRows(hall.jdbc),
                new Answers(new Register(hall.jdbc)));
    }

    @AfterEach
    void findNothingWrong() {
        assertThat(hall.wrongs()).isEmpty();
    }

    @Test
    void takesTheFirstFormOfEachNewAddressInTheOrderTheyCame() {
        var terms = hall.event("ensemble", "sur_place: {places: 3}");
        hall.registrations.cancel(hall.seat(terms, "Basile", Mode.ONSITE).id());

        var outcomes = arrive(terms, "Aline", "Basile", "Carole", "Aline", "Denis", "Elsa");

        assertThat(outcomes)
                .containsExactly(
                        "Aline held", "Basile again", "Carole held", "Aline again", "Denis held", "Elsa expired");
        assertThat(hall.pool(terms, Mode.ONSITE).taken()).isEqualTo(3);
        assertThat(told)
                .extracting(change -> change.registration().givenName())
                .containsExactly("Aline", "Carole", "Denis", "Elsa");
    }

    @Test
    void keepsTheOrderInALine() {
        var terms = hall.event("file", "sur_place: {places: 1}");
        var forms = Stream.of("Aline", "Basile", "Carole", "Denis")
                .map(name -> new Arrivals.Form(terms, Hall.attendee(name, Mode.ONSITE), null, Sender.UNBOUND))
                .toList();

        turns.at(terms, EnumSet.of(Mode.ONSITE), turn -> arrivals.first(turn, forms));

        assertThat(told)
                .extracting(change -> change.registration().givenName()
                        + " " + change.registration().status().word()
                        + " " + hall.registrations.rank(change.registration()))
                .containsExactly("Aline confirmed 0", "Basile waiting 1", "Carole waiting 2", "Denis waiting 3");
    }

    @Test
    void keepsWhatEachOneSaid() {
        var terms = hall.event("dits", "sur_place: {places: 9}", "accompagnants: true");
        var accompanied = Hall.attendee("Aline", Mode.ONSITE, true);
        var forms = Stream.of(accompanied, Hall.attendee("Basile", Mode.ONSITE))
                .map(attendee -> new Arrivals.Form(terms, attendee, Challenge.fresh(), Sender.UNBOUND))
                .toList();

        turns.at(terms, EnumSet.of(Mode.ONSITE), turn -> arrivals.first(turn, forms));

        assertThat(told)
                .extracting(Change::registration)
                .extracting(
                        Registration::email,
                        Registration::organisation,
                        one -> one.claim().places())
                .containsExactly(
                        tuple("aline@verrerie.example.org", "Agence de la simplicité", 2),
                        tuple("basile@verrerie.example.org", "Agence de la simplicité", 1));
        assertThat(hall.pool(terms, Mode.ONSITE).taken()).isEqualTo(3);
    }

    private List<String> arrive(Terms terms, String... names) {
        var forms = Stream.of(names)
                .map(name ->
                        new Arrivals.Form(terms, Hall.attendee(name, Mode.ONSITE), Challenge.fresh(), Sender.UNBOUND))
                .toList();
        var outcomes = turns.at(terms, EnumSet.of(Mode.ONSITE), turn -> arrivals.first(turn, forms));
        var said = new ArrayList<String>();
        for (var rank = 0; rank < names.length; rank++) {
            said.add(names[rank] + " "
                    + outcomes.get(rank)
                            .map(Registrations.Receipt::submission)
                            .map(ArrivalsModuleTest::word)
                            .orElse("again"));
        }
        return said;
    }

    private static String word(Submission submission) {
        return switch (submission) {
            case Submission.Held(var registration) -> registration.status().word();
            case Submission.Unplaced(var registration) -> registration.status().word();
            case Submission other -> other.toString();
        };
    }
}
