package fr.percolateur.mail;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// What a mail server reported of a letter that it could not deliver in the end.
///
/// @param mark of the letter
/// @param status enhanced (RFC 3463): `5.1.1`
/// @param explanation in the server's words
public record Bounce(String mark, String status, String explanation) {

    private static final Pattern STATUS = Pattern.compile("[245]\\.\\d{1,3}\\.\\d{1,3}");
    private static final Pattern MARK = Pattern.compile("[0-9a-f]{32}");
    private static final int LONGEST = 1_000;

    public Bounce {
        if (!MARK.matcher(mark).matches() || !STATUS.matcher(status).matches()) {
            throw new IllegalArgumentException("no bounce: " + mark + " " + status);
        }
        explanation = explanation.replace("\0", "").strip();
        explanation = explanation.substring(0, Math.min(explanation.length(), LONGEST));
    }

    /// The letter that a Message-ID names, when it has the form of ours.
    ///
    /// @param messageId with or without its angles
    public static Optional<String> markOf(String messageId) {
        var bare = messageId.strip().toLowerCase(Locale.ROOT);
        var start = bare.startsWith("<") ? 1 : 0;
        var end = bare.indexOf('@');
        return Optional.of(end < start ? bare.substring(start) : bare.substring(start, end))
                .filter(mark -> MARK.matcher(mark).matches());
    }

    public static boolean isStatus(String text) {
        return STATUS.matcher(text).matches();
    }

    /// Whether nobody lives at the address: no such mailbox or domain, or one that takes no mail. A full mailbox, or a
    /// letter that a server does not like, say nothing of the kind.
    boolean isHard() {
        return status.startsWith("5.1.") || status.equals("5.2.1") || status.equals("5.4.4");
    }
}
