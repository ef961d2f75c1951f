package fr.percolateur.life;

import java.time.Instant;

/// One moment in the life of an event, past or to come.
///
/// @param detail what came of it, or what it means; empty when the label says all
/// @param address where one reads more of it; empty for nowhere
/// @param isTheDay whether it is the event itself
public record Milestone(Instant at, String label, String detail, String address, boolean isTheDay) {

    static Milestone of(Instant at, String label) {
        return new Milestone(at, label, "", "", false);
    }

    Milestone with(String text) {
        return new Milestone(at, label, text, address, isTheDay);
    }

    Milestone at(String place) {
        return new Milestone(at, label, detail, place, isTheDay);
    }

    Milestone asTheDay() {
        return new Milestone(at, label, detail, address, true);
    }
}
