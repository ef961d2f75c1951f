package fr.percolateur.sending;

import fr.percolateur.mail.Attachment;
import jakarta.activation.DataHandler;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.internet.ParameterList;
import jakarta.mail.util.ByteArrayDataSource;
import java.util.List;
import java.util.Locale;

/// The parts of a message, for readers of every kind: plain text first, then HTML, then what a calendar reads; the last
/// that a program understands is what it shows.
record Body(String text, String html, List<Attachment> attachments) {

    MimeMultipart write() throws MessagingException {
        var alternative = new MimeMultipart("alternative");
        alternative.addBodyPart(words(text, "plain"));
        alternative.addBodyPart(words(html, "html"));
        for (var attachment : attachments) {
            if (isInvitation(attachment)) {
                alternative.addBodyPart(part(attachment));
            }
        }
        if (attachments.isEmpty()) {
            return alternative;
        }
        var mixed = new MimeMultipart("mixed");
        var first = new MimeBodyPart();
        first.setContent(alternative);
        mixed.addBodyPart(first);
        for (var attachment : attachments) {
            mixed.addBodyPart(file(attachment));
        }
        return mixed;
    }

    private static MimeBodyPart words(String words, String kind) throws MessagingException {
        var part = new MimeBodyPart();
        part.setText(words, "UTF-8", kind);
        part.setHeader("Content-Transfer-Encoding", "quoted-printable");
        return part;
    }

    /// A calendar that asks for something (RFC 6047) is what the letter says, in the words of calendars; as a file it
    /// is there for those that look for files.
    private static boolean isInvitation(Attachment attachment) {
        var type = attachment.type().toLowerCase(Locale.ROOT);
        return type.startsWith("text/calendar") && type.contains("method=");
    }

    private static MimeBodyPart file(Attachment attachment) throws MessagingException {
        var part = part(attachment);
        var name = new ParameterList();
        name.set("filename", attachment.name(), "UTF-8");
        part.setHeader("Content-Disposition", "attachment" + name);
        return part;
    }

    private static MimeBodyPart part(Attachment attachment) throws MessagingException {
        var part = new MimeBodyPart();
        part.setDataHandler(new DataHandler(new ByteArrayDataSource(attachment.content(), attachment.type())));
        part.setHeader("Content-Transfer-Encoding", "base64");
        return part;
    }
}
