package fr.percolateur.recap;

import static fr.percolateur.wording.Wording.say;

import fr.percolateur.captions.CaptionLine;
import fr.percolateur.document.Moment;
import fr.percolateur.event.Event;
import fr.percolateur.event.Session;
import fr.percolateur.event.Speaker;
import fr.percolateur.ledger.Ledger;
import fr.percolateur.polls.PollKind;
import fr.percolateur.polls.Results;
import fr.percolateur.terms.Mode;
import fr.percolateur.wording.Dates;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The draft of a recap as a document: a header, and a block for each thing that happened, with its source.
final class RecapText {

    /// Fewer people than this are not told.
    private static final int CELL = 10;

    /// A paragraph of the transcript ends with the sentence after so many letters.
    private static final int PARAGRAPH = 600;

    private static final DateTimeFormatter DATED = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss xxx");

    private final Happened happened;
    private final Event event;
    private final StringBuilder text = new StringBuilder();

    private RecapText(Happened happened) {
        this.happened = happened;
        this.event = happened.event();
    }

    static String write(Happened happened, Instant now) {
        var written = new RecapText(happened);
        written.header(now);
        written.attendance();
        written.programme();
        written.speakers();
        written.lessons();
        written.questions();
        written.polls();
        written.transcript();
        return written.text.toString();
    }

    private void header(Instant now) {
        text.append("---\ntitle: ")
                .append(quoted(say("recap.article.title", event.title())))
                .append('\n');
        text.append("date: ").append(DATED.format(now.atZone(Moment.PARIS))).append('\n');
        text.append("published: false\ncategories:\n- Retour\n");
        if (!event.tags().isEmpty()) {
            text.append("tags:\n");
            event.tags().forEach(tag -> text.append("- ").append(quoted(tag)).append('\n'));
        }
        var start = event.details().start();
        text.append("chapeau-text: ")
                .append(quoted(
                        start == null
                                ? say("recap.article.lede.undated", event.title(), event.address())
                                : say(
                                        "recap.article.lede",
                                        event.title(),
                                        event.address(),
                                        Dates.longDay(start.day()))))
                .append('\n');
        var series = event.series();
        if (series != null) {
            text.append("serie: ").append(series.slug()).append('\n');
        }
        text.append("---\n");
    }

    private void heading(String key) {
        text.append("\n## ").append(say(key)).append('\n');
    }

    private void source(String key) {
        text.append("\n*").append(say("recap.article.source", say(key))).append("*\n");
    }

    private void paragraph(String words) {
        text.append('\n').append(words).append('\n');
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
            heading("recap.article.attendance");
            paragraph(told.stream().map(line -> "- " + line).collect(Collectors.joining("\n")));
            source("recap.source.attendance");
        }
    }

    private void programme() {
        var programme = event.details().programme();
        if (programme.isEmpty()) {
            return;
        }
        heading("recap.article.programme");
        var lines = new ArrayList<String>();
        for (var rank = 0; rank < programme.size(); rank++) {
            var line = happened.held().isEmpty() ? planned(programme.get(rank)) : held(rank, programme.get(rank));
            if (!line.isEmpty()) {
                lines.add("- " + line);
            }
        }
        paragraph(String.join("\n", lines));
        source(happened.held().isEmpty() ? "recap.source.planned" : "recap.source.held");
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
        var title = "**" + plain(session.title()) + "**";
        return session.speakers().isEmpty()
                ? title
                : title + ", "
                        + session.speakers().stream().map(RecapText::plain).collect(Collectors.joining(", "));
    }

    private void speakers() {
        var speakers = event.details().speakers();
        if (!speakers.isEmpty()) {
            heading("recap.article.speakers");
            paragraph(speakers.stream().map(speaker -> "- " + told(speaker)).collect(Collectors.joining("\n")));
            source("recap.source.speakers");
        }
    }

    private static String told(Speaker speaker) {
        return Stream.of(speaker.name(), speaker.role(), speaker.organisation())
                .filter(Objects::nonNull)
                .filter(part -> !part.isBlank())
                .map(RecapText::plain)
                .collect(Collectors.joining(", "));
    }

    private void lessons() {
        if (happened.lessons() > 0) {
            heading("recap.article.lessons");
            paragraph(say("recap.article.lessons.link", happened.lessons(), event.address() + "enseignements/"));
            source("recap.source.lessons");
        }
    }

    private void questions() {
        var entries = happened.questions();
        if (entries.isEmpty()) {
            return;
        }
        heading("recap.article.questions");
        var open = Ledger.open(entries);
        paragraph(say("recap.article.questions.sum", entries.size(), open, event.address() + "questions/"));
        entries.forEach(entry -> {
            paragraph("**" + plain(entry.question().text()) + "**");
            paragraph(plain(entry.told()));
            entry.answer().forEach(line -> paragraph(plain(line)));
        });
        source("recap.source.questions");
    }

    private void polls() {
        if (happened.polls().isEmpty()) {
            return;
        }
        heading("recap.article.polls");
        happened.polls().forEach(results -> {
            text.append("\n### ").append(plain(results.poll().question())).append('\n');
            paragraph(table(results));
            paragraph(say("recap.article.poll.count", results.ballots()));
        });
        source("recap.source.polls");
    }

    private static String table(Results results) {
        var isRanking = results.poll().kind() == PollKind.RANKING;
        var head = "| " + say("recap.article.poll.answer") + " | "
                + say(isRanking ? "recap.article.poll.place" : "recap.article.poll.share") + " |\n|---|---:|\n";
        return head
                + results.rows().stream()
                        .map(row -> "| " + plain(row.label()) + " | "
                                + (isRanking ? row.figure() : say("recap.article.poll.percent", row.share())) + " |")
                        .collect(Collectors.joining("\n"));
    }

    /// Said by whom, the captions do not tell: nobody is quoted.
    private void transcript() {
        if (happened.captions().isEmpty()) {
            return;
        }
        heading("recap.article.transcript");
        paragraphs(happened.captions()).forEach(words -> paragraph(plain(words)));
        source("recap.source.captions");
    }

    private static List<String> paragraphs(List<CaptionLine> lines) {
        var paragraphs = new ArrayList<String>();
        var open = new StringBuilder();
        for (var line : lines) {
            open.append(open.isEmpty() ? "" : " ").append(line.text());
            if (open.length() >= PARAGRAPH && line.text().matches(".*[.!?…]\\s*»?\\s*")) {
                paragraphs.add(open.toString());
                open.setLength(0);
            }
        }
        if (!open.isEmpty()) {
            paragraphs.add(open.toString());
        }
        return paragraphs;
    }

    /// What people typed, on one line, without a mark that means something here.
    static String plain(String words) {
        return words.replaceAll("\\s*\\R\\s*", " ")
                .strip()
                .replaceAll("([\\\\`*_\\[\\]{}|<>])", "\\\\$1")
                .replaceAll("^([#>+-])", "\\\\$1");
    }

    /// YAML 1.1 and 1.2 read it alike.
    private static String quoted(String words) {
        return '"' + words.replaceAll("\\p{Cntrl}+", " ").replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
}
