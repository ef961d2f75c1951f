package fr.percolateur.wall;

import fr.percolateur.live.Room;

/// What can stand on the wall, which shows one thing at a time. Modules bring theirs as beans.
public interface Exhibit {

    /// That of the part of the room whose changes change this too: `questions`.
    String name();

    /// As those choose it who keep the room: « Les questions ».
    String title();

    /// Among what one chooses from, the smallest first.
    int rank();

    /// As it is now.
    Showing showing(Room room);
}
