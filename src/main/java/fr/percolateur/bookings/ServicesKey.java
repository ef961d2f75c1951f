package fr.percolateur.bookings;

import fr.percolateur.document.Change;
import fr.percolateur.document.Document;
import fr.percolateur.document.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;

/// The key `accessibilite` of a document: which services there are, and how far each is.
final class ServicesKey {

    private static final String KEY = "accessibilite";

    private final Document document;
    private final List<Value.Mapping> items;

    ServicesKey(Document document) {
        this.document = document;
        this.items = document.frontMatter().mappings(KEY);
    }

    /// All that are known, offered or not, then those of the organiser’s own.
    List<Booking> read() {
        var bookings = new ArrayList<Booking>();
        Booking.SERVICES.forEach(service -> bookings.add(Booking.of(service, state(service))));
        items.stream()
                .flatMap(item -> item.text("service").stream())
                .filter(service -> !Booking.SERVICES.contains(service))
                .distinct()
                .forEach(service -> bookings.add(Booking.of(service, state(service))));
        return List.copyOf(bookings);
    }

    /// What is not said to be more is a promise.
    private String state(String service) {
        return items.stream()
                .filter(item -> item.text("service").filter(service::equals).isPresent())
                .map(item -> item.text("etat").filter(Booking.STATES::contains).orElse("promis"))
                .findFirst()
                .orElse("");
    }

    Change write(List<Booking> bookings) {
        var wanted = new LinkedHashMap<String, String>();
        bookings.stream().filter(Booking::isOffered).forEach(booking -> wanted.put(booking.service(), booking.state()));
        var written = new ArrayList<Value.Mapping>();
        for (var item : items) {
            var service = item.text("service").orElse("");
            var state = wanted.remove(service);
            if (state != null) {
                written.add(state.equals(state(service)) ? item : saying(item, state));
            }
        }
        wanted.forEach((service, state) -> {
            var fresh = new LinkedHashMap<String, Value>();
            fresh.put("service", Value.text(service));
            fresh.put("etat", Value.text(state));
            written.add((Value.Mapping) Value.mapping(fresh));
        });
        return document.withItems(KEY, written);
    }

    private static Value.Mapping saying(Value.Mapping item, String state) {
        var entries = new LinkedHashMap<String, Value>();
        item.entries().forEach(entry -> entries.put(entry.key(), entry.value()));
        entries.put("etat", Value.text(state));
        return (Value.Mapping) Value.mapping(entries);
    }
}
