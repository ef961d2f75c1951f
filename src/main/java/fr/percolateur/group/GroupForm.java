package fr.percolateur.group;

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
                        text(fields, "prenom_" + number),
                        text(fields, "nom_" + number),
                        text(fields, "courriel_" + number)))
                .toList();
        var pasted = text(fields, "liste");
        return new GroupForm(text(fields, "mode"), lines, pasted.substring(0, Math.min(pasted.length(), LONGEST)));
    }

    /// Without the characters that PostgreSQL or a letter would stumble on; a list has lines and tabs.
    private static String text(MultiValueMap<String, String> fields, String name) {
        var typed = fields.getFirst(name);
        return typed == null
                ? ""
                : typed.codePoints()
                        .filter(point -> point == '\n' || point == '\t' || !Character.isISOControl(point))
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString()
                        .strip();
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
