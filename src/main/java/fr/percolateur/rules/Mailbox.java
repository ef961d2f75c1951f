package fr.percolateur.rules;

import fr.percolateur.manuscript.Token.Link;
import java.util.Locale;
import java.util.regex.Pattern;

/// Links that are meant to write to someone, also those whose `mailto:` is mistyped or missing.
public final class Mailbox {

    private static final Pattern MAIL = Pattern.compile("(?:mailto|mail|maito|mailo|malito|mialto)(?=[:;/.]|to)");

    private Mailbox() {}

    public static boolean isOne(Link link) {
        var target = link.target().strip().toLowerCase(Locale.ROOT);
        return MAIL.matcher(target).lookingAt()
                || link.in().key().endsWith(".mailto")
                || target.indexOf('@') > 0 && target.indexOf('/') < 0 && target.indexOf(':') < 0;
    }
}
