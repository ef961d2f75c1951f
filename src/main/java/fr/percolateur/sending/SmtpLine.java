package fr.percolateur.sending;

import fr.percolateur.mail.ClaimedLetter;
import fr.percolateur.mail.Delivery;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPMessage;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPTransport;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// A connection to the mail server, for many letters one after the other.
final class SmtpLine implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(SmtpLine.class);
    private static final int HANGS_UP = 421;
    private static final int LATER = 450;

    private final SMTPTransport transport;

    SmtpLine(SMTPTransport transport) {
        this.transport = transport;
    }

    /// @throws ServerTrouble when the line broke: nobody knows whether the letter arrived, and this line is of no use
    Delivery send(ClaimedLetter letter, SMTPMessage message) throws ServerTrouble {
        try {
            if (transport.supportsExtension("DSN")) {
                // a report of failure then names our letter, even when it brings none of its headers
                message.setMailExtension("ENVID=" + letter.mark());
            }
            transport.sendMessage(message, message.getAllRecipients());
            return new Delivery.Accepted(letter, transport.getLastServerResponse());
        } catch (SendFailedException e) {
            return answered(letter, e);
        } catch (MessagingException e) {
            throw new ServerTrouble(e);
        }
    }

    private static Delivery answered(ClaimedLetter letter, SendFailedException failure) throws ServerTrouble {
        for (@Nullable Exception cause = failure; cause != null; cause = next(cause)) {
            switch (cause) {
                case SMTPAddressFailedException recipient -> {
                    return answered(letter, recipient.getReturnCode(), recipient);
                }
                case SMTPSendFailedException message
                when message.getCommand().startsWith("MAIL FROM") -> {
                    // not the letter's fault but that of a setting, which may be mended within the day
                    return answered(letter, Math.min(message.getReturnCode(), LATER), message);
                }
                case SMTPSendFailedException message -> {
                    return answered(letter, message.getReturnCode(), message);
                }
                default -> {
                    // a summary of those that follow
                }
            }
        }
        return new Delivery.Deferred(letter, String.valueOf(failure.getMessage()));
    }

    private static @Nullable Exception next(Exception cause) {
        return cause instanceof MessagingException message ? message.getNextException() : null;
    }

    private static Delivery answered(ClaimedLetter letter, int code, MessagingException said) throws ServerTrouble {
        if (code < 400 || code == HANGS_UP) {
            throw new ServerTrouble(said);
        }
        var reply = String.valueOf(said.getMessage());
        return code < 500 ? new Delivery.Deferred(letter, reply) : new Delivery.Refused(letter, reply);
    }

    @Override
    public void close() {
        try {
            transport.close();
        } catch (MessagingException e) {
            LOG.debug("the mail server was gone already", e);
        }
    }
}
