package fr.percolateur.sending;

import static fr.percolateur.wording.Wording.say;

import fr.percolateur.mail.ClaimedLetter;
import fr.percolateur.mail.Letter;
import fr.percolateur.mail.LetterText;
import fr.percolateur.mail.Part;
import fr.percolateur.web.Site;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import java.util.Date;
import org.eclipse.angus.mail.smtp.SMTPMessage;
import org.springframework.web.util.HtmlUtils;

/// Makes of a letter what travels: the same words as plain text and as HTML, under one Message-ID however often it
/// leaves (RFC 5322, RFC 8058).
final class Dress {

    private final Sender sender;
    private final Site site;
    private final TemplateEngine templates;

    Dress(Sender sender, Site site, TemplateEngine templates) {
        this.sender = sender;
        this.site = site;
        this.templates = templates;
    }

    SMTPMessage dress(ClaimedLetter letter, Session session) throws MessagingException {
        var content = letter.letter();
        var message = new Marked(session, "<" + letter.mark() + "@" + sender.domain() + ">");
        message.setFrom(sender.header());
        message.setRecipient(RecipientType.TO, new InternetAddress(content.to().text(), true));
        if (content.replyTo() != null) {
            message.setReplyTo(
                    new InternetAddress[] {new InternetAddress(content.replyTo().text(), true)});
        }
        message.setSubject(content.subject(), "UTF-8");
        message.setSentDate(Date.from(letter.postedAt()));
        message.setHeader("Auto-Submitted", "auto-generated");
        message.setHeader("Content-Language", "fr");
        if (content.unsubscribe() != null) {
            message.setHeader("List-Unsubscribe", "<" + content.unsubscribe() + ">");
            message.setHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
        }
        message.setContent(new Body(text(content), html(content), content.attachments()).write());
        message.saveChanges();
        return message;
    }

    private String text(Letter content) {
        var signature = new StringBuilder("\n-- \n")
                .append(site.name())
                .append('\n')
                .append(site.baseUrl())
                .append('\n');
        if (content.unsubscribe() != null) {
            signature
                    .append(say("sending.unsubscribe"))
                    .append("\u00A0:\n")
                    .append(content.unsubscribe())
                    .append('\n');
        }
        return LetterText.write(content.parts()) + signature;
    }

    private String html(Letter content) {
        if (content.parts().getFirst() instanceof Part.Sheet sheet) {
            var leaving = content.unsubscribe() == null ? site.baseUrl().toString() : content.unsubscribe();
            return sheet.html().replace(Part.Sheet.LEAVING, HtmlUtils.htmlEscape(leaving, "UTF-8"));
        }
        var output = new StringOutput();
        templates.render(
                "sending/letter.jte",
                new LetterPage(
                        content.subject(),
                        content.parts(),
                        site.name(),
                        site.baseUrl().toString(),
                        content.unsubscribe()),
                output);
        return output.toString();
    }

    /// Its Message-ID is drawn from the letter, and not from the moment.
    private static final class Marked extends SMTPMessage {

        private final String id;

        Marked(Session session, String id) {
            super(session);
            this.id = id;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", id);
        }
    }
}
