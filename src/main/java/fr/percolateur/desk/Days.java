package fr.percolateur.desk;

import static fr.percolateur.wording.Wording.say;

import fr.percolateur.document.Moment;
import fr.percolateur.wording.Dates;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/// How far off a moment is, in whole days as a calendar counts them: « demain », « dans 5 jours ».
public final class Days {

    private static final int A_WEEK = 7;

    private Days() {}

    /// Days of Paris from one moment to the other; less than 0 when it is over.
    public static long between(Instant now, Instant then) {
        return ChronoUnit.DAYS.between(
                now.atZone(Moment.PARIS).toLocalDate(),
                then.atZone(Moment.PARIS).toLocalDate());
    }

    /// « aujourd’hui à 16 h 30 », « demain à 9 h », « dans 5 jours », « il y a 2 jours ».
    public static String away(Instant now, Instant then) {
        var days = between(now, then);
        var hour = Dates.hour(then.atZone(Moment.PARIS).toLocalTime());
        if (days == 0) {
            return say("desk.days.today", hour);
        }
        if (days == 1) {
            return say("desk.days.tomorrow", hour);
        }
        return days < 0 ? say("desk.days.ago", -days) : say("desk.days.in", days);
    }

    /// With the day’s name, where the distance alone does not tell it: « dans 5 jours, samedi 5 décembre 2026 ».
    public static String named(Instant now, Instant then) {
        var days = between(now, then);
        var day = Dates.longDay(then.atZone(Moment.PARIS).toLocalDate());
        if (days < -A_WEEK) {
            return day;
        }
        return days > 1 || days < 0 ? say("desk.days.named", away(now, then), day) : away(now, then);
    }
}
