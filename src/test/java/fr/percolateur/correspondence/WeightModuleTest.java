package fr.percolateur.correspondence;

import static fr.percolateur.correspondence.Quay.MORNING;
import static fr.percolateur.correspondence.Quay.START;
import static org.assertj.core.api.Assertions.assertThat;

import fr.percolateur.node.WithDatabase;
import fr.percolateur.sending.PostOffice;
import fr.percolateur.terms.Mode;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// As letters arrive over real SMTP.
@WithDatabase
class WeightModuleTest {

    private static final int LARGEST = 30_000;

    private final Quay quay;

    WeightModuleTest(DataSource dataSource, @TempDir Path folder) {
        this.quay = new Quay(dataSource, folder);
    }

    @Test
    void staysLightWithTheLongestWordsAndAnInvitation() throws Exception {
        var thursday = START.atOffset(ZoneOffset.ofHours(1));
        quay.event(thursday, "serie: fanaux", "lieu: Le quai", "contact: {nom: Le quai, courriel: quai@example.org}");
        quay.seat("Ines", Mode.ONSITE);
        quay.go(MORNING);
        var sentence = "L’été, la lumière du phare s’éteint à l’aube\u00A0: c’est l’heure où l’équipe se relève.\n\n";
        var longest = sentence;
        while (new Template("", longest + sentence).excess() == 0) {
            longest += sentence;
        }
        quay.templates.choose(
                "fanaux", LetterKind.CHANGE, new Template("Du nouveau, {prénom}", longest), new UUID(0, 1));
        quay.event(
                thursday.plusHours(1),
                "serie: fanaux",
                "lieu: La jetée",
                "contact: {nom: Le quai, courriel: quai@example.org}");
        quay.pass(Duration.ofMinutes(1));
        quay.pass(Changes.REST);

        var letter = PostOffice.deliver(quay.dataSource).getFirst();

        assertThat(letter.getSubject()).isEqualTo("Du nouveau, Ines");
        assertThat(letter.getHeader("List-Unsubscribe")).isNull();
        assertThat(letter.getHeader("Reply-To")).containsExactly("quai@example.org");
        assertThat(size(letter)).isBetween(LARGEST * 2 / 3, LARGEST);
    }

    private static int size(MimeMessage letter) throws Exception {
        var bytes = new ByteArrayOutputStream();
        letter.writeTo(bytes);
        return bytes.size();
    }
}
