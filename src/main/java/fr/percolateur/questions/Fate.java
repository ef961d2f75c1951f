package fr.percolateur.questions;

/// Where a question stands, or what became of it.
public enum Fate {
    /// A moderator has yet to read it.
    PENDING,
    /// All see it, and may support it.
    OPEN,
    /// On the wall: it is being answered.
    ON_THE_WALL,
    ANSWERED,
    /// A service answers it in writing.
    WRITTEN_ANSWER,
    /// Not taken, for a reason that its asker reads.
    REJECTED,
    /// Another one stands for it.
    MERGED;

    /// Whether nothing more is expected in the room.
    public boolean isSettled() {
        return switch (this) {
            case ANSWERED, REJECTED -> true;
            case PENDING, OPEN, ON_THE_WALL, WRITTEN_ANSWER, MERGED -> false;
        };
    }
}
