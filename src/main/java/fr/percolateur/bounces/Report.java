package fr.percolateur.bounces;

import fr.percolateur.mail.Bounce;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.InternetHeaders;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// A message that a mail server wrote, and what it says of a letter of ours.
///
/// The report is taken where RFC 3464 puts it. The letter is known by the envelope it left in, or by its own Message-ID
/// among the headers that came back; Exim's older reports say both in plain text. What merely quotes a letter, such as
/// the answer of someone on leave, is no report.
final class Report {

    private static final int DEEPEST = 8;
    private static final int MOST_PARTS = 50;
    private static final int LARGEST_PART = 200_000;
    private static final Pattern STATUS = Pattern.compile("\\b[45]\\.\\d{1,3}\\.\\d{1,3}\\b");
    private static final Pattern MESSAGE_ID = Pattern.compile(
            "^\\s{0,9}message-id:\\s{1,9}<([0-9a-f]{32})@", Pattern.CASE_INSENSITIVE | Pattern.MULTILINE);

    private final List<InternetHeaders> fields = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private Optional<String> mark = Optional.empty();
    private int parts;

    private Report() {}

    /// @return nothing when it is no report of a failure, or names no letter of ours
    static Optional<Bounce> read(MimeMessage message) throws IOException {
        try {
            var report = new Report();
            report.take(message, 0);
            var failed = Optional.ofNullable(message.getHeader("X-Failed-Recipients", null));
            return report.fields.isEmpty() ? failed.flatMap(_ -> report.told()) : report.reported();
        } catch (MessagingException e) {
            // what nobody can read reports nothing
            return Optional.empty();
        }
    }

    private void take(Part part, int depth) throws MessagingException, IOException {
        if (depth > DEEPEST || ++parts > MOST_PARTS) {
            return;
        }
        if (part.isMimeType("message/delivery-status") || part.isMimeType("message/global-delivery-status")) {
            takeFields(bytes(part));
        } else if (part.isMimeType("message/*") || part.isMimeType("text/rfc822-headers")) {
            takeReturned(headers(bytes(part)));
        } else if (part.isMimeType("multipart/*") && part.getContent() instanceof Multipart several) {
            for (var at = 0; at < several.getCount(); at++) {
                take(several.getBodyPart(at), depth + 1);
            }
        } else if (part.isMimeType("text/plain") && text.length() < LARGEST_PART) {
            text.append(new String(bytes(part), StandardCharsets.UTF_8)).append('\n');
        }
    }

    private static byte[] bytes(Part part) throws MessagingException, IOException {
        try (var in = part.getInputStream()) {
            return in.readNBytes(LARGEST_PART);
        }
    }

    private static InternetHeaders headers(byte[] bytes) throws MessagingException {
        return new InternetHeaders(new ByteArrayInputStream(bytes), true);
    }

    /// Groups of fields, the first about the message and one for each recipient.
    private void takeFields(byte[] bytes) throws MessagingException {
        var in = new ByteArrayInputStream(bytes);
        while (in.available() > 0 && fields.size() < MOST_PARTS) {
            var group = new InternetHeaders(in, true);
            if (group.getAllHeaders().hasMoreElements()) {
                fields.add(group);
                mark = mark.or(() -> first(group, "Original-Envelope-Id").flatMap(Bounce::markOf));
            }
        }
    }

    private void takeReturned(InternetHeaders returned) {
        mark = mark.or(() -> first(returned, "Message-ID").flatMap(Bounce::markOf));
    }

    private static Optional<String> first(InternetHeaders headers, String name) {
        return Optional.ofNullable(headers.getHeader(name))
                .filter(values -> values.length > 0)
                .map(values -> values[0].replaceAll("\\s{1,99}", " ").strip());
    }

    private Optional<Bounce> reported() {
        return fields.stream()
                .filter(group -> first(group, "Action")
                        .map(action -> action.toLowerCase(Locale.ROOT).startsWith("failed"))
                        .orElse(false))
                .findFirst()
                .flatMap(failed -> mark.or(this::markInText).map(letter -> bounce(letter, failed)));
    }

    private static Bounce bounce(String letter, InternetHeaders failed) {
        var explanation = first(failed, "Diagnostic-Code").orElse("");
        return new Bounce(letter, status(first(failed, "Status").orElse(""), explanation), explanation);
    }

    /// As the field says it, with or without a comment; when it says nothing more than « failed », as the explanation
    /// does.
    private static String status(String field, String explanation) {
        var said = field.split("[ (]", 2)[0];
        var vague = !Bounce.isStatus(said) || said.endsWith(".0.0");
        var explained = STATUS.matcher(explanation);
        if (vague && explained.find()) {
            return explained.group();
        }
        return Bounce.isStatus(said) ? said : "5.0.0";
    }

    private Optional<Bounce> told() {
        var status = STATUS.matcher(text);
        var found = status.find();
        return markInText()
                .map(letter ->
                        new Bounce(letter, found ? status.group() : "5.0.0", found ? lineAround(status.start()) : ""));
    }

    private Optional<String> markInText() {
        var id = MESSAGE_ID.matcher(text);
        return id.find() ? Optional.of(id.group(1).toLowerCase(Locale.ROOT)) : Optional.empty();
    }

    private String lineAround(int at) {
        var end = text.indexOf("\n", at);
        return text.substring(text.lastIndexOf("\n", at) + 1, end < 0 ? text.length() : end);
    }
}
