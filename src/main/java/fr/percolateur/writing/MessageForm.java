package fr.percolateur.writing;

import static fr.percolateur.wording.Wording.say;

import fr.percolateur.component.Choice;
import fr.percolateur.component.FieldError;
import fr.percolateur.correspondence.Message;
import fr.percolateur.correspondence.Segment;
import fr.percolateur.correspondence.Segment.Presence;
import fr.percolateur.correspondence.Template;
import fr.percolateur.registration.Status;
import fr.percolateur.terms.Mode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.util.MultiValueMap;

/// A message as it was typed, and for whom.
///
/// @param statuses words of those that were ticked
/// @param modes words of those that were ticked
/// @param presence one of [Presence], in lower case
public record MessageForm(List<String> statuses, List<String> modes, String presence, Template words) {

    static final List<Status> OFFERED = List.of(Status.CONFIRMED, Status.PENDING, Status.WAITING, Status.OFFERED);

    /// Those who are expected, whichever way.
    static final MessageForm FRESH = new MessageForm(
            List.of(Status.CONFIRMED.word()),
            Arrays.stream(Mode.values()).map(Mode::word).toList(),
            word(Presence.ANY),
            new Template("", ""));

    static MessageForm of(MultiValueMap<String, String> fields) {
        return new MessageForm(
                fields.getOrDefault("etat", List.of()),
                fields.getOrDefault("mode", List.of()),
                text(fields, "presence"),
                new Template(text(fields, Words.SUBJECT), text(fields, Words.TEXT)));
    }

    private static String text(MultiValueMap<String, String> fields, String name) {
        return Optional.ofNullable(fields.getFirst(name)).orElse("").replace("\0", "");
    }

    private static String word(Presence presence) {
        return presence.name().toLowerCase(Locale.ROOT);
    }

    Segment segment() {
        return new Segment(
                OFFERED.stream()
                        .filter(status -> statuses.contains(status.word()))
                        .collect(Collectors.toSet()),
                Arrays.stream(Mode.values())
                        .filter(mode -> modes.contains(mode.word()))
                        .collect(Collectors.toSet()),
                Arrays.stream(Presence.values())
                        .filter(each -> word(each).equals(presence))
                        .findFirst()
                        .orElse(Presence.ANY));
    }

    Message message() {
        return new Message(segment(), words);
    }

    List<FieldError> mistakes() {
        var mistakes = new ArrayList<FieldError>();
        if (segment().statuses().isEmpty()) {
            mistakes.add(new FieldError("etat-confirmed", say("writing.mistake.status")));
        }
        if (segment().modes().isEmpty()) {
            mistakes.add(new FieldError("mode-sur_place", say("writing.mistake.mode")));
        }
        mistakes.addAll(Words.mistakes(words));
        return mistakes;
    }

    /// Whom it is for, in a sentence.
    public String addressees() {
        return say(
                "writing.confirm.to",
                chosen(statusChoices()),
                chosen(modeChoices()),
                chosen(presenceChoices()).toLowerCase(Locale.FRENCH));
    }

    private static String chosen(List<Choice> choices) {
        return choices.stream().filter(Choice::checked).map(Choice::label).collect(Collectors.joining(", "));
    }

    public List<Choice> statusChoices() {
        return OFFERED.stream()
                .map(status -> new Choice(
                        status.word(), say("writing.status." + status.word()), -1, statuses.contains(status.word())))
                .toList();
    }

    public List<Choice> modeChoices() {
        return Stream.of(Mode.ONSITE, Mode.ONLINE)
                .map(mode ->
                        new Choice(mode.word(), say("writing.mode." + mode.word()), -1, modes.contains(mode.word())))
                .toList();
    }

    public List<Choice> presenceChoices() {
        return Arrays.stream(Presence.values())
                .map(each -> new Choice(
                        word(each),
                        say("writing.presence." + word(each)),
                        -1,
                        word(each).equals(presence)))
                .toList();
    }
}
