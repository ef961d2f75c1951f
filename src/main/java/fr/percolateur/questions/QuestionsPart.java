package fr.percolateur.questions;

import static fr.percolateur.wording.Wording.say;

import fr.percolateur.live.Fragments;
import fr.percolateur.live.LiveRooms;
import fr.percolateur.live.Room;
import fr.percolateur.live.RoomPart;
import java.util.List;

/// The questions that all see, as a list to support.
public final class QuestionsPart implements RoomPart {

    public static final String NAME = "questions";

    private static final int RANK = 20;
    private static final int SHOWN = 30;

    private final LiveRooms rooms;
    private final Questions questions;
    private final Fragments fragments;

    QuestionsPart(LiveRooms rooms, Questions questions, Fragments fragments) {
        this.rooms = rooms;
        this.questions = questions;
        this.fragments = fragments;
    }

    /// @param address of the page of all of them
    /// @param open whether one may still support them
    /// @param all how many there are
    /// @param turn where the decisions stand
    public record Best(String address, boolean open, List<Card> cards, int all, Questions.Turn turn) {}

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public int rank() {
        return RANK;
    }

    @Override
    public String title() {
        return say("questions.title");
    }

    @Override
    public boolean isFor(String audience) {
        return audience.equals(PARTICIPANTS) || audience.equals(SPEAKERS);
    }

    @Override
    public String html(long room, String audience) {
        return rooms.kept(room)
                .map(open -> audience.equals(SPEAKERS)
                        // each reads their own, once this tells that something changed
                        ? fragments.html("questions/turn", questions.turn(room))
                        : fragments.html("questions/best", best(open)))
                .orElse("");
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
