package fr.percolateur.registration;

import static fr.percolateur.terms.Mode.ONLINE;
import static fr.percolateur.terms.Mode.ONSITE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.percolateur.network.Sender;
import fr.percolateur.node.WithDatabase;
import fr.percolateur.proof.Challenge;
import fr.percolateur.terms.Obstacle;
import fr.percolateur.terms.Terms;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.dao.DataIntegrityViolationException;

@WithDatabase
class RegistrationsModuleTest {

    private final Hall hall;

    RegistrationsModuleTest(DataSource dataSource, @TempDir Path folder) {
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
    void confirmsAtOnceSomeoneWhoProvedTheirAddress() {
        var terms = hall.event("un", "sur_place: {places: 1}");
        assertThat(hall.seat(terms, "Nadia", ONSITE).status()).isEqualTo(Status.CONFIRMED);
        assertThat(hall.pool(terms, ONSITE)).isEqualTo(new Pool(terms.event(), ONSITE, true, 1, 1, 0));
    }

    @Test
    void keepsAPlaceForHalfAnHourUntilTheAddressIsProven() {
        var terms = hall.event("deux", "sur_place: {places: 1}");
        var nadia = hall.held(terms, "Nadia", ONSITE);
        assertThat(hall.submit(terms, "Hélène", ONSITE)).isInstanceOf(Submission.Unplaced.class);

        hall.wait(Duration.ofMinutes(29));
        assertThat(hall.registrations.confirm(nadia.id(), true)).isEqualTo(new Proof.Confirmed(hall.now(nadia)));
        assertThat(hall.status(nadia)).isEqualTo(Status.CONFIRMED);
    }

    @Test
    void releasesAHoldThatRanOutBeforeItSaysFull() {
        var terms = hall.event("trois", "sur_place: {places: 1}");
        var nadia = hall.held(terms, "Nadia", ONSITE);
        hall.wait(Duration.ofMinutes(31));
        assertThat(hall.submit(terms, "Sabine", ONSITE)).isInstanceOf(Submission.Held.class);
        assertThat(hall.status(nadia)).isEqualTo(Status.EXPIRED);
    }

    @Test
    void takesWhatIsFreeForAProofThatComesTooLate() {
        var terms = hall.event("quatre", "sur_place: {places: 1}");
        var nadia = hall.held(terms, "Nadia", ONSITE);
        hall.wait(Duration.ofHours(3));
        hall.registrations.sweep();
        assertThat(hall.status(nadia)).isEqualTo(Status.EXPIRED);
        hall.registrations.confirm(nadia.id(), true);
        assertThat(hall.status(nadia)).isEqualTo(Status.CONFIRMED);
    }

    @Test
    void erasesOnceWhatIsErasedTwice() {
        var terms = hall.event("effacee", "sur_place: {places: 1}");
        var nadia = hall.seat(terms, "Nadia", ONSITE);
        hall.registrations.delete(nadia.id());
        hall.registrations.delete(nadia.id());
        assertThat(hall.registrations.forget(nadia.id())).isFalse();
        assertThat(hall.registrations.find(nadia.id())).isEmpty();
        assertThat(hall.pool(terms, ONSITE).taken()).isZero();
    }

    @Test
    void givesNothingOfACapacityThatItCannotReadAndAllOfItOnceItCan() {
        var terms = hall.event("illisible", "sur_place: {places: 80 personnes}");
        var nadia = hall.seat(terms, "Nadia", ONSITE);
        assertThat(hall.status(nadia)).isEqualTo(Status.WAITING);

        hall.event("illisible", "sur_place: {places: 80}");
        assertThat(hall.status(nadia)).isEqualTo(Status.OFFERED);
        assertThat(hall.pool(hall.event("libre", "sur_place: {places: null}"), ONSITE)
                        .capacity())
                .isNull();
    }

    @Test
    void changesNothingOnceTheEventIsOver() {
        var terms = hall.event("passee", "sur_place: {places: 2}", "en_ligne: {places: null}");
        var nadia = hall.seat(terms, "Nadia", ONSITE);
        hall.go(Hall.START.plus(Duration.ofHours(1)));
        assertThat(hall.registrations.move(nadia.id(), ONLINE, true)).isInstanceOf(Move.Moved.class);

        hall.go(Hall.START.plus(Duration.ofHours(3)));
        assertThat(hall.registrations.move(nadia.id(), ONSITE, true)).isEqualTo(new Move.Impossible(Obstacle.OVER));
        hall.registrations.cancel(nadia.id());
        assertThat(hall.now(nadia).claim().seat()).isEqualTo(ONLINE);
    }

    @Test
    void putsALateProofInLineWhenNothingIsFree() {
        var terms = hall.event("cinq", "sur_place: {places: 1}");
        var nadia = hall.held(terms, "Nadia", ONSITE);
        hall.wait(Duration.ofMinutes(31));
        hall.seat(terms, "Sabine", ONSITE);
        assertThat(hall.registrations.confirm(nadia.id(), true)).isEqualTo(new Proof.Waiting(hall.now(nadia), 1));
    }

    @Test
    void joinsTheLineOnlyOnceProven() {
        var terms = hall.event("six", "sur_place: {places: 1}");
        hall.seat(terms, "Nadia", ONSITE);
        var sabine = ((Submission.Unplaced) hall.submit(terms, "Sabine", ONSITE)).registration();
        assertThat(hall.pool(terms, ONSITE).waiting()).isZero();
        hall.registrations.confirm(sabine.id(), true);
        assertThat(hall.status(sabine)).isEqualTo(Status.WAITING);
        assertThat(hall.registrations.rank(sabine)).isEqualTo(1);
    }

    @Test
    void offersAFreedPlaceToTheFirstInLineForEightWorkingHours() {
        var terms = hall.event("sept", "sur_place: {places: 1}");
        var nadia = hall.seat(terms, "Nadia", ONSITE);
        var sabine = hall.seat(terms, "Sabine", ONSITE);
        var fatou = hall.seat(terms, "Fatou", ONSITE);

        hall.registrations.cancel(nadia.id());

        assertThat(hall.now(sabine).claim().keptUntil()).isEqualTo(Instant.parse("2027-01-13T09:00:00Z"));
        assertThat(hall.status(sabine)).isEqualTo(Status.OFFERED);
        assertThat(hall.registrations.rank(fatou)).isEqualTo(1);
        assertThat(hall.pool(terms, ONSITE).taken()).isEqualTo(1);

        hall.registrations.confirm(sabine.id(), true);
        assertThat(hall.status(sabine)).isEqualTo(Status.CONFIRMED);
    }

    @Test
    void passesAnOfferOnWhenNobodyAcceptsIt() {
        var terms = hall.event("huit", "sur_place: {places: 1}");
        var nadia = hall.seat(terms, "Nadia", ONSITE);
        var sabine = hall.seat(terms, "Sabine", ONSITE);
        var fatou = hall.seat(terms, "Fatou", ONSITE);
        hall.registrations.cancel(nadia.id());
        hall.wait(Duration.ofDays(1));
        hall.registrations.sweep();
        assertThat(hall.status(sabine)).isEqualTo(Status.EXPIRED);
        assertThat(hall.status(fatou)).isEqualTo(Status.OFFERED);
    }

    @Test
    void endsAnOfferADayBeforeTheStart() {
        var terms = hall.event("neuf", "sur_place: {places: 1}");
        var nadia = hall.seat(terms, "Nadia", ONSITE);
        var sabine = hall.seat(terms, "Sabine", ONSITE);
        hall.go(Hall.START.minus(Duration.ofHours(26)));
        hall.registrations.cancel(nadia.id());
        assertThat(hall.now(sabine).claim().keptUntil()).isEqualTo(Hall.START.minus(Duration.ofHours(24)));
    }

    @Test
    void givesAPlaceDirectlyOnTheLastDay() {
        var terms = hall.event("dix", "sur_place: {places: 1}");
        var nadia = hall.seat(terms, "Nadia", ONSITE);
        var sabine = hall.seat(terms, "Sabine", ONSITE);
        hall.go(Hall.START.minus(Duration.ofHours(23)));
        hall.registrations.cancel(nadia.id());
        assertThat(hall.status(sabine)).isEqualTo(Status.CONFIRMED);
    }

    @Test
    void freesNothingWhenSomeoneWhoWaitsIsDeleted() {
        var terms = hall.event("onze", "sur_place: {places: 1}");
        hall.seat(terms, "Nadia", ONSITE);
        var sabine = hall.seat(terms, "Sabine", ONSITE);
        var fatou = hall.seat(terms, "Fatou", ONSITE);
        hall.registrations.delete(sabine.id());
        assertThat(hall.status(fatou)).isEqualTo(Status.WAITING);
        assertThat(hall.registrations.rank(fatou)).isEqualTo(1);
    }

    @Test
    void promotesWhenSomeoneSeatedIsDeleted() {
        var terms = hall.event("douze", "sur_place: {places: 1}");
        var nadia = hall.seat(terms, "Nadia", ONSITE);
        var sabine = hall.seat(terms, "Sabine", ONSITE);
        hall.registrations.delete(nadia.id());
        assertThat(hall.status(sabine)).isEqualTo(Status.OFFERED);
    }

    @Test
    void goesFromOneModeToTheOtherAndFreesTheFirst() {
        var terms = hall.event("treize", "sur_place: {places: 1}", "en_ligne: {places: 1}");
        var nadia = hall.seat(terms, "Nadia", ONSITE);
        var sabine = hall.seat(terms, "Sabine", ONSITE);
        assertThat(hall.registrations.move(nadia.id(), ONLINE, true)).isEqualTo(new Move.Moved(hall.now(nadia)));
        assertThat(hall.now(nadia).claim().seat()).isEqualTo(ONLINE);
        assertThat(hall.status(sabine)).isEqualTo(Status.OFFERED);
    }

    @Test
    void keepsTheSeatOnlineOfSomeoneWhoWaitsForTheRoomUntilTheyAccept() {
        var terms = hall.event("quatorze", "sur_place: {places: 1}", "en_ligne: {places: 1}");
        var nadia = hall.seat(terms, "Nadia", ONSITE);
        var sabine = hall.seat(terms, "Sabine", ONLINE);
        var fatou = hall.seat(terms, "Fatou", ONLINE);
        assertThat(hall.registrations.move(sabine.id(), ONSITE, true)).isEqualTo(new Move.Queued(hall.now(sabine), 1));

        hall.registrations.cancel(nadia.id());
        assertThat(hall.now(sabine).claim().isOffered()).isTrue();
        assertThat(hall.status(sabine)).isEqualTo(Status.CONFIRMED);
        assertThat(hall.status(fatou)).isEqualTo(Status.WAITING);

        hall.registrations.confirm(sabine.id(), true);
        assertThat(hall.now(sabine).claim().seat()).isEqualTo(ONSITE);
        assertThat(hall.status(fatou)).isEqualTo(Status.OFFERED);
    }

    @Test
    void leavesSomeoneSeatedWhoLetsTheRoomPass() {
        var terms = hall.event("quinze", "sur_place: {places: 1}", "en_ligne: {places: 1}");
        var nadia = hall.seat(terms, "Nadia", ONSITE);
        var sabine = hall.seat(terms, "Sabine", ONLINE);
        hall.registrations.move(sabine.id(), ONSITE, true);
        hall.registrations.cancel(nadia.id());
        hall.registrations.move(sabine.id(), ONLINE, true);
        assertThat(hall.now(sabine).claim().isOffered()).isFalse();
        assertThat(hall.pool(terms, ONSITE).taken()).isZero();
        assertThat(hall.status(sabine)).isEqualTo(Status.CONFIRMED);
    }

    @Test
    void comesBackAfterCancelling() {
        var terms = hall.event("seize", "sur_place: {places: 1}");
        var nadia = hall.seat(terms, "Nadia", ONSITE);
        hall.registrations.cancel(nadia.id());
        hall.registrations.confirm(nadia.id(), true);
        assertThat(hall.status(nadia)).isEqualTo(Status.CONFIRMED);

        hall.registrations.cancel(nadia.id());
        assertThat(hall.submit(terms, "Nadia", ONSITE)).isEqualTo(new Submission.Held(hall.now(nadia)));
    }

    @Test
    void evictsNobodyWhenTheCapacityIsLoweredAndGivesNothingMore() {
        var terms = hall.event("dix-sept", "sur_place: {places: 2}");
        var nadia = hall.seat(terms, "Nadia", ONSITE);
        var sabine = hall.seat(terms, "Sabine", ONSITE);
        var fatou = hall.seat(terms, "Fatou", ONSITE);
        hall.event("dix-sept", "sur_place: {places: 1}");
        assertThat(hall.status(sabine)).isEqualTo(Status.CONFIRMED);
        hall.registrations.cancel(nadia.id());
        assertThat(hall.status(fatou)).isEqualTo(Status.WAITING);
        hall.registrations.cancel(sabine.id());
        assertThat(hall.status(fatou)).isEqualTo(Status.OFFERED);
    }

    @Test
    void givesWhatAHigherCapacityMakesFree() {
        var terms = hall.event("dix-huit", "sur_place: {places: 1}");
        hall.seat(terms, "Nadia", ONSITE);
        var sabine = hall.seat(terms, "Sabine", ONSITE);
        hall.event("dix-huit", "sur_place: {places: 2}");
        assertThat(hall.status(sabine)).isEqualTo(Status.OFFERED);
    }

    @Test
    void countsWhoeverAccompanies() {
        var terms = hall.event("dix-neuf", "sur_place: {places: 3}", "accompagnants: true");
        hall.seatTwo(terms, "Nadia", ONSITE);
        var sabine = hall.seatTwo(terms, "Sabine", ONSITE);
        var fatou = hall.seat(terms, "Fatou", ONSITE);
        assertThat(hall.status(sabine)).isEqualTo(Status.WAITING);
        assertThat(hall.status(fatou)).isEqualTo(Status.WAITING);

        hall.go(Hall.START.minus(Duration.ofHours(20)));
        hall.registrations.sweep();
        assertThat(hall.status(sabine)).isEqualTo(Status.WAITING);
        assertThat(hall.status(fatou)).isEqualTo(Status.CONFIRMED);
    }

    @Test
    void refusesACompanionWhereNoneIsProvidedFor() {
        var terms = hall.event("vingt", "sur_place: {places: 3}");
        assertThat(hall.registrations.register(terms, Hall.attendee("Nadia", ONSITE, true)))
                .isEqualTo(new Submission.Impossible(Obstacle.NO_COMPANION));
    }

    @Test
    void takesNothingOutsideTheOpening() {
        var terms = hall.event(
                "vingt-et-un", "ouvre: 2027-01-13 09:00:00 +01:00", "ferme: 2027-01-20", "sur_place: {places: 3}");
        assertThat(hall.submit(terms, "Nadia", ONSITE)).isEqualTo(new Submission.Impossible(Obstacle.NOT_YET));
        assertThat(hall.submit(terms, "Nadia", ONLINE)).isEqualTo(new Submission.Impossible(Obstacle.NOT_YET));
        hall.go(Instant.parse("2027-01-20T22:59:00Z"));
        assertThat(hall.submit(terms, "Nadia", ONLINE)).isEqualTo(new Submission.Impossible(Obstacle.MODE_NOT_OFFERED));
        assertThat(hall.submit(terms, "Nadia", ONSITE)).isInstanceOf(Submission.Held.class);
        hall.go(Instant.parse("2027-01-20T23:00:00Z"));
        assertThat(hall.submit(terms, "Sabine", ONSITE)).isEqualTo(new Submission.Impossible(Obstacle.CLOSED));
        hall.go(Hall.START.plus(Duration.ofHours(2)));
        assertThat(hall.submit(terms, "Sabine", ONSITE)).isEqualTo(new Submission.Impossible(Obstacle.OVER));
    }

    @Test
    void takesAProofThatWasSlowForADayAfterTheClosing() {
        var terms = hall.event("lente", "ferme: 2027-01-12 11:00:00 +01:00", "sur_place: {places: 1}");
        var nadia = hall.held(terms, "Nadia", ONSITE);
        var sabine = unplaced(hall.submit(terms, "Sabine", ONSITE));
        hall.wait(Duration.ofHours(24));

        assertThat(hall.submit(terms, "Tarik", ONSITE)).isEqualTo(new Submission.Impossible(Obstacle.CLOSED));
        assertThat(hall.registrations.confirm(nadia.id(), true)).isEqualTo(new Proof.Confirmed(hall.now(nadia)));
        assertThat(hall.registrations.confirm(sabine.id(), true)).isEqualTo(new Proof.Waiting(hall.now(sabine), 1));
    }

    @Test
    void takesNoProofLaterThanThat() {
        var terms = hall.event("tardive", "ferme: 2027-01-12 11:00:00 +01:00", "sur_place: {places: 1}");
        var nadia = hall.held(terms, "Nadia", ONSITE);
        hall.wait(Duration.ofHours(25));

        assertThat(hall.registrations.confirm(nadia.id(), true)).isEqualTo(new Proof.Impossible(Obstacle.CLOSED));
    }

    @Test
    void takesNoSlowProofOnceTheEventBegan() {
        var terms = hall.event("commencee", "ferme: 2027-01-21 16:00:00 +01:00", "sur_place: {places: 1}");
        hall.go(Hall.START.minus(Duration.ofMinutes(40)));
        var nadia = hall.held(terms, "Nadia", ONSITE);
        hall.go(Hall.START.minus(Duration.ofMinutes(1)));
        assertThat(terms.obstacleToProve(Hall.START.minus(Duration.ofMinutes(1))))
                .isEmpty();
        hall.go(Hall.START);

        assertThat(hall.registrations.confirm(nadia.id(), true)).isEqualTo(new Proof.Impossible(Obstacle.CLOSED));
    }

    @Test
    void takesNoSlowProofOfSomeoneWhoCancelled() {
        var terms = hall.event("quittee", "ferme: 2027-01-12 11:00:00 +01:00", "sur_place: {places: 1}");
        var nadia = hall.held(terms, "Nadia", ONSITE);
        hall.registrations.cancel(nadia.id());
        hall.wait(Duration.ofHours(2));

        assertThat(hall.registrations.confirm(nadia.id(), true)).isEqualTo(new Proof.Impossible(Obstacle.CLOSED));
    }

    private static final Sender OFFICE = new Sender("198.51.100.7", 2);

    private Registrations.Receipt from(Sender sender, Terms terms, String name) {
        return hall.registrations.submit(terms, Hall.attendee(name, ONSITE), Challenge.fresh(), sender);
    }

    @Test
    void keepsNoMorePlacesForANetworkThanItMayHold() {
        var terms = hall.event("reseau", "sur_place: {places: 8}");

        assertThat(from(OFFICE, terms, "Nadia").crowded()).isFalse();
        assertThat(from(OFFICE, terms, "Omar").submission()).isInstanceOf(Submission.Held.class);
        assertThat(from(OFFICE, terms, "Paule").crowded()).isTrue();
        assertThat(from(OFFICE, terms, "Quitterie").submission()).isInstanceOf(Submission.Unplaced.class);
        assertThat(from(new Sender("198.51.100.8", 2), terms, "Rémi").crowded()).isFalse();
        assertThat(from(Sender.UNBOUND, terms, "Sabine").submission()).isInstanceOf(Submission.Held.class);
        assertThat(hall.pool(terms, ONSITE).taken()).isEqualTo(4);
    }

    @Test
    void keepsNoMoreForThoseWhoComeAtOnce() throws Exception {
        var terms = hall.event("foule", "sur_place: {places: 80}");
        try (var people = Executors.newVirtualThreadPerTaskExecutor()) {
            var coming = IntStream.range(0, 40)
                    .mapToObj(one -> people.submit(() -> from(new Sender("198.51.100.7", 10), terms, "Agent" + one)
                            .crowded()))
                    .toList();
            var crowded = 0;
            for (var each : coming) {
                crowded += each.get() ? 1 : 0;
            }
            assertThat(crowded).isEqualTo(30);
        }
        assertThat(hall.pool(terms, ONSITE).taken()).isEqualTo(10);
    }

    @Test
    void givesAPlaceThatWasNotKeptOnceTheAddressIsProven() {
        var terms = hall.event("reseau-plein", "sur_place: {places: 8}");
        from(OFFICE, terms, "Nadia");
        from(OFFICE, terms, "Omar");
        var paule = unplaced(from(OFFICE, terms, "Paule").submission());

        assertThat(hall.registrations.confirm(paule.id(), true)).isEqualTo(new Proof.Confirmed(hall.now(paule)));
    }

    @Test
    void leavesTheShareOfWhoeverProvesOrIsTooLateToTheNext() {
        var terms = hall.event("reseau-libre", "sur_place: {places: 8}");
        var nadia = ((Submission.Held) from(OFFICE, terms, "Nadia").submission()).registration();
        from(OFFICE, terms, "Omar");

        hall.registrations.confirm(nadia.id(), true);
        assertThat(from(OFFICE, terms, "Paule").crowded()).isFalse();
        assertThat(from(OFFICE, terms, "Quitterie").crowded()).isTrue();

        hall.wait(Duration.ofMinutes(30));
        assertThat(from(OFFICE, terms, "Rémi").crowded()).isFalse();
    }

    @Test
    void takesNoPlaceThatIsKeptFromWhoeverSendsTheFormAgain() {
        var terms = hall.event("reseau-bis", "sur_place: {places: 8}");
        var nadia = ((Submission.Held) from(OFFICE, terms, "Nadia").submission()).registration();
        from(OFFICE, terms, "Omar");

        assertThat(from(OFFICE, terms, "Nadia").crowded()).isTrue();

        assertThat(hall.now(nadia).claim()).isEqualTo(nadia.claim());
        assertThat(from(OFFICE, terms, "Omar").submission()).isInstanceOf(Submission.Held.class);
        assertThat(hall.pool(terms, ONSITE).taken()).isEqualTo(2);
    }

    private static Registration unplaced(Submission submission) {
        return ((Submission.Unplaced) submission).registration();
    }

    @Test
    void keepsOnlyOneRegistrationForAnAddress() {
        var terms = hall.event("vingt-deux", "sur_place: {places: 3}");
        var nadia = hall.seat(terms, "Nadia", ONSITE);
        assertThat(hall.submit(terms, "NADIA", ONSITE)).isEqualTo(new Submission.Known(nadia));
        assertThat(hall.pool(terms, ONSITE).taken()).isEqualTo(1);
        assertThatThrownBy(() -> hall.jdbc.sql("""
                        insert into registration (event_id, email, given_name, family_name, position, organisation,
                                                  status, mode, places, created_at, changed_at)
                        select event_id, email, given_name, family_name, position, organisation,
                               status, mode, places, created_at, changed_at
                          from registration
                         where id = :id
                        """).param("id", nadia.id()).update())
                .isInstanceOf(DataIntegrityViolationException.class);
    }

    @Test
    void keepsTheEndOfAHoldWhenTheFormIsSentAgain() {
        var terms = hall.event("vingt-trois", "sur_place: {places: 1}", "en_ligne: {places: 1}");
        var first = hall.held(terms, "Nadia", ONSITE);
        hall.wait(Duration.ofMinutes(20));
        var again = hall.held(terms, "Nadia", ONLINE);
        assertThat(again.claim()).isEqualTo(first.claim().asking(ONLINE).held(Hall.MORNING.plus(Turn.HOLD)));
        assertThat(hall.pool(terms, ONSITE).taken()).isZero();
    }

    @Test
    void awaitsTheOrganisersApprovalWithItsPlace() {
        var terms = hall.event("vingt-quatre", "approbation: true", "sur_place: {places: 1}");
        var nadia = hall.held(terms, "Nadia", ONSITE);
        assertThat(hall.registrations.confirm(nadia.id(), true)).isEqualTo(new Proof.Pending(hall.now(nadia)));
        var sabine = hall.seat(terms, "Sabine", ONSITE);
        assertThat(hall.registrations.pending(terms.event())).containsExactly(hall.now(nadia));

        hall.registrar.refuse(nadia.id(), "La rencontre s’adresse aux guichets.");
        assertThat(hall.now(nadia).reason()).isEqualTo("La rencontre s’adresse aux guichets.");
        assertThat(hall.registrations.confirm(nadia.id(), true)).isEqualTo(new Proof.Impossible(Obstacle.DECLINED));

        hall.registrations.confirm(sabine.id(), true);
        assertThat(hall.status(sabine)).isEqualTo(Status.PENDING);
        hall.registrar.approve(sabine.id());
        assertThat(hall.registrar.approve(sabine.id())).isEqualTo(new Registrar.Decision.TooLate(hall.now(sabine)));
        assertThat(hall.status(sabine)).isEqualTo(Status.CONFIRMED);
    }

    @Test
    void letsAnOrganiserDecideOfSomeoneNobodyVouchesFor() {
        var terms = hall.event("trente", "sur_place: {places: 1}");
        var nadia = hall.held(terms, "Nadia", ONSITE);
        assertThat(hall.registrations.confirm(nadia.id(), false)).isEqualTo(new Proof.Pending(hall.now(nadia)));
        hall.registrar.approve(nadia.id());
        assertThat(hall.status(nadia)).isEqualTo(Status.CONFIRMED);
    }

    @Test
    void provesByTheCodeOfTheMailWithinFiveTries() {
        var terms = hall.event("vingt-cinq", "sur_place: {places: 9}");
        var challenge = new Challenge("page", "123456");
        hall.registrations
                .submit(terms, Hall.attendee("Nadia", ONSITE), challenge, Sender.UNBOUND)
                .submission();
        assertThat(hall.registrations.check(new Challenge("page", "654321"))).isEqualTo(new Challenge.Outcome.Wrong(4));
        assertThat(hall.registrations.check(new Challenge("autre", "123456"))).isEqualTo(new Challenge.Outcome.Spent());
        for (var time = 0; time < 3; time++) {
            hall.registrations.check(new Challenge("page", "000000"));
        }
        assertThat(hall.registrations.check(challenge)).isInstanceOf(Challenge.Outcome.Right.class);
    }

    @Test
    void provesNothingByACodeThatWasTriedTooOften() {
        var terms = hall.event("vingt-cinq-bis", "sur_place: {places: 9}");
        var challenge = new Challenge("page-lasse", "123456");
        hall.registrations
                .submit(terms, Hall.attendee("Nadia", ONSITE), challenge, Sender.UNBOUND)
                .submission();
        for (var time = 0; time < 5; time++) {
            hall.registrations.check(new Challenge("page-lasse", "000000"));
        }
        assertThat(hall.registrations.check(challenge)).isEqualTo(new Challenge.Outcome.Spent());
    }

    @Test
    void provesOnceByACodeHoweverManyTypeItAtOnce() throws Exception {
        var terms = hall.event("vingt-cinq-ter", "sur_place: {places: 9}");
        var challenge = new Challenge("page-vue", "123456");
        hall.registrations
                .submit(terms, Hall.attendee("Nadia", ONSITE), challenge, Sender.UNBOUND)
                .submission();

        var outcomes = new ArrayList<Challenge.Outcome>();
        try (var people = Executors.newVirtualThreadPerTaskExecutor()) {
            var typing = IntStream.range(0, 4)
                    .mapToObj(_ -> people.submit(() -> hall.registrations.check(challenge)))
                    .toList();
            for (var each : typing) {
                outcomes.add(each.get());
            }
        }
        outcomes.add(hall.registrations.check(challenge));

        assertThat(outcomes)
                .filteredOn(Challenge.Outcome.Right.class::isInstance)
                .hasSize(1);
        assertThat(outcomes).filteredOn(new Challenge.Outcome.Used()::equals).hasSize(4);
    }

    @Test
    void wearsNobodyOutWithMails() {
        var terms = hall.event("vingt-six", "sur_place: {places: 9}");
        for (var time = 0; time < 20; time++) {
            hall.submit(terms, "Nadia", ONSITE);
        }
        assertThat(hall.told.stream().filter(change -> change.challenge() != null))
                .hasSize(5);
    }

    @Test
    void tellsThoseWhoFollowInTheOrderInWhichItHappened() {
        var terms = hall.event("vingt-sept", "sur_place: {places: 1}");
        var nadia = hall.held(terms, "Nadia", ONSITE);
        var sabine = hall.seat(terms, "Sabine", ONSITE);
        hall.registrations.confirm(nadia.id(), true);
        hall.registrations.cancel(nadia.id());
        assertThat(hall.told)
                .extracting(change -> change.registration().givenName() + " " + change.cause() + " "
                        + change.registration().status())
                .containsExactly(
                        "Nadia SUBMITTED HELD",
                        "Sabine SUBMITTED WAITING",
                        "Nadia CONFIRMED CONFIRMED",
                        "Nadia CANCELLED CANCELLED",
                        "Sabine PROMOTED OFFERED");
        assertThat(hall.status(sabine)).isEqualTo(Status.OFFERED);
    }

    @Test
    void sellsNothingTwiceEvenByHand() {
        var terms = hall.event("vingt-huit", "sur_place: {places: 1}");
        hall.seat(terms, "Nadia", ONSITE);
        var sabine = hall.seat(terms, "Sabine", ONSITE);
        assertThatThrownBy(() -> hall.jdbc.sql("""
                        update registration
                           set status = 'confirmed', seat = 'onsite', line = null, line_rank = null
                         where id = :id
                        """).param("id", sabine.id()).update())
                .isInstanceOf(DataIntegrityViolationException.class)
                .hasMessageContaining("is full");
    }

    @Test
    void givesNothingMoreOfAnEventThatNoLongerSaysHowToRegister() {
        var terms = hall.event("vingt-neuf", "sur_place: {places: 1}", "en_ligne: {places: 1}");
        var nadia = hall.seat(terms, "Nadia", ONSITE);
        var sabine = hall.seat(terms, "Sabine", ONSITE);
        hall.event("vingt-neuf", "en_ligne: {places: 1}");
        hall.registrations.cancel(nadia.id());
        assertThat(hall.status(sabine)).isEqualTo(Status.WAITING);
        assertThat(hall.submit(terms, "Fatou", ONSITE)).isEqualTo(new Submission.Impossible(Obstacle.MODE_NOT_OFFERED));
    }
}
