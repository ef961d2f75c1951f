package fr.percolateur.writing;

import fr.percolateur.event.Event;
import fr.percolateur.web.Page;
import java.util.List;
import java.util.UUID;

/// A message as it will be read, before it leaves.
///
/// @param people to how many it goes
/// @param attempt by which it leaves once, however often it is sent
public record ConfirmPage(Page page, Event event, MessageForm form, int people, UUID attempt, Preview preview) {

    /// What the form holds, to be sent along: a name and a value each.
    public List<List<String>> held() {
        var held = new java.util.ArrayList<List<String>>();
        form.statuses().forEach(word -> held.add(List.of("etat", word)));
        form.modes().forEach(word -> held.add(List.of("mode", word)));
        held.add(List.of("presence", form.presence()));
        held.add(List.of(Words.SUBJECT, form.words().subject()));
        held.add(List.of(Words.TEXT, form.words().text()));
        held.add(List.of("envoi", attempt.toString()));
        return held;
    }

    public String action() {
        return MessagesPage.address(event);
    }
}
