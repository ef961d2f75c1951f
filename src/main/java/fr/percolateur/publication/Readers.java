package fr.percolateur.publication;

import static fr.percolateur.wording.Wording.say;

import fr.percolateur.content.StoredDocument;
import fr.percolateur.correspondence.Messages;
import fr.percolateur.document.Kind;
import fr.percolateur.event.Event;
import fr.percolateur.event.Events;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Whom an act concerns, in figures.
final class Readers {

    private final JdbcClient jdbc;
    private final Events events;
    private final Messages messages;

    Readers(JdbcClient jdbc, Events events, Messages messages) {
        this.jdbc = jdbc;
        this.events = events;
        this.messages = messages;
    }

    /// Those who have a place of an event, or hope for one, and are told what becomes of it: of a public one alone.
    int registered(StoredDocument document) {
        return document.kind() == Kind.EVENT && events.find(document.id()).isPresent()
                ? messages.concerned(document.id())
                : 0;
    }

    /// Who is told once it is public, a sentence each.
    List<String> told(StoredDocument document, Instant now) {
        var told = new ArrayList<String>();
        if (document.kind() == Kind.EVENT) {
            events.kept(document.slug()).ifPresent(event -> {
                var subscribers = subscribers(event, now);
                if (subscribers > 0) {
                    told.add(say("publication.told.newsletter", subscribers));
                }
                var alerts = alerts(event);
                if (alerts > 0) {
                    told.add(say("publication.told.alert", alerts));
                }
            });
        }
        return told;
    }

    /// Each event is told of once, and only before it begins.
    private int subscribers(Event event, Instant now) {
        if (event.over() != null && !event.over().isAfter(now)) {
            return 0;
        }
        var topics = Stream.concat(
                        event.series() == null
                                ? Stream.empty()
                                : Stream.of("serie:" + event.series().slug()),
                        event.themes().stream().map(theme -> "theme:" + theme))
                .toArray(String[]::new);
        return jdbc.sql("""
                select count(distinct subscriber_id)
                  from newsletter_choice
                 where topic = any(:topics)
                   and confirmed_at is not null
                   and not exists (select
                                     from newsletter_announcement
                                    where event_id = :event)
                """)
                .param("topics", topics)
                .param("event", event.id())
                .query((row, _) -> row.getInt(1))
                .single();
    }

    private int alerts(Event event) {
        return jdbc.sql("""
                select count(*)
                  from alert_request
                 where event_id = :event
                   and confirmed_at is not null
                """)
                .param("event", event.id())
                .query((row, _) -> row.getInt(1))
                .single();
    }
}
