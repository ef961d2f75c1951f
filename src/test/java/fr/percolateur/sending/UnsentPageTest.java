package fr.percolateur.sending;

import static org.assertj.core.api.Assertions.assertThat;

import fr.percolateur.mail.EmailAddress;
import fr.percolateur.mail.Letter;
import fr.percolateur.mail.LetterQueue;
import fr.percolateur.mail.Outbox;
import fr.percolateur.mail.Part.Paragraph;
import fr.percolateur.node.PageTest;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalManagementPort;
import org.springframework.test.context.TestConstructor;
import org.springframework.test.context.TestConstructor.AutowireMode;

/// A node without a mail server.
@PageTest
@ExtendWith(OutputCaptureExtension.class)
@TestConstructor(autowireMode = AutowireMode.ALL)
class UnsentPageTest {

    private final Outbox outbox;
    private final LetterQueue queue;

    @LocalManagementPort
    private int management;

    UnsentPageTest(Outbox outbox, LetterQueue queue) {
        this.outbox = outbox;
        this.queue = queue;
    }

    private String health() throws Exception {
        try (var client = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(URI.create("http://localhost:" + management + "/actuator/health"))
                    .build();
            return client.send(request, BodyHandlers.ofString()).body();
        }
    }

    @Test
    void keepsLettersWaitingAndSaysSoInItsLogAndItsHealth(CapturedOutput said) throws Exception {
        assertThat(health())
                .contains(
                        "\"mail\":{\"details\":{\"waiting\":0,\"trouble\":\"PERCOLATEUR_SMTP_URL\"},\"status\":\"UP\"}");

        outbox.post(Letter.service(
                new EmailAddress("ines@marees.example.org"), "test/unsent", "Bonjour", new Paragraph("Bonjour")));
        while (!said.getOut().contains("letters wait: set PERCOLATEUR_SMTP_URL")) {
            Thread.onSpinWait();
        }

        assertThat(health())
                .contains("\"mail\":{\"details\":{\"waiting\":1,\"trouble\":\"PERCOLATEUR_SMTP_URL\"},"
                        + "\"status\":\"ATTENTION\"}")
                .endsWith("\"status\":\"UP\"}");
        assertThat(queue.waiting()).isEqualTo(1);
    }
}
