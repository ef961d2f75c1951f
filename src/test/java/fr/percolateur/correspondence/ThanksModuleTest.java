package fr.percolateur.correspondence;

import static fr.percolateur.correspondence.Quay.MORNING;
import static fr.percolateur.correspondence.Quay.START;
import static org.assertj.core.api.Assertions.assertThat;

import fr.percolateur.node.WithDatabase;
import fr.percolateur.terms.Mode;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@WithDatabase
class ThanksModuleTest {

    private static final Instant NEXT_MORNING = Instant.parse("2027-01-22T08:00:00Z");

    private final Quay quay;

    ThanksModuleTest(DataSource dataSource, @TempDir Path folder) {
        this.quay = new Quay(dataSource, folder);
    }

    @BeforeEach
    void begin() {
        quay.event(START.atOffset(ZoneOffset.ofHours(1)));
        quay.go(MORNING);
    }

    @Test
    void thanksByTheWayOneCame() {
        var ines = quay.seat("Ines", Mode.ONSITE);
        var malo = quay.seat("Malo", Mode.ONLINE);
        quay.seat("Zoe", Mode.ONSITE);
        quay.go(START.plus(Duration.ofMinutes(5)));
        quay.arrive(ines, Mode.ONSITE);
        quay.arrive(malo, Mode.ONLINE);

        quay.go(NEXT_MORNING.minusSeconds(1));
        assertThat(quay.letters()).isZero();
        quay.go(NEXT_MORNING);
        quay.pass(Duration.ofMinutes(1));

        assertThat(quay.subjects("Ines")).containsExactly("Merci de votre venue\u00A0: La Nuit du fanal");
        assertThat(quay.subjects("Malo")).containsExactly("Merci de votre participation\u00A0: La Nuit du fanal");
        assertThat(quay.subjects("Zoe")).containsExactly("Vous nous avez manqué\u00A0: La Nuit du fanal");
    }

    @Test
    void writesToThoseWhoWaitedInVain() {
        quay.arrive(quay.seat("Ines", Mode.ONSITE), Mode.ONSITE);
        quay.waiting("Zoe", Mode.ONSITE);
        quay.waiting("Bao", Mode.ONLINE);
        quay.go(NEXT_MORNING);

        assertThat(quay.subjects("Zoe")).containsExactly("Nous n’avons pas pu vous accueillir\u00A0: La Nuit du fanal");
        assertThat(quay.letters("Zoe").getFirst().text()).contains("sur la liste d’attente de cette rencontre");
        assertThat(quay.subjects("Bao")).isEmpty();
    }

    @Test
    void givesTheCertificateToThoseWhoCameAlone() {
        var ines = quay.seat("Ines", Mode.ONSITE);
        quay.seat("Zoe", Mode.ONSITE);
        quay.arrive(ines, Mode.ONSITE);
        quay.go(NEXT_MORNING);

        assertThat(quay.letters("Ines").getFirst().text())
                .containsPattern("https://cafes\\.example\\.org/inscription/[^/\\s]+/attestation\\.pdf");
        assertThat(quay.letters("Zoe").getFirst().text()).doesNotContain("attestation.pdf");
    }

    @Test
    void missesNobodyWhereNoListWasKept() {
        var ines = quay.seat("Ines", Mode.ONSITE);
        quay.seat("Malo", Mode.ONLINE);
        quay.arrive(ines, Mode.ONSITE);
        quay.go(NEXT_MORNING);

        assertThat(quay.subjects("Malo")).isEmpty();
        assertThat(quay.subjects("Ines")).hasSize(1);
    }

    @Test
    void thanksNobodyForAnEventThatWasOverBeforeItWasKnown() {
        quay.event(Instant.parse("2027-01-10T15:30:00Z").atOffset(ZoneOffset.ofHours(1)));
        quay.arrive(quayGuest(), Mode.ONSITE);
        quay.pass(Duration.ofMinutes(1));

        assertThat(quay.letters()).isZero();
    }

    private fr.percolateur.registration.Registration quayGuest() {
        quay.crowd(1);
        var id = quay.jdbc
                .sql("select id from registration")
                .query((row, _) -> row.getLong(1))
                .single();
        return quay.registrations.find(id).orElseThrow();
    }
}
