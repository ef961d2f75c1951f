package fr.percolateur.administration;

import fr.percolateur.audit.AuditTrail;
import fr.percolateur.document.Moment;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;
import org.springframework.web.util.UriComponentsBuilder;

/// What one looks for in the audit log, as it was typed:
/// `?qui=vial&acte=role.granted&objet=event&nom=courriers&serie=cafe-transfo&du=2027-01-12`.
///
/// @param subject a kind of things, or one of them: `registration/42`
/// @param about words of its name
/// @param from the first day, as ISO 8601 writes it; one that is none is not looked at
/// @param to the last day
public record JournalForm(String who, String act, String subject, String about, String series, String from, String to) {

    static JournalForm of(MultiValueMap<String, String> query) {
        return new JournalForm(
                text(query, "qui"),
                text(query, "acte"),
                text(query, "objet"),
                text(query, "nom"),
                text(query, "serie"),
                text(query, "du"),
                text(query, "au"));
    }

    private static String text(MultiValueMap<String, String> query, String name) {
        return Objects.requireNonNullElse(query.getFirst(name), "").strip();
    }

    boolean choosesNothing() {
        return (who + act + subject + about + series + from + to).isEmpty();
    }

    AuditTrail.Query query() {
        return new AuditTrail.Query(
                who, act, subject, about, series, midnight(day(from)), midnight(day(to).map(last -> last.plusDays(1))));
    }

    private static @Nullable Instant midnight(Optional<LocalDate> day) {
        return day.map(each -> each.atStartOfDay(Moment.PARIS).toInstant()).orElse(null);
    }

    private static Optional<LocalDate> day(String typed) {
        try {
            return typed.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(typed));
        } catch (DateTimeParseException _) {
            return Optional.empty();
        }
    }

    /// The address that shows this choice.
    String address(String path) {
        var uri = UriComponentsBuilder.fromPath(path);
        var values = new ArrayList<Object>();
        add(uri, values, "qui", who);
        add(uri, values, "acte", act);
        add(uri, values, "objet", subject);
        add(uri, values, "nom", about);
        add(uri, values, "serie", series);
        add(uri, values, "du", from);
        add(uri, values, "au", to);
        return uri.encode().buildAndExpand(values.toArray()).toUriString();
    }

    private static void add(UriComponentsBuilder uri, List<Object> values, String name, String value) {
        if (!value.isEmpty()) {
            uri.queryParam(name, "{value}");
            values.add(value);
        }
    }
}
