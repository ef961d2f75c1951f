package fr.percolateur.registration;

import static fr.percolateur.terms.Mode.ONLINE;
import static fr.percolateur.terms.Mode.ONSITE;
import static org.assertj.core.api.Assertions.assertThat;

import fr.percolateur.node.WithDatabase;
import fr.percolateur.registration.Registrar.Decision;
import fr.percolateur.terms.Obstacle;
import java.nio.file.Path;
import java.time.Duration;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@WithDatabase
class RegistrarModuleTest {

    private static final String TANCREDE = "Tancrède Vial";

    private final Hall hall;

    RegistrarModuleTest(DataSource dataSource, @TempDir Path folder) {
        this.hall = new Hall(dataSource, folder);
    }

    @BeforeEach
    void beginInTheMorning() {
        hall.go(Hall.MORNING);
        hall.told.clear();
    }

    @AfterEach
    void findNothingWrong() {
        assertThat(hall.wrongs()).isEmpty();
    }

    @Test
    void withdrawsAPlaceWithAReasonAndGivesItToTheFirstInLine() {
        var terms = hall.event("un", "sur_place: {places: 1}");
        var nadia = hall.seat(terms, "Nadia", ONSITE);
        var sabine = hall.seat(terms, "Sabine", ONSITE);

        assertThat(hall.registrar.withdraw(nadia.id(), "Vous nous avez appelés."))
                .isEqualTo(new Decision.Done(hall.now(nadia), nadia.claim()));

        assertThat(hall.now(nadia).reason()).isEqualTo("Vous nous avez appelés.");
        assertThat(hall.status(nadia)).isEqualTo(Status.CANCELLED);
        assertThat(hall.status(sabine)).isEqualTo(Status.OFFERED);
        assertThat(hall.registrar.withdraw(nadia.id(), "Encore.")).isEqualTo(new Decision.TooLate(hall.now(nadia)));
    }

    @Test
    void forgetsWhyItWasWithdrawnOnceThePersonComesBack() {
        var terms = hall.event("deux", "sur_place: {places: 1}");
        var nadia = hall.seat(terms, "Nadia", ONSITE);
        hall.registrar.withdraw(nadia.id(), "Vous nous avez appelés.");
        hall.registrations.confirm(nadia.id(), true);
        assertThat(hall.now(nadia).reason()).isNull();
        assertThat(hall.status(nadia)).isEqualTo(Status.CONFIRMED);
    }

    @Test
    void entersSomeoneAndTellsWhoDidIt() {
        var terms = hall.event("trois", "approbation: true", "sur_place: {places: 1}");
        hall.registrar.enter(terms, Hall.attendee("Nadia", ONSITE), TANCREDE);

        assertThat(hall.told).singleElement().satisfies(change -> {
            assertThat(change.by()).isEqualTo(TANCREDE);
            assertThat(change.cause()).isEqualTo(Change.Cause.ENTERED);
            assertThat(change.registration().status()).isEqualTo(Status.CONFIRMED);
        });
    }

    @Test
    void putsInLineWhoeverIsEnteredWhenNothingIsFree() {
        var terms = hall.event("quatre", "sur_place: {places: 1}");
        hall.seat(terms, "Nadia", ONSITE);
        var entered = hall.registrar.enter(terms, Hall.attendee("Sabine", ONSITE), TANCREDE);
        assertThat(entered)
                .isInstanceOfSatisfying(
                        Submission.Proven.class,
                        proven -> assertThat(proven.proof())
                                .isInstanceOfSatisfying(
                                        Proof.Waiting.class,
                                        waiting -> assertThat(waiting.rank()).isEqualTo(1)));
        assertThat(hall.pool(terms, ONSITE)).isEqualTo(new Pool(terms.event(), ONSITE, true, 1, 1, 1));
    }

    @Test
    void entersSomeoneBeforeRegistrationOpensAndAfterItCloses() {
        var early = hall.event("cinq", "ouvre: 2027-01-19 09:00:00 +01:00", "sur_place: {places: 1}");
        var late = hall.event("six", "ferme: 2027-01-11 09:00:00 +01:00", "sur_place: {places: 1}");
        assertThat(hall.registrar.enter(early, Hall.attendee("Nadia", ONSITE), TANCREDE))
                .isInstanceOf(Submission.Proven.class);
        assertThat(hall.registrar.enter(late, Hall.attendee("Nadia", ONSITE), TANCREDE))
                .isInstanceOf(Submission.Proven.class);
        hall.go(Hall.START.plus(Duration.ofDays(1)));
        assertThat(hall.registrar.enter(late, Hall.attendee("Sabine", ONSITE), TANCREDE))
                .isEqualTo(new Submission.Impossible(Obstacle.OVER));
    }

    @Test
    void entersNobodyInAModeThatIsNotOffered() {
        var terms = hall.event("sept", "sur_place: {places: 1}");
        assertThat(hall.registrar.enter(terms, Hall.attendee("Nadia", ONLINE), TANCREDE))
                .isEqualTo(new Submission.Impossible(Obstacle.MODE_NOT_OFFERED));
        assertThat(hall.registrar.enter(terms, Hall.attendee("Nadia", ONSITE, true), TANCREDE))
                .isEqualTo(new Submission.Impossible(Obstacle.NO_COMPANION));
    }

    @Test
    void leavesWhoeverIsRegisteredAsTheyAre() {
        var terms = hall.event("huit", "sur_place: {places: 2}", "en_ligne: {places: 2}");
        var nadia = hall.seat(terms, "Nadia", ONSITE);
        hall.told.clear();
        assertThat(hall.registrar.enter(terms, Hall.attendee("Nadia", ONLINE), TANCREDE))
                .isEqualTo(new Submission.Known(nadia));
        assertThat(hall.told).isEmpty();
    }

    @Test
    void seatsWhoeverHeldAPlaceOrWasRefused() {
        var terms = hall.event("neuf", "sur_place: {places: 2}");
        var nadia = hall.held(terms, "Nadia", ONSITE);
        var sabine = hall.seat(terms, "Sabine", ONSITE);
        hall.registrar.refuse(sabine.id(), "Une erreur.");

        hall.registrar.enter(terms, Hall.attendee("Nadia", ONSITE), TANCREDE);
        hall.registrar.enter(terms, Hall.attendee("Sabine", ONSITE), TANCREDE);

        assertThat(hall.status(nadia)).isEqualTo(Status.CONFIRMED);
        assertThat(hall.status(sabine)).isEqualTo(Status.CONFIRMED);
        assertThat(hall.now(sabine).reason()).isNull();
        assertThat(hall.pool(terms, ONSITE).taken()).isEqualTo(2);
    }

    @Test
    void movesSomeoneWhereAPlaceIsFreeAndElseInLine() {
        var terms = hall.event("dix", "sur_place: {places: 1}", "en_ligne: {places: 2}");
        var nadia = hall.seat(terms, "Nadia", ONLINE);
        var sabine = hall.seat(terms, "Sabine", ONLINE);

        assertThat(hall.registrar.move(nadia.id(), ONSITE)).contains(new Move.Moved(hall.now(nadia)));
        assertThat(hall.registrar.move(sabine.id(), ONSITE)).contains(new Move.Queued(hall.now(sabine), 1));
        assertThat(hall.now(sabine).claim().seat()).isEqualTo(ONLINE);
    }

    @Test
    void bringsNobodyBackByMovingThem() {
        var terms = hall.event("onze", "sur_place: {places: 1}", "en_ligne: {places: 2}");
        var nadia = hall.seat(terms, "Nadia", ONLINE);
        hall.registrations.cancel(nadia.id());
        assertThat(hall.registrar.move(nadia.id(), ONSITE)).isEmpty();
        assertThat(hall.status(nadia)).isEqualTo(Status.CANCELLED);
    }
}
