package fr.percolateur.wall;

import static fr.percolateur.wording.Wording.say;

import fr.percolateur.live.Room;
import java.util.List;

/// What is on the wall, and what could be, for those who choose it.
public record WallDeskPage(Room room, Curation.Hanging hanging) {

    static String address(String slug) {
        return "/atelier/evenements/" + slug + "/direct/mur";
    }

    /// @param name empty for whatever comes by itself
    /// @param state « au mur »; empty for what is not there
    public record Line(String name, String title, String help, String state) {

        public boolean isShown() {
            return !state.isEmpty();
        }
    }

    public String address() {
        return address(room.event().slug());
    }

    public String now() {
        return say(
                hanging.chosen() ? "wall.now.chosen" : "wall.now.itself",
                hanging.shown().title());
    }

    public boolean isChosen() {
        return hanging.chosen();
    }

    public List<Line> lines() {
        return hanging.options().stream()
                .map(option -> new Line(
                        option.name(), option.title(), help(option), option == hanging.shown() ? say("wall.on") : ""))
                .toList();
    }

    private static String help(Curation.Option option) {
        return switch (option.name()) {
            case Curation.CAPTIONS -> say("wall.captions.help");
            case Curation.NOTHING -> say("wall.nothing.help");
            default -> option.showing().isEmpty() ? say("wall.empty") : "";
        };
    }
}
