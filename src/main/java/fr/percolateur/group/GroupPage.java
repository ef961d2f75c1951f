package fr.percolateur.group;

import static fr.percolateur.wording.Wording.say;

import fr.percolateur.component.Choice;
import fr.percolateur.component.FieldError;
import fr.percolateur.event.Event;
import fr.percolateur.signup.EventLines;
import fr.percolateur.terms.Mode;
import fr.percolateur.web.Page;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// The page on which one enters colleagues, or reads why one cannot.
///
/// @param action where the form is sent
/// @param obstacle why one cannot, in a sentence; empty when one can
/// @param until when colleagues have to answer, in words
/// @param notice what to look at before sending; empty for nothing
public record GroupPage(
        Page page,
        Event event,
        String action,
        Set<Mode> modes,
        String obstacle,
        String until,
        String notice,
        GroupForm form,
        List<FieldError> mistakes) {

    public EventLines lines() {
        return new EventLines(event);
    }

    /// The lines of the form, numbered from 1.
    public List<Numbered> rows() {
        return IntStream.range(0, form.lines().size())
                .mapToObj(rank -> new Numbered(rank + 1, form.lines().get(rank)))
                .toList();
    }

    public record Numbered(int number, Line line) {

        public String legend() {
            return say("group.line", number);
        }
    }

    public boolean hasRoom() {
        return form.lines().size() < GroupForm.MOST;
    }

    public String pasted() {
        return form.pasted();
    }

    public boolean hasModes() {
        return modes.size() > 1;
    }

    public List<Choice> choices() {
        return Stream.of(Mode.ONSITE, Mode.ONLINE)
                .filter(modes::contains)
                .map(mode -> new Choice(
                        mode.word(),
                        say("signup.mode." + mode.word()),
                        -1,
                        form.mode().equals(mode.word()) || !hasModes()))
                .toList();
    }

    public String mistake(String field) {
        return FieldError.of(field, mistakes);
    }
}
