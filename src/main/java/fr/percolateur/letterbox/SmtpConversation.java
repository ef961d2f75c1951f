package fr.percolateur.letterbox;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// What a mail server says to one client (RFC 5321, with PIPELINING and 8BITMIME). It takes every letter to anybody.
final class SmtpConversation {

    private static final int LONGEST_COMMAND = 2048;
    private static final int LARGEST_LETTER = 10_000_000;

    private final InputStream in;
    private final OutputStream out;
    private final LetterStore store;
    private @Nullable String recipient;

    SmtpConversation(InputStream in, OutputStream out, LetterStore store) {
        this.in = new BufferedInputStream(in);
        this.out = new BufferedOutputStream(out);
        this.store = store;
    }

    /// Until the client leaves.
    void hold() throws IOException {
        say("220 localhost");
        for (var command = line(LONGEST_COMMAND); command != null; command = line(LONGEST_COMMAND)) {
            var words = new String(command, StandardCharsets.UTF_8);
            switch (words.split("[ :]", 2)[0].strip().toUpperCase(Locale.ROOT)) {
                case "EHLO" ->
                    say(String.join(
                            "\r\n", "250-localhost", "250-PIPELINING", "250-8BITMIME", "250 SIZE " + LARGEST_LETTER));
                case "HELO", "NOOP" -> say("250 OK");
                case "MAIL", "RSET" -> {
                    recipient = null;
                    say("250 OK");
                }
                case "RCPT" -> {
                    recipient = address(words);
                    say("250 OK");
                }
                case "DATA" -> take();
                case "QUIT" -> {
                    say("221 Bye");
                    return;
                }
                default -> say("502 Not here");
            }
        }
    }

    /// Between the angles, or what stands after the colon.
    private static String address(String command) {
        var text = command.substring(command.indexOf(':') + 1).strip();
        var end = text.indexOf('>');
        return text.startsWith("<") && end > 0 ? text.substring(1, end) : text;
    }

    private void take() throws IOException {
        if (recipient == null) {
            say("503 For whom?");
            return;
        }
        say("354 Go on");
        var letter = letter();
        if (letter == null) {
            say("552 Too large");
        } else {
            store.add(recipient, letter);
            say("250 Taken");
        }
        recipient = null;
    }

    /// Up to the line that holds one dot, without the dots that were doubled on the way.
    ///
    /// @return null when it is too large
    private byte @Nullable [] letter() throws IOException {
        var letter = new ByteArrayOutputStream();
        while (true) {
            var line = line(LARGEST_LETTER);
            if (line == null) {
                throw new IOException("the client left in the middle of a letter");
            }
            if (line.length == 1 && line[0] == '.') {
                return letter.size() > LARGEST_LETTER ? null : letter.toByteArray();
            }
            var start = line.length > 0 && line[0] == '.' ? 1 : 0;
            if (letter.size() <= LARGEST_LETTER) {
                letter.write(line, start, line.length - start);
                letter.write('\r');
                letter.write('\n');
            }
        }
    }

    /// @return a line without its end; null when the client left
    private byte @Nullable [] line(int longest) throws IOException {
        var line = new ByteArrayOutputStream();
        for (var octet = in.read(); octet >= 0; octet = in.read()) {
            if (octet == '\n') {
                var bytes = line.toByteArray();
                var bare = bytes.length > 0 && bytes[bytes.length - 1] == '\r';
                return bare ? Arrays.copyOf(bytes, bytes.length - 1) : bytes;
            }
            if (line.size() > longest) {
                throw new IOException("a line without an end");
            }
            line.write(octet);
        }
        return null;
    }

    /// Answers of commands that came together leave together.
    private void say(String answer) throws IOException {
        out.write((answer + "\r\n").getBytes(StandardCharsets.US_ASCII));
        if (in.available() == 0) {
            out.flush();
        }
    }
}
