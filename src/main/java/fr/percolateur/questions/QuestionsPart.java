package fr.percolateur.questions;

import static fr.percolateur.wording.Wording.say;

import fr.percolateur.live.Fragments;
import fr.percolateur.live.LiveRooms;
import fr.percolateur.live.Room;
import fr.percolateur.live.RoomPart;
import java.util.List;

/// The questions that all see, as a list to support.
public final class QuestionsPart extends RoomPart {

    public static final String NAME = "questions";

    private static final int RANK = 20;
    private static final int SHOWN = 30;

    private final Questions questions;
    private final Fragments fragments;

    QuestionsPart(LiveRooms rooms, Questions questions, Fragments fragments) {
        super(new Sign(NAME, say("questions.title"), RANK, PARTICIPANTS, SPEAKERS), rooms);
        this.questions = questions;
        this.fragments = fragments;
    }

    /// @param address of the page of all of them
    /// @param open whether one may still support them
    /// @param all how many there are
    /// @param turn where the decisions stand
    public record Best(String address, boolean open, List<Card> cards, int all, Questions.Turn turn) {}

    @Override
    public String html(Room room, String audience) {
        return audience.equals(SPEAKERS)
                // each reads their own, once this tells that something changed
                ? fragments.html("questions/turn", questions.turn(room.id()))
                : fragments.html("questions/best", best(room));
    }

    static String address(Room room) {
        return room.address() + "/questions";
    }

    private Best best(Room room) {
        var shown = questions.shown(room.id()).stream()
                .sorted(Questions.BY_SUPPORT)
                .map(Cards.of(room)::of)
                .toList();
        return new Best(
                address(room),
                !room.isClosed(),
                shown.stream().limit(SHOWN).toList(),
                shown.size(),
                questions.turn(room.id()));
    }
}
