package fr.percolateur.correspondence;

import static fr.percolateur.correspondence.Quay.MORNING;
import static fr.percolateur.correspondence.Quay.START;
import static org.assertj.core.api.Assertions.assertThat;

import fr.percolateur.node.WithDatabase;
import fr.percolateur.registration.Status;
import fr.percolateur.sending.PostOffice;
import fr.percolateur.terms.Mode;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@WithDatabase
class ChangesModuleTest {

    private static final OffsetDateTime THURSDAY = START.atOffset(ZoneOffset.ofHours(1));

    private final Quay quay;

    ChangesModuleTest(DataSource dataSource, @TempDir Path folder) {
        this.quay = new Quay(dataSource, folder);
    }

    @BeforeEach
    void begin() {
        quay.event(THURSDAY, "lieu: Le quai");
        quay.seat("Ines", Mode.ONSITE);
        quay.go(MORNING);
    }

    @Test
    void tellsWhatWasAndWhatIs() {
        quay.event(THURSDAY.plusHours(1), "lieu: La capitainerie");
        settle();

        assertThat(quay.letters("Ines").getFirst().text()).contains("""
                        Quand (changé)\u00A0: Avant\u00A0: jeudi 21\u00A0janvier 2027, 16\u00A0h\u00A030\u00A0– 18\u00A0h
                        Désormais\u00A0: jeudi 21\u00A0janvier 2027, 17\u00A0h\u00A030\u00A0– 19\u00A0h
                        Où (changé)\u00A0: Avant\u00A0: Le quai
                        Désormais\u00A0: La capitainerie
                        Votre inscription\u00A0: confirmée, sur place
                        """);
    }

    @Test
    void writesOneLetterForSeveralEdits() {
        quay.event(THURSDAY.plusHours(1), "lieu: Le quai");
        quay.pass(Duration.ofMinutes(3));
        quay.event(THURSDAY.plusHours(1), "lieu: La jetée");
        quay.pass(Duration.ofMinutes(3));
        assertThat(quay.subjects("Ines")).isEmpty();
        quay.event(THURSDAY.plusHours(2), "lieu: La jetée");
        quay.pass(Duration.ofMinutes(3));
        settle();
        settle();

        assertThat(quay.subjects("Ines")).containsExactly("Changement\u00A0: La Nuit du fanal");
        assertThat(quay.letters("Ines").getFirst().text())
                .contains("Désormais\u00A0: jeudi 21\u00A0janvier 2027, 18\u00A0h\u00A030\u00A0– 20\u00A0h")
                .contains("Désormais\u00A0: La jetée");
    }

    @Test
    void saysNothingOfWhatWasTakenBack() {
        quay.event(THURSDAY.plusHours(1), "lieu: Le quai");
        quay.pass(Duration.ofMinutes(3));
        quay.event(THURSDAY, "lieu: Le quai");
        settle();
        settle();

        assertThat(quay.subjects("Ines")).isEmpty();
    }

    @Test
    void saysNothingOfAnotherTitle() {
        quay.event(THURSDAY, "lieu: Le quai", "chapeau-text: Une autre lumière.");
        settle();
        settle();

        assertThat(quay.subjects("Ines")).isEmpty();
    }

    @Test
    void waitsNoLongerThanHalfAnHourForWhoKeepsEditing() {
        for (var minute = 0; minute < 12; minute++) {
            quay.event(THURSDAY.plusMinutes(15 + minute), "lieu: Le quai");
            quay.pass(Duration.ofMinutes(3));
        }
        quay.pass(Duration.ofMinutes(1));

        assertThat(quay.subjects("Ines")).isNotEmpty();
    }

    @Test
    void tellsNothingToWhoRegisteredKnowingIt() {
        quay.event(THURSDAY.plusHours(1), "lieu: Le quai");
        quay.pass(Duration.ofMinutes(1));
        quay.pass(Duration.ofMinutes(1));
        quay.seat("Malo", Mode.ONSITE);
        settle();

        assertThat(quay.subjects("Malo")).isEmpty();
        assertThat(quay.subjects("Ines")).hasSize(1);
    }

    @Test
    void tellsThoseWhoWaitToo() {
        quay.jdbc
                .sql("update registration_pool set capacity = 1 where mode = 'onsite'")
                .update();
        assertThat(quay.seat("Malo", Mode.ONSITE).status()).isEqualTo(Status.WAITING);
        quay.event(THURSDAY.plusHours(1), "lieu: Le quai");
        settle();

        assertThat(quay.letters("Malo").getFirst().text())
                .contains("Votre inscription\u00A0: sur liste d’attente, sur place");
    }

    @Test
    void replacesTheEntryInTheCalendar() throws Exception {
        quay.event(THURSDAY.plusHours(1), "lieu: Le quai");
        settle();
        var first = calendar(PostOffice.deliver(quay.dataSource).getFirst());
        quay.event(THURSDAY.plusHours(2), "lieu: Le quai");
        settle();
        var second = calendar(PostOffice.deliver(quay.dataSource).getFirst());

        assertThat(first).contains("METHOD:REQUEST", "T173000", "STATUS:CONFIRMED");
        assertThat(second).contains("METHOD:REQUEST", "T183000");
        assertThat(line(second, "UID")).isEqualTo(line(first, "UID"));
        assertThat(Long.parseLong(line(second, "SEQUENCE").orElseThrow()))
                .isGreaterThanOrEqualTo(Long.parseLong(line(first, "SEQUENCE").orElseThrow()));
    }

    @Test
    void addsTheWordsOfTheOrganisers() {
        quay.event(THURSDAY, "lieu: Le quai", "statut: annule", "statut_message: La digue est fermée.");
        settle();

        assertThat(quay.letters("Ines").getFirst().text())
                .contains("L’équipe organisatrice ajoute\u00A0: La digue est fermée.");
    }

    @Test
    void takesWhatIsCancelledOutOfTheCalendar() throws Exception {
        quay.event(THURSDAY, "lieu: Le quai", "statut: annule");
        settle();
        settle();
        var letters = PostOffice.deliver(quay.dataSource);

        assertThat(letters).hasSize(1);
        assertThat(letters.getFirst().getSubject()).isEqualTo("Annulé\u00A0: La Nuit du fanal");
        assertThat(calendar(letters.getFirst())).contains("METHOD:CANCEL", "STATUS:CANCELLED");
    }

    @Test
    void takesWhatIsPutOffOutOfTheCalendarUntilItIsOnAgain() throws Exception {
        quay.event(THURSDAY, "lieu: Le quai", "statut: reporte");
        settle();
        var postponed = PostOffice.deliver(quay.dataSource).getFirst();
        quay.event(THURSDAY.plusDays(14), "lieu: Le quai");
        settle();
        var again = PostOffice.deliver(quay.dataSource).getFirst();

        assertThat(postponed.getSubject()).isEqualTo("Reporté\u00A0: La Nuit du fanal");
        assertThat(calendar(postponed)).contains("METHOD:CANCEL");
        assertThat(again.getSubject()).isEqualTo("Changement\u00A0: La Nuit du fanal");
        assertThat(calendar(again)).contains("METHOD:REQUEST", "20270204T163000");
    }

    @Test
    void saysThatItIsOnAgain() {
        quay.event(THURSDAY, "lieu: Le quai", "statut: reporte");
        settle();
        quay.event(THURSDAY, "lieu: Le quai");
        settle();

        assertThat(quay.letters("Ines").getFirst().text())
                .contains(
                        "La rencontre\u00A0: Avant\u00A0: reportée\nDésormais\u00A0: maintenue\nQuand\u00A0: jeudi 21");
    }

    /// Noticed, and told once it has rested.
    private void settle() {
        quay.pass(Duration.ofMinutes(1));
        quay.pass(Changes.REST);
    }

    private static String calendar(MimeMessage letter) throws Exception {
        var mixed = (MimeMultipart) letter.getContent();
        var part = mixed.getBodyPart(1);
        assertThat(part.getContentType()).startsWith("text/calendar");
        var text = new String(part.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return text.replace("\r\n ", "");
    }

    private static Optional<String> line(String calendar, String name) {
        return Pattern.compile("(?m)^" + name + ":(.*)\\r?$")
                .matcher(calendar)
                .results()
                .map(match -> match.group(1).strip())
                .findFirst();
    }
}
