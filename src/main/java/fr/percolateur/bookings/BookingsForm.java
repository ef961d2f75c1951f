package fr.percolateur.bookings;

import static fr.percolateur.wording.Wording.say;

import fr.percolateur.component.FieldError;
import fr.percolateur.component.Typed;
import fr.percolateur.mail.EmailAddress;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.util.MultiValueMap;

/// The services of an event as they were typed: a field is named after what it is and the rank of its service.
record BookingsForm(List<Booking> bookings, int version) {

    private static final int LONG = 200;
    private static final int LONGEST = 2000;

    /// @param stored which services there are, in which order
    static BookingsForm read(List<Booking> stored, MultiValueMap<String, String> fields) {
        var bookings = new ArrayList<Booking>();
        for (var at = 0; at < stored.size(); at++) {
            bookings.add(new Booking(
                    stored.get(at).service(),
                    line(fields, "etat-" + at),
                    line(fields, "prestataire-" + at),
                    line(fields, "contact-" + at),
                    line(fields, "courriel-" + at),
                    line(fields, "reserve-" + at),
                    line(fields, "confirme-" + at),
                    text(fields, "notes-" + at)));
        }
        var version = text(fields, "version");
        return new BookingsForm(List.copyOf(bookings), version.matches("\\d{1,9}") ? Integer.parseInt(version) : -1);
    }

    private static String text(MultiValueMap<String, String> fields, String name) {
        return Typed.text(fields.getFirst(name));
    }

    private static String line(MultiValueMap<String, String> fields, String name) {
        return Typed.line(fields.getFirst(name));
    }

    List<FieldError> mistakes() {
        var mistakes = new ArrayList<FieldError>();
        for (var at = 0; at < bookings.size(); at++) {
            var booking = bookings.get(at);
            var name = booking.name();
            if (booking.isOffered() && !Booking.STATES.contains(booking.state())) {
                mistakes.add(new FieldError("etat-" + at, say("bookings.mistake.state", name)));
            }
            var isBooked = booking.state().equals("reserve") || booking.state().equals("confirme");
            if (isBooked && booking.provider().isEmpty()) {
                mistakes.add(new FieldError("prestataire-" + at, say("bookings.mistake.provider", name)));
            }
            date(booking.bookedOn(), "reserve-" + at, name, mistakes);
            date(booking.confirmedOn(), "confirme-" + at, name, mistakes);
            if (isBooked && booking.bookedOn().isEmpty()) {
                mistakes.add(new FieldError("reserve-" + at, say("bookings.mistake.booked", name)));
            }
            if (booking.state().equals("confirme") && booking.confirmedOn().isEmpty()) {
                mistakes.add(new FieldError("confirme-" + at, say("bookings.mistake.confirmed", name)));
            }
            if (!booking.email().isEmpty()
                    && EmailAddress.parse(booking.email()).isEmpty()) {
                mistakes.add(new FieldError("courriel-" + at, say("bookings.mistake.email", name)));
            }
            if (booking.provider().length() > LONG || booking.contact().length() > LONG) {
                mistakes.add(new FieldError("prestataire-" + at, say("bookings.mistake.long", name, LONG)));
            }
            if (booking.notes().length() > LONGEST) {
                mistakes.add(new FieldError("notes-" + at, say("bookings.mistake.notes", name, LONGEST)));
            }
        }
        return mistakes;
    }

    private static void date(String text, String field, String name, List<FieldError> mistakes) {
        if (!text.isEmpty() && parsed(text).isEmpty()) {
            mistakes.add(new FieldError(field, say("bookings.mistake.date", name, text)));
        }
    }

    private static Optional<LocalDate> parsed(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    /// What the form says, with addresses as they are kept.
    List<Booking> kept() {
        return bookings.stream()
                .map(booking -> new Booking(
                        booking.service(),
                        booking.state(),
                        booking.provider(),
                        booking.contact(),
                        EmailAddress.parse(booking.email())
                                .map(EmailAddress::text)
                                .orElse(""),
                        booking.bookedOn(),
                        booking.confirmedOn(),
                        booking.notes()))
                .toList();
    }
}
