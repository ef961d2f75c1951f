package fr.percolateur.demo;

import fr.percolateur.wording.Dates;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// Turns the tokens of a demo document into dates around one moment, in Paris time.
///
/// ```
/// token  = "[[" form " " moment "]]"  |  "[[minutes " moment " " moment "]]"
/// moment = "semaine" ±weeks " " weekday [" " HH:MM]       semaine+0 is the week that holds today
///        | "direct" [±minutes "min"]                      from the start of the meeting that is live
/// form   = date        2026-12-01 16:30:00 +01:00         (a week's moment needs its hour)
///        | jour        mardi 1er décembre 2026
///        | jour-moyen  mardi 1er décembre
///        | jour-court  1er décembre
///        | mois        décembre 2026
///        | annee       2026
///        | heure       16:30
///        | heure-dite  16 h 30
/// minutes = the whole minutes between two moments
/// ```
///
/// The live meeting began 40 minutes ago, rounded down to five minutes. It stays within one day, since a programme
/// gives hours without days: near midnight it slides, to start between 00:00 and 22:00, and what would end at
/// midnight or later ends at 23:59. Whatever the hour, it is live.
final class DemoClock {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final Duration SINCE_START = Duration.ofMinutes(40);
    private static final LocalTime LATEST_START = LocalTime.of(22, 0);
    private static final LocalTime LATEST_END = LocalTime.of(23, 59);
    private static final List<String> WEEKDAYS =
            List.of("lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche");

    private static final Pattern TOKEN = Pattern.compile("\\[\\[[^\\[]*?]]");
    private static final String MOMENT = "(?:semaine[+-]\\d+ (?:" + String.join("|", WEEKDAYS)
            + ")(?: (?:[01]\\d|2[0-3]):[0-5]\\d)?|direct(?:[+-]\\d+min)?)";
    private static final Pattern ONE =
            Pattern.compile("\\[\\[(date|jour|jour-moyen|jour-court|mois|annee|heure|heure-dite) (" + MOMENT + ")]]");
    private static final Pattern TWO = Pattern.compile("\\[\\[minutes (" + MOMENT + ") (" + MOMENT + ")]]");

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss xxx");
    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH:mm");

    private final LocalDate monday;
    private final ZonedDateTime live;

    DemoClock(Instant now) {
        var paris = now.atZone(PARIS);
        monday = paris.toLocalDate().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        live = liveStart(paris);
    }

    private static ZonedDateTime liveStart(ZonedDateTime now) {
        var midnight = now.toLocalDate().atStartOfDay(PARIS);
        var latest = now.with(LATEST_START);
        var began = now.minus(SINCE_START).truncatedTo(ChronoUnit.MINUTES);
        var rounded = began.minusMinutes(began.getMinute() % 5);
        if (rounded.isBefore(midnight)) {
            return midnight;
        }
        return rounded.isAfter(latest) ? latest.truncatedTo(ChronoUnit.MINUTES) : rounded;
    }

    /// @throws IllegalStateException when a token is not one of the grammar; names the file and the token
    String resolve(String file, String text) {
        return TOKEN.matcher(text).replaceAll(match -> resolveToken(file, match));
    }

    private String resolveToken(String file, MatchResult match) {
        var token = match.group();
        var two = TWO.matcher(token);
        if (two.matches()) {
            return String.valueOf(ChronoUnit.MINUTES.between(moment(two.group(1)), moment(two.group(2))));
        }
        var one = ONE.matcher(token);
        if (!one.matches() || (needsHour(one.group(1)) && !hasHour(one.group(2)))) {
            throw new IllegalStateException(file + ": unknown token " + token);
        }
        return written(one.group(1), moment(one.group(2)));
    }

    private static boolean needsHour(String form) {
        return form.equals("date") || form.startsWith("heure");
    }

    private static boolean hasHour(String moment) {
        return moment.startsWith("direct") || moment.contains(":");
    }

    private ZonedDateTime moment(String written) {
        var words = written.split(" ", -1);
        if (written.startsWith("direct")) {
            var offset = written.substring("direct".length()).replace("min", "");
            return live(offset.isEmpty() ? 0 : Integer.parseInt(offset));
        }
        var weeks = Integer.parseInt(words[0].substring("semaine".length()));
        var hour = words.length == 3 ? LocalTime.parse(words[2]) : LocalTime.MIDNIGHT;
        return monday.plusWeeks(weeks)
                .plusDays(WEEKDAYS.indexOf(words[1]))
                .atTime(hour)
                .atZone(PARIS);
    }

    private ZonedDateTime live(int minutes) {
        var moment = live.plusMinutes(minutes);
        return moment.toLocalDate().isAfter(live.toLocalDate()) ? live.with(LATEST_END) : moment;
    }

    private static String written(String form, ZonedDateTime moment) {
        var day = moment.toLocalDate();
        var shortDay = Dates.dayOfMonth(day) + " " + Dates.month(day);
        return switch (form) {
            case "date" -> DATE.format(moment);
            case "jour" -> Dates.weekday(day) + " " + shortDay + " " + day.getYear();
            case "jour-moyen" -> Dates.weekday(day) + " " + shortDay;
            case "jour-court" -> shortDay;
            case "mois" -> Dates.month(day) + " " + day.getYear();
            case "annee" -> String.valueOf(day.getYear());
            case "heure" -> HOUR.format(moment);
            case "heure-dite" -> Dates.hour(moment.toLocalTime());
            default -> throw new IllegalStateException(form);
        };
    }
}
