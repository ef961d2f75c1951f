package fr.percolateur.lessons;

import static fr.percolateur.wording.Wording.say;

import fr.percolateur.component.Tab;
import fr.percolateur.content.Tag;
import fr.percolateur.document.Moment;
import fr.percolateur.wording.Dates;
import fr.percolateur.wording.FrenchLine;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A public lesson with the edition that taught it.
///
/// @param series slug of the series; null for an event of none
/// @param day of the event; null without a date
/// @param themes those of the event
public record Told(
        Lesson lesson,
        String eventSlug,
        String eventTitle,
        @Nullable String series,
        @Nullable String seriesName,
        @Nullable Integer edition,
        @Nullable LocalDate day,
        List<Tag> themes) {

    private static final int SUMMARY = 240;

    public Told {
        themes = List.copyOf(themes);
    }

    public String eventAddress() {
        return "/agenda/" + eventSlug + "/";
    }

    /// The page on which all lessons of the edition are read together.
    public String editionAddress() {
        return eventAddress() + "enseignements/";
    }

    /// « Café des greffes, n° 12 », or the title of an event that has no number.
    public String editionName() {
        return seriesName == null || edition == null
                ? FrenchLine.set(eventTitle)
                : say("lessons.edition", seriesName, edition);
    }

    /// « Enseignement n° 3, Café des greffes, n° 12, 8 octobre 2026 ».
    public String meta() {
        return Stream.of(say("lessons.number", lesson.number()), editionName(), day == null ? "" : Dates.day(day))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
    }

    /// The first words of it, in plain text.
    public String summary() {
        var text = (lesson.body().plain().isBlank()
                        ? lesson.practice().plain()
                        : lesson.body().plain())
                .replaceAll("\\s*\\n\\s*", " ")
                .strip();
        if (text.length() <= SUMMARY) {
            return text;
        }
        var space = text.lastIndexOf(' ', SUMMARY);
        return text.substring(0, space > 0 ? space : SUMMARY) + "…";
    }

    public List<Tab> themeTabs() {
        return themes.stream()
                .map(theme -> new Tab(theme.name(), "/themes/" + theme.slug() + "/", -1, false))
                .toList();
    }

    /// As one quotes it, in plain text.
    ///
    /// @param site its name
    /// @param address whole
    public String citation(String site, String address) {
        var published = lesson.publishedAt();
        var when = published == null
                ? ""
                : Dates.day(published.atZone(Moment.PARIS).toLocalDate());
        return say(
                "lessons.citation", site, lesson.heading(), lesson.number(), FrenchLine.set(eventTitle), when, address);
    }
}
