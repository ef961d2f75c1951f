package fr.percolateur.sending;

import static org.assertj.core.api.Assertions.assertThat;

import fr.percolateur.mail.Attachment;
import fr.percolateur.mail.Claimed;
import fr.percolateur.mail.EmailAddress;
import fr.percolateur.mail.Letter;
import fr.percolateur.mail.Part;
import fr.percolateur.mail.Part.Button;
import fr.percolateur.mail.Part.Code;
import fr.percolateur.mail.Part.Fact;
import fr.percolateur.mail.Part.Heading;
import fr.percolateur.mail.Part.Note;
import fr.percolateur.mail.Part.Paragraph;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Properties;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

class DressTest {

    private static final Session SESSION = Session.getInstance(new Properties());
    private static final EmailAddress INES = new EmailAddress("ines.caron@marees.example.org");
    private static final Instant POSTED = Instant.parse("2027-01-12T08:30:00Z");
    private static final int LARGEST = 30_000;

    private final Dress dress = Sending.dresser();

    /// As the other side reads it.
    private MimeMessage received(Letter letter) throws MessagingException, IOException {
        return new MimeMessage(SESSION, new ByteArrayInputStream(bytes(letter)));
    }

    private byte[] bytes(Letter letter) throws MessagingException, IOException {
        var bytes = new ByteArrayOutputStream();
        dress.dress(Claimed.of(letter, POSTED), SESSION).writeTo(bytes);
        return bytes.toByteArray();
    }

    private static Letter confirmed() {
        return Letter.service(
                INES,
                "registration/1/confirmed",
                "Votre place est confirmée",
                new Paragraph("Bonjour Inès,\nvotre place <strong> est à vous."),
                new Heading("Le rendez-vous"),
                Part.facts(new Fact("Quand", "mardi 19 janvier"), new Fact("Où", "au phare")),
                new Code("042 137"),
                new Button("Voir mon inscription", "https://cafes.example.org/inscription/abc?a=1&b=2"),
                new Note("Vous recevez ce message parce que vous vous êtes inscrite."));
    }

    @Test
    void saysTheSameAsTextAndAsHtml() throws Exception {
        var message = received(confirmed());
        var body = (MimeMultipart) message.getContent();

        assertThat(message.getContentType()).startsWith("multipart/alternative");
        assertThat(body.getBodyPart(0).getContentType()).isEqualTo("text/plain; charset=UTF-8");
        assertThat(((String) body.getBodyPart(0).getContent()).replace("\r\n", "\n"))
                .isEqualTo("""
                Bonjour Inès,
                votre place <strong> est à vous.

                LE RENDEZ-VOUS

                Quand\u00A0: mardi 19 janvier
                Où\u00A0: au phare

                042 137

                Voir mon inscription\u00A0:
                https://cafes.example.org/inscription/abc?a=1&b=2

                Vous recevez ce message parce que vous vous êtes inscrite.

                --\s
                Les cafés de Valbrume
                https://cafes.example.org
                """);
        assertThat(body.getBodyPart(1).getContentType()).isEqualTo("text/html; charset=UTF-8");
        assertThat(Jsoup.parse((String) body.getBodyPart(1).getContent()).body().text())
                .isEqualTo("Votre place est confirmée Bonjour Inès, votre place <strong> est à vous. Le rendez-vous "
                        + "Quand mardi 19 janvier Où au phare 042 137 Voir mon inscription "
                        + "https://cafes.example.org/inscription/abc?a=1&b=2 "
                        + "Vous recevez ce message parce que vous vous êtes inscrite. Les cafés de Valbrume");
    }

    @Test
    void bearsTheHeadersOfAMachineThatWrites() throws Exception {
        var message = received(confirmed());

        assertThat(message.getMessageID())
                .isEqualTo("<" + Claimed.of(confirmed(), POSTED).mark() + "@marees.example.org>");
        assertThat(message.getHeader("From")).containsExactly("=?UTF-8?Q?Les_caf=C3=A9s?= <cafes@marees.example.org>");
        assertThat(message.getHeader("To")).containsExactly("ines.caron@marees.example.org");
        assertThat(message.getSubject()).isEqualTo("Votre place est confirmée");
        assertThat(message.getSentDate()).isEqualTo(POSTED);
        assertThat(message.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        assertThat(message.getHeader("Content-Language")).containsExactly("fr");
        assertThat(message.getHeader("List-Unsubscribe")).isNull();
        assertThat(message.getHeader("Reply-To")).isNull();
    }

    @Test
    void letsOneLeaveNewsInOneClick() throws Exception {
        var leave = "https://cafes.example.org/lettre/abc/desabonnement";
        var message = received(Letter.subscribed(INES, "news/1", "Un nouveau café", leave, new Paragraph("Bonjour"))
                .answeredBy(new EmailAddress("equipe@marees.example.org")));
        var body = (MimeMultipart) message.getContent();

        assertThat(message.getHeader("List-Unsubscribe")).containsExactly("<" + leave + ">");
        assertThat(message.getHeader("List-Unsubscribe-Post")).containsExactly("List-Unsubscribe=One-Click");
        assertThat(message.getHeader("Reply-To")).containsExactly("equipe@marees.example.org");
        assertThat((String) body.getBodyPart(0).getContent())
                .contains("Ne plus recevoir ces lettres\u00A0:\r\n" + leave);
        assertThat(Jsoup.parse((String) body.getBodyPart(1).getContent())
                        .select("a[href=" + leave + "]")
                        .text())
                .isEqualTo("Ne plus recevoir ces lettres");
    }

    @Test
    void bringsAnInvitationForCalendarsAndAsAFile() throws Exception {
        var invitation = "BEGIN:VCALENDAR\r\nMETHOD:REQUEST\r\nEND:VCALENDAR\r\n";
        var message = received(confirmed()
                .attaching(new Attachment(
                        "invitation à venir.ics",
                        "text/calendar; method=REQUEST; charset=UTF-8",
                        invitation.getBytes(StandardCharsets.UTF_8))));
        var mixed = (MimeMultipart) message.getContent();
        var alternative = (MimeMultipart) mixed.getBodyPart(0).getContent();

        assertThat(message.getContentType()).startsWith("multipart/mixed");
        assertThat(alternative.getCount()).isEqualTo(3);
        assertThat(alternative.getBodyPart(2).getContentType())
                .isEqualTo("text/calendar; method=REQUEST; charset=UTF-8");
        assertThat(mixed.getBodyPart(1).getFileName()).isEqualTo("invitation à venir.ics");
        assertThat(new String(mixed.getBodyPart(1).getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                .isEqualTo(invitation);
    }

    @Test
    void isLightAndHoldsNoLineThatAServerWouldCut() throws Exception {
        var bytes = bytes(confirmed());

        assertThat(bytes).hasSizeLessThan(LARGEST);
        assertThat(new String(bytes, StandardCharsets.US_ASCII).lines())
                .allSatisfy(line -> assertThat(line).hasSizeLessThan(999));
        assertThat(new String(bytes, StandardCharsets.ISO_8859_1).chars()).allMatch(octet -> octet < 128);
    }
}
