package fr.percolateur.polls;

import fr.percolateur.live.Pass;
import fr.percolateur.live.Room;
import fr.percolateur.live.RoomBox;
import fr.percolateur.web.Pages;
import gg.jte.Content;
import java.util.Optional;

/// What stands above the polls for one person: whether they may answer, and an answer that has to be mended, as they
/// sent it.
final class PollBox implements RoomBox {

    private final Polls polls;
    private final Pages pages;

    PollBox(Polls polls, Pages pages) {
        this.polls = polls;
        this.pages = pages;
    }

    @Override
    public String part() {
        return PollPart.NAME;
    }

    @Override
    public Optional<Content> content(Room room, Pass pass, Typed typed) {
        var again = polls.of(room.id()).stream()
                .filter(Poll::isOpen)
                .filter(poll -> !typed.mistake(AnswerFields.again(poll)).isEmpty())
                .findFirst()
                .map(poll -> PollView.of(room, poll, polls.results(poll)).named(AnswerFields.again(poll)))
                .orElse(null);
        return Optional.of(
                pages.content("polls/box", new PollView.Own(pass.voter().isPresent(), again, typed)));
    }
}
