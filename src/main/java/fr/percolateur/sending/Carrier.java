package fr.percolateur.sending;

import fr.percolateur.mail.ClaimedLetter;
import fr.percolateur.mail.Delivery;
import fr.percolateur.mail.LetterQueue;
import jakarta.mail.MessagingException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.core.JacksonException;

/// Takes letters by the bag and brings them to the mail server over one connection.
///
/// A bag holds what leaves in about a second, so that who waits for a code never waits behind a long mailing.
final class Carrier {

    private static final Logger LOG = LoggerFactory.getLogger(Carrier.class);
    private static final int LARGEST_BAG = 50;

    private final LetterQueue queue;
    private final Dress dress;
    private final SmtpServer server;
    private final Stop stop;
    private @Nullable SmtpLine line;
    private int bagSize = LARGEST_BAG / 5;

    /// Whether the node is about to stop: the letters left in a bag go back.
    interface Stop {
        boolean asked();
    }

    Carrier(LetterQueue queue, Dress dress, SmtpServer server, Stop stop) {
        this.queue = queue;
        this.dress = dress;
        this.server = server;
        this.stop = stop;
    }

    /// What came of one round.
    ///
    /// @param more whether there were as many letters as the bag could hold
    record Round(int letters, boolean more) {}

    /// Carries one bag.
    ///
    /// @throws ServerTrouble when the server does not let us in: what was not sent went back to the queue
    Round carry() throws ServerTrouble {
        var size = bagSize;
        var bag = new ArrayDeque<>(queue.claim(size));
        var letters = bag.size();
        var done = new ArrayList<Delivery>();
        var start = System.nanoTime();
        try {
            while (!bag.isEmpty() && !stop.asked() && System.nanoTime() - start < LetterQueue.LEASE.toNanos() / 2) {
                done.add(deliver(bag.getFirst()));
                bag.removeFirst();
            }
        } finally {
            queue.settle(done);
            queue.release(List.copyOf(bag));
        }
        if (!done.isEmpty()) {
            bagSize = inASecond(done.size(), System.nanoTime() - start);
        }
        return new Round(letters, letters == size);
    }

    private static int inASecond(int letters, long nanos) {
        var rate = letters * TimeUnit.SECONDS.toNanos(1) / Math.max(1, nanos);
        return (int) Math.clamp(rate, 1, LARGEST_BAG);
    }

    private Delivery deliver(ClaimedLetter letter) throws ServerTrouble {
        try {
            return send(letter);
        } catch (MessagingException | JacksonException e) {
            LOG.error("letter {} cannot be written out", letter.mark(), e);
            return new Delivery.Refused(letter, String.valueOf(e.getMessage()));
        }
    }

    /// A line that was open may have been closed by the server meanwhile: the letter gets a new one.
    private Delivery send(ClaimedLetter letter) throws ServerTrouble, MessagingException {
        var message = dress.dress(letter, server.session());
        if (line != null) {
            try {
                return line.send(letter, message);
            } catch (ServerTrouble e) {
                LOG.debug("the mail server hung up", e);
                hangUp();
            }
        }
        var fresh = server.open();
        line = fresh;
        try {
            return fresh.send(letter, message);
        } catch (ServerTrouble e) {
            hangUp();
            // perhaps it is this letter that the server chokes on: the others shall not wait for it
            return new Delivery.Deferred(letter, String.valueOf(e.getMessage()));
        }
    }

    void hangUp() {
        if (line != null) {
            line.close();
            line = null;
        }
    }
}
