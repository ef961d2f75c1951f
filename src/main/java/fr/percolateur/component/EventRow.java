package fr.percolateur.component;

import fr.percolateur.cover.Tint;
import fr.percolateur.wording.FrenchLine;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// An event in a list.
///
/// @param day null when the date is still to come
/// @param dayNote under the day’s name: « décembre », « dans 7 jours »
/// @param series « Café Transfo, n° 12 », empty when it belongs to none
/// @param place empty when online only
/// @param hours « 16 h 30 – 18 h », empty when not known
/// @param duration in words: « 1 h 30, dont 40 min d’échanges »
/// @param status « Inscription ouverte », « Annulé »… null when there is nothing to say
public record EventRow(
        String title,
        String address,
        @Nullable LocalDate day,
        String dayNote,
        String series,
        Tint tint,
        String place,
        boolean online,
        String hours,
        TimeBar time,
        String duration,
        @Nullable Status status,
        boolean cancelled) {

    public EventRow {
        title = FrenchLine.set(title);
    }

    public record Status(Tone tone, String label) {}
}
