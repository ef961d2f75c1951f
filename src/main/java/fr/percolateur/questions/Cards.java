package fr.percolateur.questions;

import static fr.percolateur.wording.Wording.say;

import fr.percolateur.component.Choice;
import fr.percolateur.live.Room;
import java.util.ArrayList;
import java.util.List;

/// Makes the cards of the questions of one room, whose acts stand under one address.
///
/// @param base without a final slash
/// @param addressees whom questions may be addressed to
public record Cards(String base, List<Addressee> addressees) {

    /// For participants.
    public static Cards of(Room room) {
        return of(room, QuestionsPart.address(room));
    }

    public static Cards of(Room room, String base) {
        return new Cards(base, Addressee.of(room.event()));
    }

    /// Someone who left the programme is named no more.
    public Card of(Question question) {
        var name = addressees.stream()
                .filter(each -> each.word().equals(question.addressee()))
                .map(Addressee::name)
                .findFirst()
                .orElse("");
        return new Card(question, base, name);
    }

    /// Everyone first.
    ///
    /// @param chosen a word; empty for everyone
    public List<Choice> choices(String chosen) {
        var choices = new ArrayList<Choice>();
        choices.add(new Choice("", say("questions.addressee.all"), -1, chosen.isEmpty()));
        addressees.forEach(each ->
                choices.add(new Choice(each.word(), each.name(), -1, each.word().equals(chosen))));
        return List.copyOf(choices);
    }

    /// Whether one may send this word.
    public boolean knows(String word) {
        return word.isEmpty()
                || addressees.stream().anyMatch(each -> each.word().equals(word));
    }
}
