package fr.percolateur.ticket;

import fr.percolateur.registration.Registration;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Writes tickets and tells the genuine ones.
///
/// What a camera reads is `P1:event:code:signature`, all in [Crockford] digits. It is signed up to the last colon; a
/// door without network verifies it by [#publicKey], and knows by the event that it is meant for this door. It bears
/// no name.
public final class Tickets {

    private static final String VERSION = "P1";
    private static final int LEAST_DIGITS = 4;
    private static final int SEAL_DIGITS = 4;
    private static final int MOST_DIGITS = 16;

    private final TicketKeys keys;

    Tickets(JdbcClient jdbc) {
        this.keys = new TicketKeys(jdbc);
    }

    public Ticket of(Registration registration) {
        return of(registration.id(), registration.event());
    }

    /// The ticket of a registration for an event.
    public Ticket of(long registration, long event) {
        var code = code(registration);
        var signed = VERSION + ":" + Crockford.number(event, 1) + ":" + code.replace("-", "");
        return new Ticket(code, signed + ":" + Crockford.bytes(keys.key().sign(signed)));
    }

    /// What is typed, without what a camera reads: for long lists.
    public String code(long registration) {
        var seal = Crockford.number(keys.key().seal(registration), SEAL_DIGITS);
        return Crockford.number(registration, LEAST_DIGITS) + "-" + seal;
    }

    /// The id of the registration whose ticket this is, typed or scanned; empty for anything that we did not write. It
    /// says nothing of whether that registration still stands.
    public Optional<Long> read(String shown) {
        var text = shown.strip();
        return text.startsWith(VERSION + ":") ? scanned(text) : typed(Crockford.mended(text));
    }

    /// By which a scanned code is verified elsewhere: P-256, as X.509 writes it.
    public byte[] publicKey() {
        return keys.key().stored().publicKey().clone();
    }

    private Optional<Long> scanned(String text) {
        var colon = text.lastIndexOf(':');
        var signed = text.substring(0, colon);
        var signature = text.substring(colon + 1);
        var parts = signed.split(":", -1);
        return parts.length == 3
                        && Crockford.isWritten(signature)
                        && keys.key().verifies(signed, Crockford.bytes(signature))
                ? typed(parts[2])
                : Optional.empty();
    }

    private Optional<Long> typed(String code) {
        if (code.length() < LEAST_DIGITS + SEAL_DIGITS || code.length() > MOST_DIGITS || !Crockford.isWritten(code)) {
            return Optional.empty();
        }
        var number = Crockford.number(code.substring(0, code.length() - SEAL_DIGITS));
        var seal = Crockford.number(code.substring(code.length() - SEAL_DIGITS));
        return keys.key().seal(number) == seal ? Optional.of(number) : Optional.empty();
    }
}
