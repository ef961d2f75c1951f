package fr.percolateur.bounces;

import fr.percolateur.mail.Troubles;
import jakarta.mail.FetchProfile;
import jakarta.mail.Flags;
import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Properties;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The mailbox that letters come back to. A report on a letter of ours is deleted once it is written down; all other
/// messages stay as they are, unread if they were.
final class Mailbox {

    private static final Logger LOG = LoggerFactory.getLogger(Mailbox.class);
    private static final int PATIENCE_MS = 30_000;
    private static final int LARGEST = 2_000_000;

    /// Of the newest: who reads their mail in the same box may keep years of it there.
    private static final int MOST = 1_000;

    private final URI url;
    private final Session session;
    private final Troubles troubles;

    Mailbox(URI url, Troubles troubles) {
        this.url = url;
        this.session = Session.getInstance(properties(url.getScheme()));
        this.troubles = troubles;
    }

    private static Properties properties(String scheme) {
        var prefix = "mail." + scheme + ".";
        var properties = new Properties();
        properties.setProperty(prefix + "connectiontimeout", String.valueOf(PATIENCE_MS));
        properties.setProperty(prefix + "timeout", String.valueOf(PATIENCE_MS));
        properties.setProperty(prefix + "starttls.enable", "true");
        properties.setProperty(prefix + "ssl.checkserveridentity", "true");
        properties.setProperty(prefix + "peek", "true");
        return properties;
    }

    /// Reads what came. A mailbox that does not answer is read the next time.
    ///
    /// @return how many letters came back
    int read() {
        try (var store = session.getStore(url.getScheme())) {
            var account = account();
            store.connect(url.getHost(), url.getPort(), account[0], account[1]);
            try (var folder = store.getFolder(folder())) {
                folder.open(Folder.READ_WRITE);
                return read(folder);
            }
        } catch (MessagingException | IOException e) {
            LOG.warn("the mailbox of bounces cannot be read, tried again soon: {}", e.getMessage());
            return 0;
        }
    }

    private int read(Folder folder) throws MessagingException, IOException {
        var all = folder.getMessageCount();
        if (all < 1) {
            return 0;
        }
        var messages = folder.getMessages(Math.max(1, all - MOST + 1), all);
        var profile = new FetchProfile();
        profile.add(FetchProfile.Item.CONTENT_INFO);
        profile.add("X-Failed-Recipients");
        folder.fetch(messages, profile);
        var bounced = 0;
        for (var message : messages) {
            if (mayReport(message) && record((MimeMessage) message)) {
                message.setFlag(Flags.Flag.DELETED, true);
                bounced++;
            }
        }
        return bounced;
    }

    private static boolean mayReport(Message message) throws MessagingException {
        return message.getSize() < LARGEST
                && (message.isMimeType("multipart/*") || message.getHeader("X-Failed-Recipients") != null);
    }

    private boolean record(MimeMessage message) throws IOException {
        return Report.read(message).map(troubles::record).orElse(false);
    }

    private String folder() {
        var path = url.getPath() == null ? "" : url.getPath().replaceFirst("^/", "");
        return path.isEmpty() ? "INBOX" : path;
    }

    private String[] account() {
        var parts = url.getRawUserInfo() == null
                ? new String[0]
                : url.getRawUserInfo().split(":", 2);
        return Arrays.copyOf(
                Arrays.stream(parts)
                        .map(part -> URLDecoder.decode(part.replace("+", "%2B"), StandardCharsets.UTF_8))
                        .toArray(String[]::new),
                2);
    }
}
