package fr.percolateur.lessons;

import fr.percolateur.content.Tag;
import fr.percolateur.web.Site;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A lesson as the open API and the table tell it: without its contact.
///
/// @param text and `practice` as plain text
record OpenLesson(
        String slug,
        String url,
        int number,
        String title,
        String text,
        String practice,
        String organisation,
        List<Proof> evidence,
        Edition edition,
        List<String> themes,
        @Nullable Instant publishedAt,
        Instant updatedAt,
        String citation) {

    record Proof(String kind, String label, @Nullable String url) {}

    record Edition(
            String slug,
            String title,
            String url,
            @Nullable String series,
            @Nullable Integer number,
            @Nullable LocalDate date) {}

    static OpenLesson of(Told told, Site site) {
        var lesson = told.lesson();
        var url = site.absolute(lesson.address());
        return new OpenLesson(
                lesson.slug(),
                url,
                lesson.number(),
                lesson.heading(),
                lesson.body().plain(),
                lesson.practice().plain(),
                lesson.organisation(),
                lesson.evidence().stream()
                        .map(proof -> proof(told, proof.evidence(), site))
                        .toList(),
                new Edition(
                        told.eventSlug(),
                        told.eventTitle(),
                        site.absolute(told.eventAddress()),
                        told.series(),
                        told.edition(),
                        told.day()),
                told.themes().stream().map(Tag::name).toList(),
                lesson.publishedAt(),
                lesson.changedAt(),
                told.citation(site.name(), url));
    }

    private static Proof proof(Told told, Evidence evidence, Site site) {
        var link = evidence.link(told.eventAddress());
        return new Proof(
                evidence.word(),
                evidence.line(),
                link.isEmpty() ? null : link.startsWith("/") ? site.absolute(link) : link);
    }
}
