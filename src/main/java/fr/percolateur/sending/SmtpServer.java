package fr.percolateur.sending;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.util.StreamProvider;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import org.eclipse.angus.mail.smtp.SMTPTransport;
import org.eclipse.angus.mail.util.MailStreamProvider;

/// The server that letters leave by: `smtp://user:password@host:587`, or `smtps://` for TLS from the first byte.
///
/// Over `smtp://` the line is encrypted as soon as the server offers it. A password never travels in clear, but to this
/// machine itself: where there is one, `STARTTLS` is required.
final class SmtpServer {

    private static final int PATIENCE_MS = 30_000;

    static {
        // else Jakarta Mail looks it up on the class path for each part of each letter: a third of all the work
        System.setProperty(StreamProvider.class.getName(), MailStreamProvider.class.getName());
    }

    private final URI url;
    private final Session session;

    SmtpServer(URI url, Sender sender) {
        this.url = url;
        this.session = Session.getInstance(properties(url, sender));
    }

    private static Properties properties(URI url, Sender sender) {
        var prefix = "mail." + url.getScheme() + ".";
        var properties = new Properties();
        properties.setProperty(prefix + "host", url.getHost());
        properties.setProperty(prefix + "localhost", sender.domain());
        properties.setProperty(prefix + "from", sender.address());
        properties.setProperty(prefix + "connectiontimeout", String.valueOf(PATIENCE_MS / 3));
        properties.setProperty(prefix + "timeout", String.valueOf(PATIENCE_MS));
        properties.setProperty(prefix + "writetimeout", String.valueOf(PATIENCE_MS));
        properties.setProperty(prefix + "starttls.enable", "true");
        properties.setProperty(
                prefix + "starttls.required", String.valueOf(url.getRawUserInfo() != null && !isLoopback(url)));
        properties.setProperty(prefix + "ssl.checkserveridentity", "true");
        // only what fails is to be reported, and without the letter
        properties.setProperty(prefix + "dsn.notify", "FAILURE");
        properties.setProperty(prefix + "dsn.ret", "HDRS");
        // a server that is busy answers 421 or hangs up: it is not asked twice before each letter
        properties.setProperty(prefix + "quitwait", "false");
        return properties;
    }

    private static boolean isLoopback(URI url) {
        var host = url.getHost();
        return host.equals("localhost") || host.startsWith("127.") || host.equals("[::1]");
    }

    Session session() {
        return session;
    }

    /// @throws ServerTrouble when it does not let us in
    SmtpLine open() throws ServerTrouble {
        try {
            var transport = (SMTPTransport) session.getTransport(url.getScheme());
            var account = account();
            transport.connect(url.getHost(), url.getPort(), account[0], account[1]);
            return new SmtpLine(transport);
        } catch (MessagingException e) {
            throw new ServerTrouble(e);
        }
    }

    /// The name and the password, null where there is none.
    private String[] account() {
        var account = new String[2];
        if (url.getRawUserInfo() != null) {
            var parts = url.getRawUserInfo().split(":", 2);
            account[0] = decoded(parts[0]);
            account[1] = parts.length > 1 ? decoded(parts[1]) : "";
        }
        return account;
    }

    private static String decoded(String part) {
        return URLDecoder.decode(part.replace("+", "%2B"), StandardCharsets.UTF_8);
    }
}
