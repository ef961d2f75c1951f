package fr.percolateur.ledger;

import static fr.percolateur.wording.Wording.say;

import fr.percolateur.component.FieldError;
import fr.percolateur.mail.EmailAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/// What is said of a question, as it was typed. Its fields stand on one page in four forms, each with names of its own.
///
/// @param act which form was sent: `oral`, `ecrit`, `refus`, `service`
public record LedgerForm(
        String act, String time, String author, String answer, String reason, String service, String email) {

    private static final int LONGEST_NAME = 120;
    private static final int LONGEST_ANSWER = 5_000;
    private static final int LONGEST_REASON = 500;
    private static final Pattern TIME = Pattern.compile("(?:(\\d{1,2}):)?(\\d{1,3}):(\\d{2})");

    static LedgerForm of(Entry entry) {
        var service = Objects.requireNonNullElse(entry.question().service(), "");
        var owed = entry.owed();
        var email = owed == null ? "" : owed.email();
        return switch (entry.settlement()) {
            case Settlement.Oral(var second, var _) ->
                new LedgerForm("", second == null ? "" : Entry.clock(second), service, "", "", service, email);
            case Settlement.Written(var author, var answer, var _) ->
                new LedgerForm("", "", author, answer, "", service, email);
            case Settlement.Declined(var reason, var _) -> new LedgerForm("", "", service, "", reason, service, email);
            case null -> new LedgerForm("", "", service, "", "", service, email);
        };
    }

    /// What was sent, over what is known.
    static LedgerForm read(Entry entry, String act, MultiValueMap<String, String> fields) {
        var known = of(entry);
        return new LedgerForm(
                act,
                line(fields, "moment", known.time()),
                line(fields, "auteur", known.author()),
                text(fields, "reponse", known.answer()),
                text(fields, "motif", known.reason()),
                line(fields, "service", known.service()),
                line(fields, "courriel", known.email()));
    }

    private static String text(MultiValueMap<String, String> fields, String name, String known) {
        var sent = fields.getFirst(name);
        return sent == null
                ? known
                : sent.replace("\r\n", "\n").replace("\0", "").strip();
    }

    private static String line(MultiValueMap<String, String> fields, String name, String known) {
        return text(fields, name, known).replaceAll("[\\s\\p{Cntrl}]+", " ");
    }

    List<FieldError> mistakes() {
        var mistakes = new ArrayList<FieldError>();
        switch (act) {
            case "oral" -> {
                if (!time.isEmpty() && second() == null) {
                    mistakes.add(new FieldError("moment", say("ledger.mistake.time", time)));
                }
            }
            case "ecrit" -> {
                check("auteur", author, LONGEST_NAME, "ledger.mistake.service", mistakes);
                check("reponse", answer, LONGEST_ANSWER, "ledger.mistake.answer", mistakes);
            }
            case "refus" -> check("motif", reason, LONGEST_REASON, "ledger.mistake.reason", mistakes);
            case "service" -> {
                check("service", service, LONGEST_NAME, "ledger.mistake.service", mistakes);
                if (EmailAddress.parse(email).isEmpty()) {
                    mistakes.add(new FieldError("courriel", say("ledger.mistake.email", email)));
                }
            }
            default -> throw new IllegalStateException("no form is called " + act);
        }
        return mistakes;
    }

    private static void check(String field, String text, int most, String empty, List<FieldError> mistakes) {
        if (text.isEmpty()) {
            mistakes.add(new FieldError(field, say(empty)));
        } else if (text.length() > most) {
            mistakes.add(new FieldError(field, say("ledger.mistake.long", most, text.length())));
        }
    }

    /// From the beginning of the recording; null for none.
    @Nullable
    Integer second() {
        var read = TIME.matcher(time);
        if (!read.matches()) {
            return null;
        }
        var hours = read.group(1) == null ? 0 : Integer.parseInt(read.group(1));
        var minutes = Integer.parseInt(read.group(2));
        var seconds = Integer.parseInt(read.group(3));
        return seconds > 59 || (read.group(1) != null && minutes > 59) ? null : hours * 3600 + minutes * 60 + seconds;
    }
}
