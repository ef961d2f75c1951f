package fr.percolateur.mail;

import java.net.IDN;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// An address of e-mail in one form, so that two ways of typing it are one person: lower case, no space around, a
/// domain in ASCII. No server in use tells `Ines@` from `ines@`.
public record EmailAddress(String text) {

    private static final int LONGEST = 254;
    private static final int LONGEST_LOCAL = 64;
    private static final Pattern LOCAL =
            Pattern.compile("[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*+");
    private static final Pattern DOMAIN =
            Pattern.compile("(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\\.)+[a-z][a-z0-9-]{1,62}");

    /// @throws IllegalArgumentException when it is no address in that form; what a person typed goes through [#parse]
    public EmailAddress {
        if (!isAddress(text)) {
            throw new IllegalArgumentException("no address of e-mail: " + text);
        }
    }

    /// Reads what a person typed.
    public static Optional<EmailAddress> parse(String typed) {
        var text = typed.strip().toLowerCase(Locale.ROOT);
        var at = text.lastIndexOf('@');
        if (at < 1 || text.length() > LONGEST) {
            return Optional.empty();
        }
        return ascii(text.substring(at + 1))
                .map(domain -> text.substring(0, at + 1) + domain)
                .filter(EmailAddress::isAddress)
                .map(EmailAddress::new);
    }

    private static Optional<String> ascii(String domain) {
        try {
            return Optional.of(IDN.toASCII(domain).toLowerCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static boolean isAddress(String text) {
        var at = text.lastIndexOf('@');
        return at > 0
                && at <= LONGEST_LOCAL
                && text.length() <= LONGEST
                && LOCAL.matcher(text.substring(0, at)).matches()
                && DOMAIN.matcher(text.substring(at + 1)).matches();
    }

    public String local() {
        return text.substring(0, text.lastIndexOf('@'));
    }

    public String domain() {
        return text.substring(text.lastIndexOf('@') + 1);
    }

    @Override
    public String toString() {
        return text;
    }
}
