package fr.percolateur.recap;

import static fr.percolateur.wording.Wording.say;

import fr.percolateur.document.Moment;
import fr.percolateur.event.Event;
import fr.percolateur.event.Session;
import fr.percolateur.event.Speaker;
import fr.percolateur.terms.Mode;
import fr.percolateur.wording.Dates;
import java.util.ArrayList;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Who came, what was held, who spoke, what was learned.
final class RecapMeeting {

    /// Fewer people than this are not told.
    private static final int CELL = 10;

    private final Happened happened;
    private final Event event;
    private final Blocks blocks;

    private RecapMeeting(Happened happened, Blocks blocks) {
        this.happened = happened;
        this.event = happened.event();
        this.blocks = blocks;
    }

    static void write(Happened happened, Blocks blocks) {
        var told = new RecapMeeting(happened, blocks);
        told.attendance();
        told.programme();
        told.speakers();
        told.lessons();
    }

    /// Each number by itself, and no sum: the one that is hidden must not be found from the others.
    private void attendance() {
        var told = happened.turnouts().stream()
                .filter(turnout -> turnout.came() > 0)
                .map(turnout -> {
                    var mode = turnout.mode() == Mode.ONSITE ? "onsite" : "online";
                    return turnout.came() < CELL
                            ? say("recap.article.came.few." + mode)
                            : say("recap.article.came." + mode, turnout.came());
                })
                .toList();
        if (!told.isEmpty()) {
            blocks.heading("recap.article.attendance");
            blocks.paragraph(told.stream().map(line -> "- " + line).collect(Collectors.joining("\n")));
            blocks.source("recap.source.attendance");
        }
    }

    private void programme() {
        var programme = event.details().programme();
        if (programme.isEmpty()) {
            return;
        }
        blocks.heading("recap.article.programme");
        var lines = new ArrayList<String>();
        for (var rank = 0; rank < programme.size(); rank++) {
            var line = happened.held().isEmpty() ? planned(programme.get(rank)) : held(rank, programme.get(rank));
            if (!line.isEmpty()) {
                lines.add("- " + line);
            }
        }
        blocks.paragraph(String.join("\n", lines));
        blocks.source(happened.held().isEmpty() ? "recap.source.planned" : "recap.source.held");
    }

    private static String planned(Session session) {
        var start = session.start();
        return start == null
                ? titled(session)
                : say("recap.article.sequence.planned", Dates.hour(start), titled(session));
    }

    /// Empty for one that was not held.
    private String held(int rank, Session session) {
        var held = happened.held().get(rank);
        if (held == null) {
            return "";
        }
        var start = held.startedAt().atZone(Moment.PARIS).toLocalTime();
        var end = held.endedAt();
        return end == null
                ? say("recap.article.sequence.planned", Dates.hour(start), titled(session))
                : say(
                        "recap.article.sequence.held",
                        Dates.hour(start),
                        Dates.hour(end.atZone(Moment.PARIS).toLocalTime()),
                        titled(session));
    }

    private static String titled(Session session) {
        var title = "**" + Blocks.plain(session.title()) + "**";
        return session.speakers().isEmpty()
                ? title
                : title + ", " + session.speakers().stream().map(Blocks::plain).collect(Collectors.joining(", "));
    }

    private void speakers() {
        var speakers = event.details().speakers();
        if (!speakers.isEmpty()) {
            blocks.heading("recap.article.speakers");
            blocks.paragraph(
                    speakers.stream().map(speaker -> "- " + told(speaker)).collect(Collectors.joining("\n")));
            blocks.source("recap.source.speakers");
        }
    }

    private static String told(Speaker speaker) {
        return Stream.of(speaker.name(), speaker.role(), speaker.organisation())
                .filter(Objects::nonNull)
                .filter(part -> !part.isBlank())
                .map(Blocks::plain)
                .collect(Collectors.joining(", "));
    }

    private void lessons() {
        if (happened.lessons() > 0) {
            blocks.heading("recap.article.lessons");
            blocks.paragraph(say("recap.article.lessons.link", happened.lessons(), event.address() + "enseignements/"));
            blocks.source("recap.source.lessons");
        }
    }
}
