package fr.percolateur.links;

import java.net.URI;
import java.time.Instant;

/// A link that was given in a room.
///
/// @param address absolute, of the web
/// @param givenAt when it was noted; another title does not move it
public record GivenLink(long id, String title, String address, Instant givenAt) {

    /// « www.legifrance.gouv.fr », which tells where it leads before one goes there.
    public String host() {
        return URI.create(address).getHost();
    }
}
