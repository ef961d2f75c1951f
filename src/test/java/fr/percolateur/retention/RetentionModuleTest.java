package fr.percolateur.retention;

import static org.assertj.core.api.Assertions.assertThat;

import fr.percolateur.node.WithDatabase;
import fr.percolateur.statistics.Statistics;
import fr.percolateur.terms.Mode;
import fr.percolateur.web.Holding;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.Period;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What is forgotten when, and what a person erases.
@WithDatabase
class RetentionModuleTest {

    private static final Duration A_MOMENT = Duration.ofSeconds(1);
    private static final Duration A_WEEK = Duration.ofDays(7);

    private final Archive archive;
    private final KeptNeeds needs;
    private final KeptAnswers answers;
    private final KeptRegistrations registrations;
    private final HeldRegistrations held;

    RetentionModuleTest(DataSource dataSource, @TempDir Path folder) {
        this.archive = new Archive(dataSource, folder);
        this.needs = new KeptNeeds(archive.jdbc);
        this.answers = new KeptAnswers(archive.jdbc);
        this.registrations =
                new KeptRegistrations(archive.jdbc, archive.registrations, new Statistics(dataSource, archive.clock()));
        this.held = new HeldRegistrations(archive.jdbc, archive.registrations, archive.clock());
    }

    @BeforeEach
    void begin() {
        archive.jdbc.sql("delete from registration").update();
        archive.go(Archive.BEFORE);
    }

    @Test
    void forgetsNeedsAWeekAfterTheEventAndNotBefore() {
        archive.seat(archive.event("phare"), "Ines", Mode.ONSITE);

        assertThat(needs.forget(Archive.OVER.plus(A_WEEK).minus(A_MOMENT))).isZero();
        assertThat(needs.forget(Archive.OVER.plus(A_WEEK))).isOne();
        assertThat(needs.forget(Archive.OVER.plus(A_WEEK))).isZero();
        assertThat(archive.count("registration_needs")).isZero();
        assertThat(archive.count("registration_answer")).isEqualTo(3);
    }

    @Test
    void keepsNeedsForAnEventThatIsYetToComeAgain() {
        archive.seat(archive.event("port"), "Ines", Mode.ONSITE);
        archive.event("port", "statut: reporte");

        assertThat(needs.forget(Archive.OVER.plus(A_WEEK))).isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "2027-01-28T16:59:59Z, 3",
        "2027-01-28T17:00:00Z, 2",
        // three months later the clocks of Paris have gone forward
        "2027-04-21T15:59:59Z, 2",
        "2027-04-21T16:00:00Z, 0"
    })
    void forgetsEachAnswerWhenItsQuestionSays(Instant now, int left) {
        archive.seat(archive.event("phare"), "Ines", Mode.ONSITE);

        answers.forget(now);

        assertThat(archive.count("registration_answer")).isEqualTo(left);
        assertThat(answers.forget(now)).isZero();
    }

    @ParameterizedTest
    @CsvSource(
            value = {"P3M, P3M", "P10D, P10D", "P0D, P0D", "P-1M, P3M", "longtemps, P3M", "'', P3M", "null, P3M"},
            nullValues = "null")
    void keepsThreeMonthsWhereAQuestionDoesNotSayHowLong(String said, Period kept) {
        assertThat(KeptAnswers.period(said)).isEqualTo(kept);
    }

    @Test
    void forgetsWhoRegisteredAYearAfterTheEvent() {
        archive.seat(archive.event("phare"), "Ines", Mode.ONSITE);
        var year = Archive.OVER.plus(KeptRegistrations.AFTER_THE_EVENT);
        archive.go(year);

        assertThat(registrations.forget(year.minus(A_MOMENT))).isZero();
        assertThat(registrations.forget(year)).isOne();
        assertThat(registrations.forget(year)).isZero();
        assertThat(archive.count("registration") + archive.count("registration_answer"))
                .isZero();
        assertThat(archive.jdbc
                        .sql("select sum(taken) from registration_pool")
                        .query((row, _) -> row.getInt(1))
                        .single())
                .isZero();
    }

    @Test
    void forgetsAWeekLaterWhoNeverProvedTheirAddress() {
        var phare = archive.event("phare");
        archive.submit(phare, "Zoe");
        archive.seat(phare, "Ines", Mode.ONLINE);
        var lapsed = Archive.BEFORE.plus(Duration.ofHours(1));
        archive.go(lapsed);
        archive.registrations.sweep();

        assertThat(registrations.forget(lapsed.plus(A_WEEK).minus(A_MOMENT))).isZero();
        assertThat(registrations.forget(lapsed.plus(A_WEEK))).isOne();
        assertThat(held.of(Archive.email("Ines"))).hasSize(1);
    }

    @Test
    void givesUpThePlaceOfWhoErasesTheirRegistration() {
        var phare = archive.event("phare");
        archive.seat(phare, "Ines", Mode.ONSITE);
        archive.seat(archive.event("port"), "Ines", Mode.ONLINE);
        archive.seat(phare, "Noe", Mode.ONSITE);

        assertThat(held.erase(Archive.email("Ines"))).isEmpty();
        assertThat(held.erase(Archive.email("Ines"))).isEmpty();

        assertThat(held.of(Archive.email("Ines"))).isEmpty();
        assertThat(held.of(Archive.email("Noe"))).hasSize(1);
        assertThat(archive.registrations.pools(phare.event()))
                .hasEntrySatisfying(
                        Mode.ONSITE, pool -> assertThat(pool.taken()).isOne());
    }

    @Test
    void showsAndForgetsWhatOrganisersChanged() {
        var ines = archive.seat(archive.event("phare"), "Ines", Mode.ONSITE);
        archive.jdbc.sql("""
                with entry as (
                     insert into audit_entry (at, act, subject, fields)
                     values (now(), 'registration.moved', 'registration/' || :id, '{mode}')
                     returning id)
                insert into audit_value (entry_id, field, before, after, salt, forget_after)
                select id, 'mode', null, 'online', 'x', now() + interval '1 year'
                  from entry
                """).param("id", ines.id()).update();

        assertThat(held.of(Archive.email("Ines")).getFirst().facts())
                .contains(new Holding.Fact("Modifié par l’équipe organisatrice", "mode : – → online"));

        held.erase(Archive.email("Ines"));
        assertThat(archive.count("audit_value")).isZero();
        assertThat(archive.count("audit_entry")).isOne();
    }

    @Test
    void keepsTheAttendanceSheetForThreeMonthsAndSaysSo() {
        var ines = archive.seat(archive.event("phare"), "Ines", Mode.ONSITE);
        archive.arrive(ines, Archive.OVER.minus(Duration.ofHours(1)));
        archive.go(Archive.OVER.plus(A_WEEK));

        assertThat(held.erase(Archive.email("Ines")).orElseThrow())
                .contains("«\u00A0Rencontre du phare\u00A0», jusqu’au 21\u00A0avril 2027");
        assertThat(held.of(Archive.email("Ines")).getFirst().facts())
                .extracting("term")
                .contains("Nom", "Organisme")
                .doesNotContain("Fonction", "Accords donnés");

        archive.go(Archive.OVER.plus(Duration.ofDays(90)));
        assertThat(held.erase(Archive.email("Ines"))).isEmpty();
        assertThat(archive.count("registration") + archive.count("checkin_arrival"))
                .isZero();
    }
}
