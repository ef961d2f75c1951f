package fr.percolateur.replay;

import static fr.percolateur.wording.Wording.say;

import fr.percolateur.component.FieldError;
import fr.percolateur.document.Moment;
import fr.percolateur.event.Event;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Until when a replay is shown, where else it is seen and when its recording began, as it was typed.
///
/// @param start hour on the clock of the day of the event
public record ReplayForm(String link, String start, String until) {

    public static final int SHORTEST_REASON = 10;
    static final int LONGEST_REASON = 500;

    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ROOT);
    private static final Pattern FRENCH_DAY = Pattern.compile("(\\d{1,2})[/.](\\d{1,2})[/.](\\d{4})");
    private static final int YEARS = 5;

    static ReplayForm of(Replay replay) {
        var begun = replay.begunAt();
        var link = replay.link();
        return new ReplayForm(
                link == null ? "" : link,
                begun == null ? "" : HOUR.format(begun.atZone(Moment.PARIS)),
                replay.until().toString());
    }

    /// Whether it may be kept as what became of those who refuse; none at all may.
    static boolean isReason(String typed) {
        return typed.isEmpty() || (typed.length() >= SHORTEST_REASON && typed.length() <= LONGEST_REASON);
    }

    List<FieldError> mistakes(Event event, Instant now) {
        var mistakes = new ArrayList<FieldError>();
        if (!link.isEmpty() && !isLink()) {
            mistakes.add(new FieldError("lien", say("replay.mistake.link", link)));
        }
        if (!start.isEmpty() && hour().isEmpty()) {
            mistakes.add(new FieldError("debut", say("replay.mistake.start", start)));
        } else if (!start.isEmpty() && event.startsAt() == null) {
            mistakes.add(new FieldError("debut", say("replay.mistake.undated")));
        }
        var today = now.atZone(Moment.PARIS).toLocalDate();
        var day = day();
        if (day.isEmpty()) {
            mistakes.add(new FieldError(Obstacle.UNTIL, say("replay.mistake.until", until)));
        } else if (day.get().isBefore(today)) {
            mistakes.add(new FieldError(Obstacle.UNTIL, say("replay.mistake.past")));
        } else if (day.get().isAfter(today.plusYears(YEARS))) {
            mistakes.add(new FieldError(Obstacle.UNTIL, say("replay.mistake.far", YEARS)));
        }
        return mistakes;
    }

    private boolean isLink() {
        try {
            var uri = new URI(link);
            return "https".equals(uri.getScheme()) && uri.getHost() != null && uri.getUserInfo() == null;
        } catch (URISyntaxException e) {
            return false;
        }
    }

    private Optional<LocalTime> hour() {
        try {
            return Optional.of(
                    LocalTime.parse(start.replaceAll("(?U)\\s*h\\s*", ":").replaceAll("(?U)\\s", "")));
        } catch (DateTimeParseException notAnHour) {
            return Optional.empty();
        }
    }

    private Optional<LocalDate> day() {
        var french = FRENCH_DAY.matcher(until);
        try {
            return Optional.of(
                    french.matches()
                            ? LocalDate.of(
                                    Integer.parseInt(french.group(3)),
                                    Integer.parseInt(french.group(2)),
                                    Integer.parseInt(french.group(1)))
                            : LocalDate.parse(until));
        } catch (DateTimeException noDay) {
            return Optional.empty();
        }
    }

    @Nullable
    String address() {
        return link.isEmpty() ? null : link;
    }

    /// On the day of the event.
    @Nullable
    Instant begunAt(Event event) {
        var starts = event.startsAt();
        return starts == null
                ? null
                : hour().map(hour -> starts.atZone(Moment.PARIS).with(hour).toInstant())
                        .orElse(null);
    }

    LocalDate lastDay() {
        return day().orElseThrow();
    }
}
