package fr.percolateur.letterbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SmtpConversationTest {

    @TempDir
    private Path folder;

    private LetterStore store;

    @BeforeEach
    void open() throws IOException {
        store = LetterStore.open(folder);
    }

    private String held(String said) throws IOException {
        var answers = new ByteArrayOutputStream();
        var heard = new ByteArrayInputStream(said.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8));
        new SmtpConversation(heard, answers, store).hold();
        return answers.toString(StandardCharsets.US_ASCII).replace("\r\n", "\n");
    }

    @Test
    void takesLettersWithTheirDots() throws IOException {
        assertThat(held("""
                EHLO me
                MAIL FROM:<cafes@example.org> BODY=8BITMIME
                RCPT TO:<Ines@example.org>
                DATA
                Subject: =?UTF-8?Q?Caf=C3=A9?=
                Content-Type: text/plain; charset=UTF-8

                été
                ..
                ...
                .
                QUIT
                """)).isEqualTo("""
                220 localhost
                250-localhost
                250-PIPELINING
                250-8BITMIME
                250 SIZE 10000000
                250 OK
                250 OK
                354 Go on
                250 Taken
                221 Bye
                """);
        assertThat(store.summary(1)).isEqualTo(new LetterSummary("Ines@example.org", "Café", "été\n.\n..\n", ""));
    }

    @Test
    void asksForWhomALetterIs() throws IOException {
        assertThat(held("DATA\nWHAT\nQUIT\n")).isEqualTo("220 localhost\n503 For whom?\n502 Not here\n221 Bye\n");
        assertThat(store.count()).isZero();
    }
}
