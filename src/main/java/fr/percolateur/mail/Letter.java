package fr.percolateur.mail;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What one person is to be told by mail.
///
/// @param key what the news is, such as `registration/42/confirmed`: posted twice under one key it is one letter, and
///     its Message-ID is drawn from it
/// @param unsubscribe where one click ends such letters (RFC 8058): a whole address that takes a POST
/// @param replyTo who reads the answers; null for nobody
/// @param concerns what it is about, such as `event/42`; empty for nothing in particular
public record Letter(
        EmailAddress to,
        String key,
        Kind kind,
        String subject,
        List<Part> parts,
        List<Attachment> attachments,
        @Nullable String unsubscribe,
        @Nullable EmailAddress replyTo,
        String concerns) {

    public enum Kind {
        /// Someone waits before a screen: a code. Leaves before all others.
        AWAITED,
        /// About what the person asked for: a registration, its changes.
        SERVICE,
        /// News that one may unsubscribe from.
        SUBSCRIBED;

        String stored() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public Letter {
        if (key.isBlank() || parts.isEmpty()) {
            throw new IllegalArgumentException("a letter has a key and says something: " + key);
        }
        if ((kind == Kind.SUBSCRIBED) == (unsubscribe == null)) {
            throw new IllegalArgumentException("one unsubscribes from news, and from nothing else: " + key);
        }
        subject = oneLine(subject);
        parts = List.copyOf(parts);
        attachments = List.copyOf(attachments);
    }

    public static Letter awaited(EmailAddress to, String key, String subject, Part... parts) {
        return new Letter(to, key, Kind.AWAITED, subject, List.of(parts), List.of(), null, null, "");
    }

    public static Letter service(EmailAddress to, String key, String subject, Part... parts) {
        return new Letter(to, key, Kind.SERVICE, subject, List.of(parts), List.of(), null, null, "");
    }

    public static Letter subscribed(EmailAddress to, String key, String subject, String unsubscribe, Part... parts) {
        return new Letter(to, key, Kind.SUBSCRIBED, subject, List.of(parts), List.of(), unsubscribe, null, "");
    }

    public Letter attaching(Attachment attachment) {
        var all = Stream.concat(attachments.stream(), Stream.of(attachment)).toList();
        return new Letter(to, key, kind, subject, parts, all, unsubscribe, replyTo, concerns);
    }

    public Letter answeredBy(EmailAddress reader) {
        return new Letter(to, key, kind, subject, parts, attachments, unsubscribe, reader, concerns);
    }

    /// Whoever sees to what it is about sees when it does not arrive.
    public Letter concerning(String what) {
        return new Letter(to, key, kind, subject, parts, attachments, unsubscribe, replyTo, what);
    }

    /// A subject may repeat what a stranger typed: a line break would begin a header of theirs.
    private static String oneLine(String text) {
        var line = new StringBuilder(text.length());
        text.codePoints()
                .map(point -> Character.isISOControl(point) ? ' ' : point)
                .forEach(line::appendCodePoint);
        return line.toString().strip();
    }
}
