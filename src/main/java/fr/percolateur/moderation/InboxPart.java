package fr.percolateur.moderation;

import static fr.percolateur.wording.Wording.say;

import fr.percolateur.live.Fragments;
import fr.percolateur.live.LiveRooms;
import fr.percolateur.live.Room;
import fr.percolateur.live.RoomPart;
import fr.percolateur.questions.Questions;

/// What moderators read and decide.
final class InboxPart extends RoomPart {

    static final String NAME = Questions.MODERATED;

    private final Inbox inbox;
    private final Fragments fragments;

    InboxPart(LiveRooms rooms, Inbox inbox, Fragments fragments) {
        super(new Sign(NAME, say("moderation.heading"), 0, MODERATORS), rooms);
        this.inbox = inbox;
        this.fragments = fragments;
    }

    @Override
    public String html(Room room, String audience) {
        return fragments.html("moderation/inbox", inbox.of(room));
    }
}
