package fr.percolateur.wall;

import static fr.percolateur.wording.Wording.say;

import fr.percolateur.live.Room;
import fr.percolateur.live.RoomPart;
import fr.percolateur.web.Page;
import java.util.List;

/// What is on the wall, for those who choose it.
///
/// @param mark where its stream begins
/// @param html the part, as the stream sends it
/// @param done what was done just now, as the address has it; empty for nothing
public record WallDeskPage(Page page, Room room, String mark, String html, String done) {

    static String address(String slug) {
        return "/atelier/evenements/" + slug + "/direct/mur";
    }

    private String keepers() {
        return "/atelier/evenements/" + room.event().slug() + "/direct";
    }

    public String stream() {
        return keepers() + "/flux/" + RoomPart.MODERATORS;
    }

    public String news() {
        return keepers() + "/nouvelles/" + RoomPart.MODERATORS;
    }

    public String wall() {
        return WallPage.address(room.event().slug());
    }

    public String told() {
        return done.equals("choisi") ? say("wall.told") : "";
    }

    /// The part as its template shows it.
    public record Choices(Room room, Curation.Hanging hanging) {

        /// @param name empty for whatever comes by itself
        /// @param state « au mur »; empty for what is not there
        public record Line(String name, String title, String help, String state) {

            public boolean isShown() {
                return !state.isEmpty();
            }
        }

        public String address() {
            return WallDeskPage.address(room.event().slug());
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
                            option.name(),
                            option.title(),
                            help(option),
                            option == hanging.shown() ? say("wall.on") : ""))
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
}
