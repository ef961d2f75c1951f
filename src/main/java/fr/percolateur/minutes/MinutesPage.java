package fr.percolateur.minutes;

import static fr.percolateur.wording.Wording.say;

import fr.percolateur.live.Room;
import fr.percolateur.web.Page;
import java.util.List;

/// The files of a room, for those who keep it.
public record MinutesPage(Page page, Room room) {

    /// @param formats endings, as addresses have them
    public record File(String label, String address, List<String> formats) {

        public String format(String ending) {
            return say("minutes.format." + ending);
        }
    }

    static String address(String slug) {
        return "/atelier/evenements/" + slug + "/direct/fichiers";
    }

    public List<File> files() {
        var slug = room.event().slug();
        var base = "/atelier/evenements/" + slug + "/direct/";
        return List.of(
                new File(say("minutes.questions"), address(slug) + "/questions", List.of("csv", "json")),
                new File(say("minutes.debates"), address(slug) + "/debats", List.of("csv", "json")),
                new File(say("minutes.polls"), base + "sondages", List.of("csv", "json")),
                new File(say("minutes.links"), address(slug) + "/liens", List.of("csv", "json")),
                new File(say("minutes.captions"), base + "sous-titres", List.of("vtt")));
    }

    /// What all may take once the room is closed.
    static List<File> ofAll(Room room) {
        var base = room.address() + "/fichiers/";
        return List.of(
                new File(say("minutes.questions"), base + "questions", List.of("csv", "json")),
                new File(say("minutes.debates"), base + "debats", List.of("csv", "json")),
                new File(say("minutes.links"), base + "liens", List.of("csv", "json")),
                new File(say("minutes.captions"), base + "sous-titres", List.of("vtt")));
    }
}
