package fr.percolateur.video;

import static fr.percolateur.wording.Wording.say;

import fr.percolateur.checkin.Rooms;
import fr.percolateur.component.Embed;
import fr.percolateur.live.Pass;
import fr.percolateur.live.Room;
import fr.percolateur.live.RoomBox;
import fr.percolateur.web.Pages;
import gg.jte.Content;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The players, and the way to the video conference for those who have a place online.
public final class VideoBox implements RoomBox {

    /// @param joining address of the form that leads to the video conference; null for who may not, or when there is
    /// none
    /// @param sizeable whether the interpreter can take more or less of the width
    public record Shown(List<Embed> players, @Nullable String joining, boolean sizeable) {}

    private final VideoPlayers players;
    private final Rooms conferences;
    private final Pages pages;

    VideoBox(VideoPlayers players, Rooms conferences, Pages pages) {
        this.players = players;
        this.conferences = conferences;
        this.pages = pages;
    }

    @Override
    public String part() {
        return VideoPart.NAME;
    }

    @Override
    public List<String> frames(Room room) {
        return players.of(room.id()).values().stream()
                .map(address -> "https://" + address.getRawAuthority())
                .distinct()
                .toList();
    }

    @Override
    public Optional<Content> content(Room room, Pass pass, Typed typed) {
        var known = players.of(room.id());
        var joining = pass.voter().isPresent() && conferences.find(room.id()).isPresent()
                ? VisioController.address(room)
                : null;
        if (known.isEmpty() && joining == null) {
            return Optional.empty();
        }
        var embeds = known.entrySet().stream()
                .map(player -> embed(player.getKey(), player.getValue()))
                .toList();
        var shown = new Shown(embeds, joining, known.containsKey(PlayerKind.INTERPRETER) && known.size() > 1);
        return Optional.of(pages.content("video/box", shown));
    }

    private static Embed embed(PlayerKind kind, URI address) {
        return new Embed(
                kind == PlayerKind.SLIDES ? Embed.Kind.SLIDES : Embed.Kind.VIDEO,
                say("video." + kind.word()),
                address.getHost(),
                address.toString(),
                address.toString(),
                null);
    }
}
