package fr.percolateur.letterbox;

import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/// A letter as it came, taken apart.
///
/// @param sentAt by its own header
/// @param html empty when it has none
record ReceivedLetter(LetterSummary summary, Instant sentAt, String html, List<File> files) {

    private static final Session SESSION = Session.getInstance(new Properties());

    @SuppressWarnings("ArrayRecordComponent") // never compared
    record File(String name, String type, byte[] content) {}

    /// @param recipient as the envelope says
    static ReceivedLetter read(String recipient, byte[] source) throws IOException {
        var pieces = new Pieces();
        try {
            var message = new MimeMessage(SESSION, new ByteArrayInputStream(source));
            pieces.take(message);
            return new ReceivedLetter(
                    new LetterSummary(
                            recipient,
                            Optional.ofNullable(message.getSubject()).orElse(""),
                            oneKindOfLine(pieces.text),
                            Optional.ofNullable(message.getMessageID()).orElse("")),
                    Optional.ofNullable(message.getSentDate())
                            .map(java.util.Date::toInstant)
                            .orElse(Instant.EPOCH),
                    oneKindOfLine(pieces.html),
                    List.copyOf(pieces.files));
        } catch (MessagingException e) {
            // what nobody can read is shown as it is
            return new ReceivedLetter(
                    new LetterSummary(recipient, "", new String(source, StandardCharsets.UTF_8), ""),
                    Instant.EPOCH,
                    "",
                    List.of());
        }
    }

    /// A browser counts lines that way when it compares a style-sheet with its hash.
    private static String oneKindOfLine(StringBuilder text) {
        return text.toString().replace("\r\n", "\n");
    }

    /// The texts and files found so far.
    private static final class Pieces {

        private final StringBuilder text = new StringBuilder();
        private final StringBuilder html = new StringBuilder();
        private final List<File> files = new ArrayList<>();

        void take(Part part) throws MessagingException, IOException {
            if (part.getContent() instanceof Multipart several) {
                for (var at = 0; at < several.getCount(); at++) {
                    BodyPart one = several.getBodyPart(at);
                    take(one);
                }
            } else if (Part.ATTACHMENT.equalsIgnoreCase(disposition(part))) {
                files.add(new File(
                        Optional.ofNullable(part.getFileName()).orElse("piece-" + (files.size() + 1)),
                        part.getContentType(),
                        part.getInputStream().readAllBytes()));
            } else if (part.isMimeType("text/plain")) {
                text.append(part.getContent());
            } else if (part.isMimeType("text/html")) {
                html.append(part.getContent());
            }
        }

        private static @Nullable String disposition(Part part) throws MessagingException {
            return part.getDisposition();
        }
    }
}
