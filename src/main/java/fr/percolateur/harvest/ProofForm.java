package fr.percolateur.harvest;

import static fr.percolateur.wording.Wording.say;

import fr.percolateur.component.FieldError;
import fr.percolateur.lessons.Evidence;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/// What a lesson stands on, as it was typed: something of the meeting, a moment of its recording, or a document.
///
/// @param chosen which of [Findings]; empty for none
/// @param label of a moment or a document
public record ProofForm(String kind, String chosen, String label, String time, String address) {

    static final String MEETING = "rencontre";
    static final String MOMENT = "instant";
    static final String PAPER = "document";

    static final ProofForm EMPTY = new ProofForm("", "", "", "", "");

    private static final int LONGEST = 300;
    private static final Pattern TIME = Pattern.compile("(?:(\\d{1,2})[:h ])?\\s*(\\d{1,3})[:m ]\\s*(\\d{1,2})\\s*s?");

    static ProofForm read(MultiValueMap<String, String> fields) {
        return new ProofForm(
                LessonForm.line(fields, "genre"),
                LessonForm.line(fields, "preuve"),
                LessonForm.line(fields, "libelle"),
                LessonForm.line(fields, "moment"),
                LessonForm.line(fields, "adresse"));
    }

    List<FieldError> mistakes(Findings findings) {
        var mistakes = new ArrayList<FieldError>();
        switch (kind) {
            case MEETING -> {
                if (findings.of(chosen).isEmpty()) {
                    mistakes.add(new FieldError("preuve", say("harvest.mistake.proof")));
                }
            }
            case MOMENT -> {
                label(mistakes, "instant-libelle");
                if (second() == null) {
                    mistakes.add(new FieldError("instant-moment", say("harvest.mistake.time", time)));
                }
                if (!address.isEmpty()) {
                    address(mistakes, "instant-adresse");
                }
            }
            case PAPER -> {
                label(mistakes, "document-libelle");
                address(mistakes, "document-adresse");
            }
            default -> mistakes.add(new FieldError("preuve", say("harvest.mistake.proof")));
        }
        return mistakes;
    }

    private void label(List<FieldError> mistakes, String field) {
        if (label.isEmpty()) {
            mistakes.add(new FieldError(field, say("harvest.mistake.label")));
        } else if (label.length() > LONGEST) {
            mistakes.add(new FieldError(field, say("harvest.mistake.long", LONGEST, label.length())));
        }
    }

    private void address(List<FieldError> mistakes, String field) {
        if (!isAddress()) {
            mistakes.add(new FieldError(field, say("harvest.mistake.address", address)));
        }
    }

    private boolean isAddress() {
        try {
            var uri = new URI(address);
            var scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
            return scheme.isEmpty()
                    ? address.startsWith("/") && !address.startsWith("//")
                    : (scheme.equals("https") || scheme.equals("http")) && uri.getHost() != null;
        } catch (URISyntaxException e) {
            return false;
        }
    }

    /// « 42:10 », « 1:02:03 », « 1 h 02 m 03 s »; null for what is none.
    private @Nullable Integer second() {
        var read = TIME.matcher(time.replace('\u00A0', ' ').replaceAll("\\s*([hms])\\s*", "$1"));
        if (!read.matches()) {
            return null;
        }
        var hours = read.group(1) == null ? 0 : Integer.parseInt(read.group(1));
        var minutes = Integer.parseInt(read.group(2));
        var seconds = Integer.parseInt(read.group(3));
        return seconds > 59 || (read.group(1) != null && minutes > 59) ? null : hours * 3600 + minutes * 60 + seconds;
    }

    /// What it says, once nothing is wrong with it.
    Evidence evidence(Findings findings) {
        return switch (kind) {
            case MOMENT -> {
                var second = second();
                if (second == null) {
                    throw new IllegalStateException("no time: " + time);
                }
                yield new Evidence.Moment(label, second, address.isEmpty() ? null : address);
            }
            case PAPER -> new Evidence.Paper(label, address);
            default -> findings.of(chosen).orElseThrow();
        };
    }
}
