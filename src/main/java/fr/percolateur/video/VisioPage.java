package fr.percolateur.video;

import fr.percolateur.live.Room;
import fr.percolateur.web.Page;
import java.net.URI;

/// The way to the video conference.
public record VisioPage(Page page, Room room, URI link) {}
