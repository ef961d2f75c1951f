package fr.percolateur.node;

import java.net.URI;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// How a node sends mail, and where it learns that a letter came back.
///
/// @param smtp server that letters leave by; without it they wait
/// @param from whom letters are from: `Nom <adresse>` or an address
/// @param bounces mailbox where mail servers report letters that came back
/// @param bouncesSecret what a mail service proves itself by when it reports them over HTTP
public record PostSettings(
        Optional<URI> smtp, Optional<String> from, Optional<URI> bounces, Optional<String> bouncesSecret) {

    static PostSettings read(SettingsReader reader) {
        return new PostSettings(
                reader.server("PERCOLATEUR_SMTP_URL", "smtp", "smtps"),
                reader.sender("PERCOLATEUR_MAIL_FROM"),
                reader.server("PERCOLATEUR_BOUNCES_URL", "imap", "imaps", "pop3", "pop3s"),
                reader.secret("PERCOLATEUR_BOUNCES_SECRET"));
    }

    /// The same, sending by that server.
    PostSettings by(URI server) {
        return new PostSettings(Optional.of(server), from, bounces, bouncesSecret);
    }

    /// By the names that the application knows them by.
    Map<String, Object> properties() {
        var properties = new TreeMap<String, Object>();
        smtp.ifPresent(server -> properties.put("percolateur.smtp-url", server));
        from.ifPresent(sender -> properties.put("percolateur.mail-from", sender));
        bounces.ifPresent(mailbox -> properties.put("percolateur.bounces-url", mailbox));
        bouncesSecret.ifPresent(secret -> properties.put("percolateur.bounces-secret", secret));
        return properties;
    }
}
