package fr.percolateur.life;

import static fr.percolateur.wording.Wording.say;

import fr.percolateur.content.StoredDocument;
import fr.percolateur.content.StoredDocuments;
import fr.percolateur.event.Event;
import fr.percolateur.extraction.EventFacts.Status;
import fr.percolateur.retention.Delays;
import fr.percolateur.revision.Revisions;
import fr.percolateur.statistics.Statistics;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;

/// All that happens in the life of an event, in its order.
final class Milestones {

    private final StoredDocuments documents;
    private final Revisions revisions;
    private final LifeRows rows;

    Milestones(StoredDocuments documents, Revisions revisions, LifeRows rows) {
        this.documents = documents;
        this.revisions = revisions;
        this.rows = rows;
    }

    List<Milestone> of(Event event, Instant now) {
        var milestones = new ArrayList<Milestone>();
        documents.find(event.id()).ifPresent(document -> written(document, milestones::add));
        rows.opening(event.id()).ifPresent(opening -> registering(event, opening, now, milestones::add));
        rows.letters(event.id()).forEach(letter -> milestones.add(letter(event, letter)));
        rows.changed(event.id()).forEach(changed -> milestones.add(changed(event, changed)));
        held(event, now, milestones::add);
        milestones.addAll(rows.recaps(event));
        return milestones.stream().sorted(Comparator.comparing(Milestone::at)).toList();
    }

    private void written(StoredDocument document, Consumer<Milestone> milestones) {
        var saves = revisions.of(document.id());
        if (!saves.isEmpty()) {
            milestones.accept(Milestone.of(saves.getLast().at(), say("life.created")));
        }
        if (saves.size() > 1) {
            milestones.accept(Milestone.of(saves.getFirst().at(), say("life.saved"))
                    .with(say("life.saves", saves.getFirst().number())));
        }
        var publication = document.publishAt();
        if (publication != null) {
            milestones.accept(Milestone.of(publication, say("life.publication")));
        }
        var withdrawal = document.withdrawAt();
        if (withdrawal != null) {
            milestones.accept(Milestone.of(withdrawal, say("life.withdrawal")));
        }
    }

    private static void registering(
            Event event, LifeRows.Opening opening, Instant now, Consumer<Milestone> milestones) {
        var roster = "/atelier/evenements/" + event.slug() + "/inscriptions";
        var opens = opening.opensAt();
        if (opens != null) {
            milestones.accept(Milestone.of(opens, say("life.opening")).at(roster));
        }
        opening.firstAt()
                .ifPresent(first ->
                        milestones.accept(Milestone.of(first, say("life.first")).at(roster)));
        opening.lineSince()
                .ifPresent(since -> milestones.accept(Milestone.of(since, say("life.line"))
                        .with(say("life.waiting", opening.waiting()))
                        .at(roster)));
        var closes = opening.closesAt();
        if (closes != null) {
            var over = event.over();
            var forgotten = over != null && !now.isBefore(over.plus(Delays.REGISTRATIONS));
            milestones.accept(Milestone.of(closes, say("life.closing"))
                    .with(forgotten ? "" : say("life.confirmed", opening.confirmed()))
                    .at(roster));
        }
    }

    private static Milestone letter(Event event, LifeRows.Letter letter) {
        var label = say("life.letter." + letter.occasion());
        return Milestone.of(letter.at(), label)
                .with(say(letter.done() ? "life.letter.left" : "life.letter.leaves", letter.letters()))
                .at("/atelier/evenements/" + event.slug() + "/messages");
    }

    private static Milestone changed(Event event, LifeRows.Changed changed) {
        return Milestone.of(changed.at(), say("life.speaker"))
                .with(say(changed.seen() ? "life.speaker.seen" : "life.speaker.unseen", changed.things()))
                .at("/atelier/evenements/" + event.slug() + "/intervenants");
    }

    /// What hangs on the day: nothing does while it is put off, or will never be.
    private void held(Event event, Instant now, Consumer<Milestone> milestones) {
        var starts = event.startsAt();
        var over = event.over();
        if (starts == null || over == null) {
            return;
        }
        if (event.status() != Status.MAINTAINED) {
            var word = event.status() == Status.CANCELLED ? "life.cancelled" : "life.postponed";
            milestones.accept(Milestone.of(starts, say(word)).asTheDay());
            return;
        }
        milestones.accept(Milestone.of(starts, say("life.day")).asTheDay());
        var day = "/atelier/agenda/" + event.slug();
        rows.arrivals(event.id())
                .ifPresent(arrivals -> milestones.accept(Milestone.of(arrivals.firstAt(), say("life.arrivals"))
                        .with(say("life.came", arrivals.people()))
                        .at(day + "/participants/")));
        if (rows.opening(event.id()).isPresent()) {
            milestones.accept(Milestone.of(over, say("life.certificates")).with(say("life.certificates.text")));
            milestones.accept(
                    Milestone.of(over.plus(Delays.NEEDS), say("life.needs")).with(say("life.needs.text")));
            milestones.accept(Milestone.of(over.plus(Statistics.COUNTED), say("life.counted"))
                    .with(say("life.counted.text"))
                    .at("/atelier/evenements/" + event.slug() + "/statistiques"));
            milestones.accept(Milestone.of(over.plus(Delays.REGISTRATIONS), say("life.purge"))
                    .with(say(now.isBefore(over.plus(Delays.REGISTRATIONS)) ? "life.purge.text" : "life.purged")));
        }
    }
}
