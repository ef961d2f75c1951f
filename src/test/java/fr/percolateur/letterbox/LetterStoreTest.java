package fr.percolateur.letterbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LetterStoreTest {

    @TempDir
    private Path folder;

    private static byte[] letter(String subject) {
        return ("Subject: %s\r\nMessage-ID: <%s@example.org>\r\n\r\nBonjour,\r\n%s\r\n"
                        .formatted(subject, subject, subject))
                .getBytes(StandardCharsets.UTF_8);
    }

    private static String json(LetterStore store, String recipient) throws IOException {
        var out = new ByteArrayOutputStream();
        store.write(recipient, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static String json(String to, String subject) {
        return "{\"to\":\"%s\",\"subject\":\"%s\",\"text\":\"Bonjour,\\n%s\\n\",\"messageId\":\"<%s@example.org>\"}\n"
                .formatted(to, subject, subject, subject);
    }

    @Test
    void givesAllLettersNewestFirstAlsoAfterARestart() throws IOException {
        try (var store = LetterStore.open(folder)) {
            assertThat(json(store, "")).isEqualTo("[]");
            store.add("ines@example.org", letter("un"));
            store.add("leo@example.org", letter("deux"));
        }
        try (var store = LetterStore.open(folder)) {
            store.add("ines@example.org", letter("trois"));

            assertThat(json(store, ""))
                    .isEqualTo("[" + json("ines@example.org", "trois") + "," + json("leo@example.org", "deux") + ","
                            + json("ines@example.org", "un") + "]");
            assertThat(json(store, "Ines@example.org"))
                    .isEqualTo("[" + json("ines@example.org", "trois") + "," + json("ines@example.org", "un") + "]");
            assertThat(json(store, "zoe@example.org")).isEqualTo("[]");
        }
    }

    @Test
    void forgetsWhatAKilledProgramHadNotFinishedWriting() throws IOException {
        try (var store = LetterStore.open(folder)) {
            store.add("ines@example.org", letter("un"));
        }
        for (var file : new String[] {"letters.jsonl", "letters.eml", "letters.index"}) {
            Files.writeString(folder.resolve(file), "half a le", StandardOpenOption.APPEND);
        }

        try (var store = LetterStore.open(folder)) {
            store.add("ines@example.org", letter("deux"));

            assertThat(store.count()).isEqualTo(2);
            assertThat(store.letter(2).summary().subject()).isEqualTo("deux");
            assertThat(store.letter(1).summary().subject()).isEqualTo("un");
        }
    }

    @Test
    void keepsMoreThanFitsInItsFirstPages() throws IOException {
        try (var store = LetterStore.open(folder)) {
            for (var number : IntStream.rangeClosed(1, 3000).toArray()) {
                store.add("ines@example.org", letter("n" + number));
            }

            assertThat(store.summary(3000).subject()).isEqualTo("n3000");
            assertThat(store.summary(1).subject()).isEqualTo("n1");
        }
    }
}
