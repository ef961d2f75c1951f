package fr.percolateur.correspondence;

import static fr.percolateur.correspondence.Quay.MORNING;
import static fr.percolateur.correspondence.Quay.START;
import static org.assertj.core.api.Assertions.assertThat;

import fr.percolateur.node.WithDatabase;
import fr.percolateur.terms.Mode;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@WithDatabase
class RemindersModuleTest {

    private static final OffsetDateTime THURSDAY = START.atOffset(ZoneOffset.ofHours(1));

    private final Quay quay;

    RemindersModuleTest(DataSource dataSource, @TempDir Path folder) {
        this.quay = new Quay(dataSource, folder);
    }

    @Test
    void remindsOnceSevenDaysOneDayAndOneHourBefore() {
        quay.event(THURSDAY);
        quay.seat("Ines", Mode.ONSITE);
        quay.go(MORNING);
        quay.go(START.minus(Duration.ofDays(7)).minusSeconds(1));
        assertThat(quay.subjects("Ines")).isEmpty();

        quay.go(START.minus(Duration.ofDays(7)));
        quay.pass(Duration.ofMinutes(1));
        assertThat(quay.subjects("Ines")).containsExactly("Dans une semaine\u00A0: La Nuit du fanal");

        quay.go(START.minus(Duration.ofDays(1)));
        quay.pass(Duration.ofMinutes(1));
        quay.go(START.minus(Duration.ofHours(1)));
        quay.pass(Duration.ofMinutes(1));
        assertThat(quay.subjects("Ines"))
                .containsExactly(
                        "Dans une semaine\u00A0: La Nuit du fanal",
                        "Demain\u00A0: La Nuit du fanal",
                        "Dans une heure\u00A0: La Nuit du fanal");
    }

    @Test
    void saysWhenWhereAndTheWayToOnesOwnPage() {
        quay.event(THURSDAY, "lieu: Le quai", "adresse: 3 quai des Lanternes");
        quay.seat("Ines", Mode.ONSITE);
        quay.go(MORNING);
        quay.go(START.minus(Duration.ofDays(1)));

        var letter = quay.letters("Ines").getFirst().text();
        assertThat(letter.replaceAll("/inscription/\\S+", "/inscription/…")).isEqualTo("""
                Bonjour Ines,

                C’est demain, jeudi 21\u00A0janvier 2027\u00A0: nous vous attendons sur place pour «\u00A0La Nuit du fanal\u00A0».

                Pensez à votre billet, imprimé ou sur votre téléphone, et à une pièce d’identité si l’accueil du bâtiment en demande une.

                À demain,
                L’équipe organisatrice

                Quand\u00A0: jeudi 21\u00A0janvier 2027, 16\u00A0h\u00A030\u00A0– 18\u00A0h
                Où\u00A0: Le quai, 3 quai des Lanternes
                Votre inscription\u00A0: confirmée, sur place

                Voir mon billet\u00A0:
                https://cafes.example.org/inscription/…

                Vous recevez ce message parce que vous êtes inscrit·e. Vous ne pouvez plus participer\u202F? Libérez votre place depuis votre page\u00A0: quelqu’un l’attend peut-être.
                """);
    }

    @Test
    void tellsThoseOnlineHowToJoin() {
        quay.event(THURSDAY);
        quay.seat("Malo", Mode.ONLINE);
        quay.go(MORNING);
        quay.go(START.minus(Duration.ofHours(1)));

        assertThat(quay.letters("Malo").getFirst().text())
                .contains("Rejoignez-nous depuis votre page personnelle", "Ouvrir ma page pour rejoindre");
    }

    /// Paris puts its clocks forward on 28 March 2027.
    @Test
    void keepsTheHourWhenTheClocksChangeInBetween() {
        var afterTheChange = OffsetDateTime.parse("2027-03-31T16:30:00+02:00");
        quay.event(afterTheChange);
        quay.seat("Ines", Mode.ONSITE);
        quay.go(MORNING);

        quay.go(Instant.parse("2027-03-24T15:29:59Z"));
        assertThat(quay.subjects("Ines")).isEmpty();
        quay.go(Instant.parse("2027-03-24T15:30:00Z"));
        assertThat(quay.subjects("Ines")).hasSize(1);
    }

    @Test
    void sendsOnlyWhatIsStillToComeOfAnEventThatIsAnnouncedLate() {
        quay.go(START.minus(Duration.ofDays(3)));
        quay.event(THURSDAY);
        quay.seat("Ines", Mode.ONSITE);

        quay.pass(Duration.ofMinutes(1));
        assertThat(quay.subjects("Ines")).isEmpty();
        quay.go(START.minus(Duration.ofHours(1)));
        assertThat(quay.subjects("Ines")).containsExactly("Dans une heure\u00A0: La Nuit du fanal");
    }

    @Test
    void remindsNobodyOfWhatTheyJustLearned() {
        quay.event(THURSDAY);
        quay.go(MORNING);
        quay.go(START.minus(Duration.ofDays(7)));
        quay.seat("Ines", Mode.ONSITE);
        quay.pass(Duration.ofMinutes(1));

        assertThat(quay.subjects("Ines")).isEmpty();
    }

    @Test
    void goesOnAfterEveryNodeSleptButNotTooLate() {
        quay.event(THURSDAY);
        quay.seat("Ines", Mode.ONSITE);
        quay.go(MORNING);

        quay.go(START.minus(Duration.ofDays(7)).plus(Duration.ofHours(3)));
        quay.go(START.minus(Duration.ofMinutes(10)));

        assertThat(quay.subjects("Ines")).containsExactly("Dans une semaine\u00A0: La Nuit du fanal");
    }

    @Test
    void remindsOnceOfAMeetingThatMovedWithinItsDay() {
        quay.event(THURSDAY);
        quay.seat("Ines", Mode.ONSITE);
        quay.go(MORNING);
        quay.go(START.minus(Duration.ofDays(1)));
        quay.event(THURSDAY.plusHours(2));
        quay.pass(Duration.ofHours(2));

        assertThat(quay.subjects("Ines").stream().filter(subject -> subject.startsWith("Demain")))
                .hasSize(1);
    }

    @Test
    void remindsAnewOfAMeetingOnAnotherDay() {
        quay.event(THURSDAY);
        quay.seat("Ines", Mode.ONSITE);
        quay.go(MORNING);
        quay.go(START.minus(Duration.ofDays(1)));
        quay.event(THURSDAY.plusDays(30));
        quay.pass(Duration.ofMinutes(1));
        quay.go(START.minus(Duration.ofHours(1)));
        quay.go(START.plus(Duration.ofDays(29)));

        assertThat(quay.subjects("Ines"))
                .containsExactly(
                        "Demain\u00A0: La Nuit du fanal",
                        "Changement\u00A0: La Nuit du fanal",
                        "Demain\u00A0: La Nuit du fanal");
    }

    @Test
    void remindsNobodyOfWhatIsOff() {
        quay.event(THURSDAY);
        quay.seat("Ines", Mode.ONSITE);
        quay.go(MORNING);
        quay.event(THURSDAY, "statut: annule");
        quay.go(START.minus(Duration.ofDays(1)));
        quay.pass(Changes.REST);

        assertThat(quay.subjects("Ines")).containsExactly("Annulé\u00A0: La Nuit du fanal");
    }
}
