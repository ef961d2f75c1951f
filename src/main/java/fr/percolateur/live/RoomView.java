package fr.percolateur.live;

import static fr.percolateur.wording.Wording.say;

import fr.percolateur.component.Crumb;
import fr.percolateur.stream.Streams;
import fr.percolateur.turnstile.SharedReading;
import fr.percolateur.web.Page;
import fr.percolateur.web.Pages;
import gg.jte.Content;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/// The page of a room as one who came in sees it.
@Component
final class RoomView {

    /// Why something could not be done.
    ///
    /// @param field that has to be mended, or the name of a part
    /// @param typed what was sent, by the name of the field
    record Mistake(String field, String sentence, Map<String, String> typed) {}

    private final Streams streams;
    private final ObjectProvider<RoomPart> parts;
    private final ObjectProvider<RoomBox> boxes;
    private final ObjectProvider<Own> owns;
    private final Pages pages;

    /// A whole room that comes in at once reads each part once, not once each.
    private final SharedReading<Wanted, String> reading;

    private record Wanted(String part, long room) {}

    RoomView(
            Streams streams,
            ObjectProvider<RoomPart> parts,
            ObjectProvider<RoomBox> boxes,
            ObjectProvider<Own> owns,
            Pages pages) {
        this.streams = streams;
        this.parts = parts;
        this.boxes = boxes;
        this.owns = owns;
        this.pages = pages;
        this.reading =
                new SharedReading<>(wanted -> parts().filter(part -> part.name().equals(wanted.part()))
                        .findFirst()
                        .orElseThrow()
                        .html(wanted.room(), RoomPart.PARTICIPANTS));
    }

    ResponseEntity<byte[]> show(HttpStatus status, RoomDoor.Entered entered, @Nullable Mistake mistake) {
        return show(status, entered, mistake, "", null);
    }

    /// @param done key of the sentence that says what was done; empty for none
    /// @param pace seconds after which a browser without script loads the page again; null for never
    ResponseEntity<byte[]> show(
            HttpStatus status,
            RoomDoor.Entered entered,
            @Nullable Mistake mistake,
            String done,
            @Nullable Integer pace) {
        var room = entered.room();
        // asked first: what changes while the page is written is told again
        var mark = streams.mark(room.id());
        var own = own(entered.pass());
        var title = say("live.title", room.event().title());
        var page = page(room, mistake == null ? title : say("live.title.wrong", title))
                .framing(boxes.stream()
                        .flatMap(box -> box.frames(room).stream())
                        .distinct()
                        .toList());
        var shown =
                new RoomPage(page, room, entered.pass(), mark, blocks(entered, own, mistake), own, done, mistake, pace);
        var answer = pages.showOnce(status, page, "live/room", shown);
        return pace == null
                ? answer
                : ResponseEntity.status(answer.getStatusCode())
                        .headers(answer.getHeaders())
                        .header("Refresh", String.valueOf(pace))
                        .body(answer.getBody());
    }

    /// What a room that is closed keeps, for everyone.
    ResponseEntity<byte[]> keep(Room room) {
        var page = page(room, say("live.kept.title", room.event().title()));
        var blocks = parts().filter(part -> part.isOf(room))
                .map(part -> block(part, room, null))
                .filter(block -> !block.html().isBlank())
                .toList();
        return pages.showOnce(HttpStatus.OK, page, "live/kept", new RoomPage.Kept(page, room, blocks));
    }

    private Stream<RoomPart> parts() {
        return parts.stream()
                .filter(part -> part.isFor(RoomPart.PARTICIPANTS))
                .sorted(Comparator.comparingInt(RoomPart::rank));
    }

    private RoomPage.Block block(RoomPart part, Room room, @Nullable Content box) {
        return new RoomPage.Block(
                part.name(), part.title(), part.place(), box, reading.of(new Wanted(part.name(), room.id())));
    }

    private List<RoomPage.Block> blocks(RoomDoor.Entered entered, Set<String> own, @Nullable Mistake mistake) {
        return parts().filter(part -> part.isOf(entered.room()))
                .map(part ->
                        block(part, entered.room(), box(part, entered, mistake).orElse(null)))
                .map(block -> new RoomPage.Block(
                        block.name(), block.title(), block.place(), block.box(), marked(block.html(), own)))
                .toList();
    }

    /// Marks what is theirs as the script does, for browsers that have none.
    private static String marked(String html, Set<String> own) {
        return own.stream()
                .map(word -> "data-mien=\"" + word + "\"")
                .reduce(html, (marked, mine) -> marked.replace(mine, mine + " data-mienne"));
    }

    private Optional<Content> box(RoomPart part, RoomDoor.Entered entered, @Nullable Mistake mistake) {
        return boxes.stream()
                .filter(box -> box.part().equals(part.name()))
                .findFirst()
                .flatMap(box -> box.content(
                        entered.room(),
                        entered.pass(),
                        mistake == null
                                ? RoomBox.Typed.NOTHING
                                : new RoomBox.Typed(mistake.typed(), mistake.field(), mistake.sentence())));
    }

    Optional<Content> followed(RoomDoor.Entered entered, String part) {
        return boxes.stream()
                .filter(box -> box.part().equals(part))
                .findFirst()
                .flatMap(box -> box.followed(entered.room(), entered.pass()));
    }

    Set<String> own(Pass pass) {
        var all = new TreeSet<String>();
        owns.stream().map(own -> own.of(pass)).forEach(all::addAll);
        return all;
    }

    static Page page(Room room, String title) {
        var event = room.event();
        var page = Page.of(title, room.address())
                .in("agenda")
                .under(new Crumb(say("live.agenda"), "/agenda/"), new Crumb(event.title(), event.address()))
                .unlisted();
        var series = event.series();
        return series == null ? page : page.tinted(series.tint());
    }
}
