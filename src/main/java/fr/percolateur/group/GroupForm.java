package fr.percolateur.group;

import fr.percolateur.component.Typed;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.util.MultiValueMap;

/// The form as it was typed.
///
/// @param lines those that were shown, also where nothing was typed
/// @param pasted a list that is yet to become lines
record GroupForm(String mode, List<Line> lines, String pasted) {

    static final int MOST = 10;

    private static final int FIRST = 3;
    private static final int LONGEST = 10_000;

    static final GroupForm EMPTY = new GroupForm("", List.of(), "").withRoom(FIRST);

    static GroupForm of(MultiValueMap<String, String> fields) {
        var lines = IntStream.rangeClosed(1, MOST)
                .filter(number -> fields.containsKey("courriel_" + number))
                .mapToObj(number -> new Line(
                        Typed.line(fields.getFirst("prenom_" + number)),
                        Typed.line(fields.getFirst("nom_" + number)),
                        Typed.line(fields.getFirst("courriel_" + number))))
                .toList();
        var pasted = Typed.text(fields.getFirst("liste"));
        return new GroupForm(
                Typed.line(fields.getFirst("mode")), lines, pasted.substring(0, Math.min(pasted.length(), LONGEST)));
    }

    /// Those where something was typed.
    List<Line> filled() {
        return lines.stream().filter(line -> !line.isEmpty()).toList();
    }

    /// With as many lines, some of them empty.
    GroupForm withRoom(int room) {
        var all = new ArrayList<>(filled());
        while (all.size() < Math.min(room, MOST)) {
            all.add(Line.EMPTY);
        }
        return new GroupForm(mode, all, pasted);
    }

    GroupForm withMoreRoom() {
        return withRoom(lines.size() + FIRST);
    }

    /// The list as lines; what is beyond the tenth stays in the list.
    GroupForm read() {
        var all = Stream.concat(filled().stream(), PastedList.read(pasted).stream())
                .toList();
        var left = all.stream()
                .skip(MOST)
                .map(line -> line.givenName() + " " + line.familyName() + " <" + line.email() + ">")
                .map(String::strip)
                .toList();
        return new GroupForm(mode, all.stream().limit(MOST).toList(), String.join("\n", left)).withRoom(FIRST);
    }
}
