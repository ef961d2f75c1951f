package fr.percolateur.extraction;

import fr.percolateur.outline.Block;
import fr.percolateur.outline.Section;
import fr.percolateur.outline.Topic;
import fr.percolateur.prose.FrenchTime;
import fr.percolateur.prose.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;

/// Finds the programme: a timetable that a heading announces, else one that stands anywhere, else a plain list.
final class ProgrammeReader {

    /// One line that starts with an hour is a remark; two are a timetable.
    private static final int FEWEST_LOOSE = 2;

    private ProgrammeReader() {}

    /// Whether it lists what lasts so many minutes, though its heading does not say that it is a programme.
    private static boolean timed(Section section) {
        return section.topic() == Topic.OTHER
                && section.blocks().stream()
                                .filter(block -> block.kind() == Block.Kind.ITEM
                                        && !FrenchTime.durations(block.first().text())
                                                .isEmpty())
                                .count()
                        >= FEWEST_LOOSE;
    }

    /// @param day the first of the event, which tells the year of days in the programme
    static List<EventFacts.Item> of(Reading reading, LocalDate day) {
        var timetable = new Timetable(day);
        var announced = new ArrayList<EventFacts.Item>();
        var loose = new ArrayList<EventFacts.Item>();
        for (var section : reading.sections()) {
            if (section.topic() == Topic.PROGRAMME) {
                announced.addAll(timetable.read(section.blocks(), true));
            } else {
                loose.addAll(timetable.read(section.blocks(), timed(section)));
                loose.addAll(timetable.appointment(section));
            }
        }
        if (loose.size() >= FEWEST_LOOSE) {
            announced.addAll(loose);
        }
        var unique = new LinkedHashMap<String, EventFacts.Item>();
        for (var item : announced.isEmpty() ? PlainProgramme.read(reading) : announced) {
            unique.putIfAbsent(Words.fold(item.title()) + item.date() + item.start(), item);
        }
        return List.copyOf(unique.values());
    }
}
