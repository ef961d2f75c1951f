package fr.percolateur.feeds;

import fr.percolateur.document.Moment;
import java.time.ZoneOffset;
import java.util.List;
import net.fortuna.ical4j.model.ComponentList;
import net.fortuna.ical4j.model.PropertyList;
import net.fortuna.ical4j.model.component.Daylight;
import net.fortuna.ical4j.model.component.Observance;
import net.fortuna.ical4j.model.component.Standard;
import net.fortuna.ical4j.model.component.VTimeZone;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.RRule;
import net.fortuna.ical4j.model.property.TzId;
import net.fortuna.ical4j.model.property.TzName;
import net.fortuna.ical4j.model.property.TzOffsetFrom;
import net.fortuna.ical4j.model.property.TzOffsetTo;

/// The hours of Paris since 1996, when the European Union agreed on the last Sundays of March and October. What was
/// before concerns no event, and would be a hundred lines in each calendar.
final class ParisTime {

    private static final ZoneOffset WINTER = ZoneOffset.ofHours(1);
    private static final ZoneOffset SUMMER = ZoneOffset.ofHours(2);

    private static final VTimeZone COMPONENT = new VTimeZone(
            new PropertyList(List.of(new TzId(Moment.PARIS.getId()))),
            new ComponentList<Observance>(List.of(
                    new Daylight(rule("CEST", "19960331T020000", WINTER, SUMMER, 3)),
                    new Standard(rule("CET", "19961027T030000", SUMMER, WINTER, 10)))));

    private ParisTime() {}

    /// The same for all calendars: to be written, not to be changed.
    static VTimeZone component() {
        return COMPONENT;
    }

    private static PropertyList rule(String name, String from, ZoneOffset before, ZoneOffset after, int month) {
        return new PropertyList(List.of(
                new TzName(name),
                new TzOffsetFrom(before),
                new TzOffsetTo(after),
                new DtStart<>(from),
                new RRule<>("FREQ=YEARLY;BYMONTH=%d;BYDAY=-1SU".formatted(month))));
    }
}
