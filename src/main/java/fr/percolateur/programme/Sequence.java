package fr.percolateur.programme;

import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/// A session as it is typed: nothing of it need be right yet.
///
/// @param origin its rank in the stored programme, from 0, whose other keys it keeps; -1 for a new one
/// @param type a word of the document format; empty when not said
/// @param day its rank in the event, from 1; empty where the event has one day
/// @param speakers ids of the document's `intervenants`
/// @param stands of a forum
/// @param questions what the moderator asks; never public
/// @param needs what must be ready in the room; never public
public record Sequence(
        int origin,
        String title,
        String type,
        String day,
        String start,
        String minutes,
        String room,
        List<String> speakers,
        List<String> stands,
        String questions,
        String needs) {

    static final List<String> TYPES = List.of(
            "ouverture", "intervention", "table-ronde", "debat", "questions", "atelier", "forum", "pause", "cloture");
    static final int NEW = -1;

    private static final Pattern HOUR = Pattern.compile("(\\d{1,2})\\s?[hH:]\\s?(\\d{2})?");
    private static final int DAY = 24 * 60;

    public Sequence {
        speakers = List.copyOf(speakers);
        stands = List.copyOf(stands);
    }

    /// « 16:30 », « 16 h 30 », « 16h ».
    Optional<LocalTime> startsAt() {
        var hour =
                HOUR.matcher(start.replace('\u00A0', ' ').replace('\u202F', ' ').strip());
        if (!hour.matches()) {
            return Optional.empty();
        }
        var hours = Integer.parseInt(hour.group(1));
        var minutes = hour.group(2) == null ? 0 : Integer.parseInt(hour.group(2));
        return hours < 24 && minutes < 60 ? Optional.of(LocalTime.of(hours, minutes)) : Optional.empty();
    }

    OptionalInt length() {
        if (!minutes.matches("\\d{1,4}")) {
            return OptionalInt.empty();
        }
        var length = Integer.parseInt(minutes);
        return length >= 1 && length <= DAY ? OptionalInt.of(length) : OptionalInt.empty();
    }

    /// From 1; the first where none is said.
    int dayRank() {
        return day.matches("[1-9]\\d?") ? Integer.parseInt(day) : 1;
    }

    boolean isTimed() {
        return startsAt().isPresent() && length().isPresent();
    }

    int startMinute() {
        return startsAt().orElse(LocalTime.MIN).toSecondOfDay() / 60;
    }

    int endMinute() {
        return startMinute() + length().orElse(0);
    }

    /// Whether both take place on one day and at least partly at one time.
    boolean meets(Sequence other) {
        return isTimed()
                && other.isTimed()
                && dayRank() == other.dayRank()
                && startMinute() < other.endMinute()
                && other.startMinute() < endMinute();
    }

    /// Two that name no room, or one and the same, can not go on together; nor can one for everyone beside another.
    boolean sharesRoomWith(Sequence other) {
        return room.isBlank() || other.room.isBlank() || room.strip().equalsIgnoreCase(other.room.strip());
    }

    Sequence at(int minute) {
        var within = Math.floorMod(minute, DAY);
        return startingAt("%02d:%02d".formatted(within / 60, within % 60));
    }

    Sequence startingAt(String hour) {
        return new Sequence(origin, title, type, day, hour, minutes, room, speakers, stands, questions, needs);
    }

    Sequence from(int other) {
        return new Sequence(other, title, type, day, start, minutes, room, speakers, stands, questions, needs);
    }

    Sequence noted(String asked, String needed) {
        return new Sequence(origin, title, type, day, start, minutes, room, speakers, stands, asked, needed);
    }
}
