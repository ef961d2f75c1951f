package fr.percolateur.recap;

import static fr.percolateur.wording.Wording.say;

import fr.percolateur.captions.CaptionLine;
import fr.percolateur.event.Event;
import fr.percolateur.ledger.Ledger;
import fr.percolateur.polls.PollKind;
import fr.percolateur.polls.Results;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// What was asked, answered and said in the room.
final class RecapRoom {

    /// A paragraph of the transcript ends with the sentence after so many letters.
    private static final int PARAGRAPH = 600;

    private final Happened happened;
    private final Event event;
    private final Blocks blocks;

    private RecapRoom(Happened happened, Blocks blocks) {
        this.happened = happened;
        this.event = happened.event();
        this.blocks = blocks;
    }

    static void write(Happened happened, Blocks blocks) {
        var told = new RecapRoom(happened, blocks);
        told.questions();
        told.polls();
        told.links();
        told.transcript();
    }

    private void questions() {
        var entries = happened.questions();
        if (entries.isEmpty()) {
            return;
        }
        blocks.heading("recap.article.questions");
        var open = Ledger.open(entries);
        blocks.paragraph(say("recap.article.questions.sum", entries.size(), open, event.address() + "questions/"));
        entries.forEach(entry -> {
            blocks.paragraph("**" + Blocks.plain(entry.question().text()) + "**");
            blocks.paragraph(Blocks.plain(entry.told()));
            entry.answer().forEach(line -> blocks.paragraph(Blocks.plain(line)));
        });
        blocks.source("recap.source.questions");
    }

    private void polls() {
        if (happened.polls().isEmpty()) {
            return;
        }
        blocks.heading("recap.article.polls");
        happened.polls().forEach(results -> {
            blocks.under(results.poll().question());
            blocks.paragraph(table(results));
            blocks.paragraph(say("recap.article.poll.count", results.ballots()));
        });
        blocks.source("recap.source.polls");
    }

    private static String table(Results results) {
        var isRanking = results.poll().kind() == PollKind.RANKING;
        var head = "| " + say("recap.article.poll.answer") + " | "
                + say(isRanking ? "recap.article.poll.place" : "recap.article.poll.share") + " |\n|---|---:|\n";
        return head
                + results.rows().stream()
                        .map(row -> "| " + Blocks.plain(row.label()) + " | "
                                + (isRanking ? row.figure() : say("recap.article.poll.percent", row.share())) + " |")
                        .collect(Collectors.joining("\n"));
    }

    private void links() {
        if (happened.links().isEmpty()) {
            return;
        }
        blocks.heading("recap.article.links");
        blocks.paragraph(happened.links().stream()
                .map(link -> "- [" + Blocks.plain(link.title()) + "](<"
                        + link.address().replace(">", "%3E") + ">)")
                .collect(Collectors.joining("\n")));
        blocks.source("recap.source.links");
    }

    /// Said by whom, the captions do not tell: nobody is quoted.
    private void transcript() {
        if (happened.captions().isEmpty()) {
            return;
        }
        blocks.heading("recap.article.transcript");
        paragraphs(happened.captions()).forEach(words -> blocks.paragraph(Blocks.plain(words)));
        blocks.source("recap.source.captions");
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
}
