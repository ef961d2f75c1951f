package fr.percolateur.moderation;

import static fr.percolateur.wording.Wording.say;

import fr.percolateur.live.Fragments;
import fr.percolateur.live.LiveRooms;
import fr.percolateur.live.RoomPart;
import fr.percolateur.questions.Questions;

/// What moderators read and decide.
final class InboxPart implements RoomPart {

    static final String NAME = Questions.MODERATED;

    private final LiveRooms rooms;
    private final Inbox inbox;
    private final Fragments fragments;

    InboxPart(LiveRooms rooms, Inbox inbox, Fragments fragments) {
        this.rooms = rooms;
        this.inbox = inbox;
        this.fragments = fragments;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public int rank() {
        return 0;
    }

    @Override
    public String title() {
        return say("moderation.heading");
    }

    @Override
    public boolean isFor(String audience) {
        return audience.equals(MODERATORS);
    }

    @Override
    public String html(long room, String audience) {
        return rooms.kept(room)
                .map(open -> fragments.html("moderation/inbox", inbox.of(open)))
                .orElse("");
    }
}
